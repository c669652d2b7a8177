import { Component } from 'preact';
import { NEWS_SITES } from '../../settings/news-sites.ts';
import { isSiteOn, withSite } from '../../settings/rules.ts';
import { Confirm } from '../page/Confirm.tsx';
import { Group } from '../page/Group.tsx';
import { Switch } from '../page/Switch.tsx';
import { t } from '../words.ts';
import type { Access, SectionProps } from './options-actions.ts';

interface State {
  typed: string;
  onlyOff: boolean;
}

const LISTED = NEWS_SITES.toSorted();

/** The list that Duiding comes with, with a switch for each outlet. */
export class NewsSites extends Component<SectionProps & { access: Access }, State> {
  override state: State = { typed: '', onlyOff: false };

  #reset = (): void => {
    const { actions, access } = this.props;
    actions.disallow(access.allowed);
    actions.change((all) => ({ ...all, on: true, pausedUntil: null, sites: {} }));
  };

  override render() {
    const { settings, actions, access } = this.props;
    const { typed, onlyOff } = this.state;
    const off = LISTED.filter((site) => !isSiteOn(settings, site));
    const words = typed.trim().toLowerCase();
    const shown = (onlyOff ? off : LISTED).filter((site) => site.includes(words));
    return (
      <Group title={t('options.sites.listTitle')} intro={t('options.sites.listIntro', { all: LISTED.length })}>
        <div class="line">
          <label for="find-site">{t('options.sites.find')}</label>
          <input
            id="find-site"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => this.setState({ typed: event.currentTarget.value })}
          />
          <label class="check">
            <input type="checkbox" checked={onlyOff} onChange={(event) => this.setState({ onlyOff: event.currentTarget.checked })} />
            {t('options.sites.onlyOff', { count: off.length })}
          </label>
        </div>
        <p role="status" class={shown.length === 0 ? 'quiet' : 'unseen'}>
          {shown.length === 0 ? t('options.sites.none') : t('options.sites.shown', shown.length)}
        </p>
        <ul class="outlets">
          {shown.map((site) => (
            <li key={site}>
              <Switch
                id={`site-${site}`}
                label={site}
                {...(access.missing.includes(site) ? { hint: t('options.sites.noAccess') } : {})}
                on={isSiteOn(settings, site)}
                onSwitch={(on) => actions.change((all) => withSite(all, site, on))}
              />
            </li>
          ))}
        </ul>
        <Confirm
          label={t('options.sites.reset')}
          question={t('options.sites.resetAsk')}
          yes={t('options.sites.resetYes')}
          onYes={this.#reset}
        />
      </Group>
    );
  }
}
