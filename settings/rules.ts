import type { Settings } from './settings.ts';

/** More articles than this are not remembered: the oldest choice goes first. */
const MOST_ARTICLES = 300;

/** Why Duiding reads nothing on a site, null when it reads. */
export type OffReason = 'everywhere' | 'paused' | 'site';

/** Why Duiding is off for `site` (see `siteOf`) at the moment `now` (milliseconds since 1970); null when it is on. */
export function offReason(settings: Settings, site: string, now: number): OffReason | null {
  if (!settings.on) return 'everywhere';
  if (!isSiteOn(settings, site)) return 'site';
  return isPaused(settings, now) ? 'paused' : null;
}

/** Whether the reader left `site` on: its own switch decides, else that of the domain that it belongs to. */
export function isSiteOn({ sites }: Pick<Settings, 'sites'>, site: string): boolean {
  for (let name = site; name !== ''; name = name.slice(name.indexOf('.') + 1)) {
    const on = Object.hasOwn(sites, name) ? sites[name] : undefined;
    if (on !== undefined) return on;
    if (!name.includes('.')) break;
  }
  return true;
}

/** Whether Duiding is paused at the moment `now` (milliseconds since 1970). */
export function isPaused({ pausedUntil }: Settings, now: number): boolean {
  return pausedUntil !== null && now < pausedUntil;
}

/** The settings with `site` switched on or off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  return { ...settings, sites: { ...settings.sites, [site]: on } };
}

/** The settings with the reader's word on one article: shown, silent, or (null) as the verdict has it. */
export function withArticle(settings: Settings, address: string, shown: boolean | null): Settings {
  const others = Object.entries(settings.articles).filter(([other]) => other !== address);
  const all = shown === null ? others : [...others, [address, shown] as const];
  return { ...settings, articles: Object.fromEntries(all.slice(-MOST_ARTICLES)) };
}

/** The settings without a word on `site`. */
export function withoutSite(settings: Settings, site: string): Settings {
  return { ...settings, sites: Object.fromEntries(Object.entries(settings.sites).filter(([other]) => other !== site)) };
}
