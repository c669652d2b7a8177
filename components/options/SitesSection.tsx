import { Group } from '../page/Group.tsx';
import { Switch } from '../page/Switch.tsx';
import { isPaused } from '../../settings/rules.ts';
import { timeWords } from '../dates.ts';
import { t } from '../words.ts';
import { NewsSites } from './NewsSites.tsx';
import type { Access, SectionProps } from './options-actions.ts';
import { OwnSites } from './OwnSites.tsx';
import { SiteAdd } from './SiteAdd.tsx';

/** Where Duiding reads along. */
export function SitesSection({ settings, actions, access }: SectionProps & { access: Access }) {
  const { on, pausedUntil } = settings;
  return (
    <>
      <Switch
        id="on"
        label={t('options.sites.on')}
        hint={t('options.sites.onHint')}
        on={on}
        onSwitch={(next) => actions.change((all) => ({ ...all, on: next }))}
      />
      {on && pausedUntil !== null && isPaused(settings, Date.now()) && (
        <p class="notice">
          {t('options.sites.paused', { time: timeWords(pausedUntil) })}{' '}
          <button type="button" class="plain" onClick={() => actions.change((all) => ({ ...all, pausedUntil: null }))}>
            {t('options.sites.resume')}
          </button>
        </p>
      )}
      {access.missing.length > 0 && (
        <p class="notice">
          {t('options.sites.missing', access.missing.length)}{' '}
          <button type="button" class="plain" onClick={() => void actions.allow(access.missing)}>
            {t('options.sites.allowMissing')}
          </button>
        </p>
      )}
      <Group title={t('options.sites.own')} intro={t('options.sites.ownIntro')}>
        <SiteAdd settings={settings} actions={actions} />
        <OwnSites settings={settings} actions={actions} access={access} />
      </Group>
      <NewsSites settings={settings} actions={actions} access={access} />
    </>
  );
}
