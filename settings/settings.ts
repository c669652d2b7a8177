import * as v from 'valibot';
import { browser } from 'wxt/browser';

const SettingsSchema = v.object({
  version: v.literal(1),
  /** Sites that the reader switched on or off; a site without an entry is on. */
  sites: v.record(v.string(), v.boolean()),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';
const DEFAULTS: Settings = { version: 1, sites: {} };

/** What storage holds, or the defaults where it holds nothing that can be understood. */
function parse(value: unknown): Settings {
  const result = v.safeParse(SettingsSchema, value);
  return result.success ? result.output : DEFAULTS;
}

/** The reader's settings. Rejects only when the browser's storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

/** Whether Duiding is on for `site` (see `siteOf`). */
export function isOn(settings: Settings, site: string): boolean {
  return settings.sites[site] ?? true;
}

/** Switches `site` on or off; every open tab hears of it through `watchSettings`. Rejects when storage is full or gone. */
export async function setSite(site: string, on: boolean): Promise<void> {
  const settings = await loadSettings();
  await browser.storage.local.set({ [KEY]: { ...settings, sites: { ...settings.sites, [site]: on } } });
}

/** Calls `changed` with the new settings on each change, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
