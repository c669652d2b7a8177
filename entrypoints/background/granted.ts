import { browser } from 'wxt/browser';
import { readOpenTabs } from './inject.ts';

const ID = 'granted';
let last: Promise<void> = Promise.resolve();

/** The manifest's own sites, which need no registration. */
export function listedSites(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/**
 * Follows the sites that the reader allowed beyond the list: on each of them the reader script is registered, and pages that are open there
 * are read at once. The prompt closes the popup in Chrome, so the grant is acted upon here (uBlockOrigin/uBOL-home#280). Listeners are added
 * synchronously; permissions can change while the extension sleeps, so each start looks again.
 */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    void register().then(() => readOpenTabs(origins ?? []));
  });
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(() => void register());
}

/** One registration after the other: two at once would both find nothing registered. */
function register(): Promise<void> {
  last = last.then(registerNow, registerNow);
  return last;
}

async function registerNow(): Promise<void> {
  const listed = listedSites();
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !listed.includes(origin));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, excludeMatches: listed, js: ['reader.js'], css: [], persistAcrossSessions: true };
  await (known === undefined ? browser.scripting.registerContentScripts([script]) : browser.scripting.updateContentScripts([script]));
}
