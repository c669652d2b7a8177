import { Component } from 'preact';
import type { About } from '../../messages/protocol.ts';
import { dateWords } from '../dates.ts';
import { Group } from '../page/Group.tsx';
import { t } from '../words.ts';
import type { OptionsActions } from './options-actions.ts';
import { Shortcuts } from './Shortcuts.tsx';

interface Props {
  actions: OptionsActions;
  version: string;
}

const PRIVACY = ['reads', 'stays', 'sends', 'counts'] as const;

/** Which Duiding this is, what it knows, what it does with what you read, and under which terms it may be used. */
export class AboutSection extends Component<Props, { about: About | null }> {
  override state: { about: About | null } = { about: null };

  override componentDidMount(): void {
    this.props.actions.about().then(
      (about) => this.setState({ about }),
      () => undefined,
    );
  }

  override render() {
    const { about } = this.state;
    const number = (value: number): string => new Intl.NumberFormat(t('locale')).format(value);
    return (
      <>
        <dl class="facts-of">
          <dt>{t('options.about.version')}</dt>
          <dd>{this.props.version}</dd>
          {about !== null && (
            <>
              <dt>{t('options.about.knowledge')}</dt>
              <dd>{t('options.about.knowledgeOf', { date: dateWords(about.day) })}</dd>
              <dt>{t('options.about.holds')}</dt>
              <dd>
                {t('options.about.counts', {
                  people: number(about.counts.people),
                  statements: number(about.counts.statements),
                  terms: number(about.counts.terms),
                  countries: number(about.counts.countries),
                  treaty: number(about.counts.treaty),
                  sources: number(about.counts.sources),
                })}{' '}
                <a href="#kennis">{t('options.about.look')}</a>
              </dd>
            </>
          )}
        </dl>
        <Group title={t('options.about.privacyTitle')}>
          <ul class="bullets">
            {PRIVACY.map((line) => (
              <li key={line}>{t(`options.about.privacy.${line}`)}</li>
            ))}
          </ul>
        </Group>
        <Shortcuts actions={this.props.actions} />
        <Group title={t('options.about.licenceTitle')}>
          <p>{t('options.about.licence')}</p>
          <p>
            <a href="/LICENSES.txt" target="_blank">
              {t('options.about.licences')}
              <span class="unseen"> {t('card.opens')}</span>
            </a>
          </p>
        </Group>
      </>
    );
  }
}
