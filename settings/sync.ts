import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Preferences, preferencesOf, withPreferences, type Settings } from './settings.ts';
import { changeSettings, loadSettings, watchSettings } from './store.ts';

const KEY = 'preferences';
const DEVICE = 'device';

/** What the browser carries from device to device, and which of them wrote it. */
const Carried = v.object({ by: v.string(), preferences: v.record(v.string(), v.unknown()) });
type Carried = v.InferOutput<typeof Carried>;

/**
 * Mirrors the preferences to the browser's own syncing while the reader wants it (`Settings.sync`), and takes over what another device wrote.
 * Where preferences lie there already when the reader switches it on, those hold. Has to be called synchronously when the background starts.
 * A device knows its own writing by its name and writes nothing that is there already, so that no change goes round.
 */
export function followSync(signal: AbortSignal): void {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other; syncing that fails (quota, no account) leaves the settings as they are, and the next change tries again. */
  const queue = (work: () => Promise<void>) => (last = last.then(work).catch(() => undefined));

  watchSettings((_, old) => void queue(() => follow(!old.sync)), signal);

  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'sync' && changes[KEY]?.newValue !== undefined) void queue(takeOver);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Removes what syncing carries, on all devices. Rejects when the browser cannot. */
export async function forgetSynced(): Promise<void> {
  await browser.storage.sync.remove(KEY);
}

/** `joins`: the reader may have switched syncing on just now. */
async function follow(joins: boolean): Promise<void> {
  const settings = await loadSettings();
  if (!settings.sync) return;
  const there = joins ? await carried() : null;
  if (there !== null && there.by !== (await deviceName())) await takeOver();
  else await carry(settings);
}

async function carry(settings: Settings): Promise<void> {
  const preferences = preferencesOf(settings);
  const there = await carried();
  if (there !== null && isSame(preferencesOf(there.preferences), preferences)) return;
  await browser.storage.sync.set({ [KEY]: { by: await deviceName(), preferences } });
}

async function takeOver(): Promise<void> {
  const there = await carried();
  if (there === null || there.by === (await deviceName()) || !(await loadSettings()).sync) return;
  await changeSettings((settings) => (settings.sync ? withPreferences(settings, preferencesOf(there.preferences)) : settings));
}

async function carried(): Promise<Carried | null> {
  const read = v.safeParse(Carried, (await browser.storage.sync.get(KEY))[KEY]);
  return read.success ? read.output : null;
}

/** A random name that says nothing of the device. */
async function deviceName(): Promise<string> {
  const known = (await browser.storage.local.get(DEVICE))[DEVICE];
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID();
  await browser.storage.local.set({ [DEVICE]: name });
  return name;
}

function isSame(one: Preferences, other: Preferences): boolean {
  const key = ({ sites, ...rest }: Preferences) => JSON.stringify([rest, Object.entries(sites).sort()]);
  return key(one) === key(other);
}
