import { browser } from 'wxt/browser';
import type { Access } from '../../components/options/options-actions.ts';
import { NEWS_SITES } from '../../settings/news-sites.ts';
import { siteOfPattern } from '../../settings/site-input.ts';

const EVERYTHING = ['<all_urls>', '*://*/*'];

/** What the browser lets Duiding read at this moment. */
export async function accessNow(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches));
  const sites = new Set(origins.flatMap((origin) => siteOfPattern(origin) ?? []));
  const all = origins.some((origin) => EVERYTHING.includes(origin));
  return {
    missing: all ? [] : NEWS_SITES.filter((site) => !sites.has(site)),
    allowed: origins.filter((origin) => !own.has(origin)).flatMap((origin) => siteOfPattern(origin) ?? []),
  };
}

/** Calls `changed` when the reader gives or takes a permission, here or in the browser's own settings. */
export function watchAccess(changed: (access: Access) => void): void {
  const look = (): void => void accessNow().then(changed);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}
