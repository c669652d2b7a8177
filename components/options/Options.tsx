import { Component, createRef } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { t } from '../words.ts';
import { AboutSection } from './AboutSection.tsx';
import { DataSection } from './DataSection.tsx';
import { DisplaySection } from './DisplaySection.tsx';
import { KnowledgeSection } from './KnowledgeSection.tsx';
import type { Access, OptionsActions } from './options-actions.ts';
import { hashOf, type Route, SECTIONS } from './route.ts';
import { SitesSection } from './SitesSection.tsx';

interface Props {
  settings: Settings;
  access: Access;
  route: Route;
  actions: OptionsActions;
  /** The day of today (ISO 8601). */
  today: string;
  version: string;
}

/** The options page: one section at a time, each with an address of its own. */
export class Options extends Component<Props> {
  #main = createRef<HTMLElement>();

  override componentDidMount(): void {
    this.#name();
  }

  override componentDidUpdate(before: Props): void {
    this.#name();
    // The link that was followed stays where it was: who reads on by ear or keyboard begins at the heading.
    if (before.route.section !== this.props.route.section) this.#main.current?.querySelector('h2')?.focus();
  }

  #name(): void {
    document.title = `${t(`options.sections.${this.props.route.section}`)} – ${t('options.title')}`;
  }

  #section() {
    const { settings, access, route, actions, today, version } = this.props;
    switch (route.section) {
      case 'sites':
        return <SitesSection settings={settings} actions={actions} access={access} />;
      case 'weergave':
        return <DisplaySection settings={settings} actions={actions} />;
      case 'kennis':
        return <KnowledgeSection actions={actions} entry={route.entry} today={today} />;
      case 'gegevens':
        return <DataSection settings={settings} actions={actions} />;
      case 'over':
        return <AboutSection actions={actions} version={version} />;
    }
  }

  override render() {
    const { section } = this.props.route;
    return (
      <div class="options" lang={t('language')}>
        <header>
          <h1>
            <img src="/icon/48.png" alt="" width="28" height="28" /> {t('popup.title')}
          </h1>
          <nav aria-label={t('options.nav')}>
            <ul>
              {SECTIONS.map((one) => (
                <li key={one}>
                  <a href={hashOf(one)} aria-current={one === section ? 'page' : undefined}>
                    {t(`options.sections.${one}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main ref={this.#main} class={`section-${section}`}>
          <h2 tabIndex={-1}>{t(`options.sections.${section}`)}</h2>
          {this.#section()}
        </main>
      </div>
    );
  }
}
