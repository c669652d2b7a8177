import { Component } from 'preact';
import type { ArchiveState } from '../../messages/protocol.ts';
import { Choice } from '../page/Choice.tsx';
import { Confirm } from '../page/Confirm.tsx';
import { Group } from '../page/Group.tsx';
import { Switch } from '../page/Switch.tsx';
import { t } from '../words.ts';
import type { SectionProps } from './options-actions.ts';

/** Days that the archive can be kept; null keeps everything. */
const DAYS = { month: 30, year: 365, always: null };
const PERIODS = ['month', 'year', 'always'] as const;

/** What is remembered of articles that were read, how long, and the way to forget it. */
export class ArchiveGroup extends Component<SectionProps, { archive: ArchiveState | null }> {
  override state: { archive: ArchiveState | null } = { archive: null };

  override componentDidMount(): void {
    void this.#look();
  }

  override componentDidUpdate({ settings }: SectionProps): void {
    if (settings.archive !== this.props.settings.archive) void this.#look();
  }

  #look = async (): Promise<void> => {
    this.setState({ archive: await this.props.actions.archive() });
  };

  #forget = async (): Promise<void> => {
    await this.props.actions.forgetArchive();
    await this.#look();
  };

  override render() {
    const { settings, actions } = this.props;
    const { archive } = this.state;
    return (
      <Group title={t('options.archive.title')} intro={t('options.archive.intro')}>
        <Switch
          id="archive"
          label={t('options.archive.on')}
          hint={t('options.archive.onHint', { seconds: settings.archiveAfter })}
          on={settings.archive}
          onSwitch={(on) => actions.change((all) => ({ ...all, archive: on }))}
        />
        <Choice
          name="keepFor"
          label={t('options.archive.keepFor')}
          options={PERIODS.map((value) => ({ value, label: t(`options.archive.days.${value}`) }))}
          chosen={PERIODS.find((period) => DAYS[period] === settings.keepFor) ?? 'always'}
          onChoose={(period) => actions.change((all) => ({ ...all, keepFor: DAYS[period] }))}
        />
        <p role="status">{archive === null ? '' : stateWords(archive)}</p>
        <Confirm
          label={t('options.archive.forget')}
          question={t('options.data.wipeAsk')}
          yes={t('options.archive.forgetYes')}
          onYes={() => void this.#forget()}
        />
      </Group>
    );
  }
}

function stateWords({ state, articles, statements }: ArchiveState): string {
  if (state === 'ok' || state === 'off') {
    if (articles === null || articles === 0) return t('options.archive.empty');
    return t('options.archive.holds', { articles, statements: statements ?? 0 });
  }
  return t(`options.archive.trouble.${state}`);
}
