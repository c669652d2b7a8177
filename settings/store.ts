import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The reader's settings. Rejects only when the browser's storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Stores what `change` makes of the settings as they are at that moment, one change after the other in all windows; every open tab hears of
 * it through `watchSettings`. For the extension's own pages and background. Resolves to the new settings; rejects when storage is full or gone.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return await navigator.locks.request('duiding-settings', async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Removes everything that is stored on this device; open tabs go on with settings as new. */
export async function forgetEverything(): Promise<void> {
  await navigator.locks.request('duiding-settings', async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  });
}

/** Calls `changed` with the new settings and those before on each change, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings, before: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
