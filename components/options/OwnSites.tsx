import { NEWS_SITES } from '../../settings/news-sites.ts';
import { isSiteOn, withoutSite, withSite } from '../../settings/rules.ts';
import { Switch } from '../page/Switch.tsx';
import { t } from '../words.ts';
import type { Access, SectionProps } from './options-actions.ts';

/** The sites beyond the list that the reader allowed or switched. */
export function OwnSites({ settings, actions, access }: SectionProps & { access: Access }) {
  const listed: readonly string[] = NEWS_SITES;
  const own = [...new Set([...access.allowed, ...Object.keys(settings.sites)])].filter((site) => !listed.includes(site)).sort();
  if (own.length === 0) return null;
  return (
    <ul class="own">
      {own.map((site) => {
        const allowed = access.allowed.some((one) => site === one || site.endsWith(`.${one}`));
        return (
          <li key={site}>
            <Switch
              id={`own-${site}`}
              label={site}
              {...(allowed ? {} : { hint: t('options.sites.noAccess') })}
              on={isSiteOn(settings, site)}
              onSwitch={(on) => actions.change((all) => withSite(all, site, on))}
            />
            {!allowed && (
              <button
                type="button"
                class="plain"
                aria-label={t('options.sites.allowOne', { site })}
                onClick={() => void actions.allow([site])}
              >
                {t('options.sites.allow')}
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={t('options.sites.removeOne', { site })}
              onClick={() => {
                actions.disallow([site]);
                actions.change((all) => withoutSite(all, site));
              }}
            >
              {t('options.sites.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
