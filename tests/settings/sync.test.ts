import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withArticle, withSite } from '../../settings/rules.ts';
import { changeSettings, forgetEverything, loadSettings } from '../../settings/store.ts';
import { followSync, forgetSynced } from '../../settings/sync.ts';

let life = new AbortController();
beforeEach(() => {
  fakeBrowser.reset();
  life.abort();
  life = new AbortController();
  followSync(life.signal);
});

const carried = async (): Promise<unknown> => (await browser.storage.sync.get('preferences')).preferences;
const switchSync = (sync: boolean) => changeSettings((settings) => ({ ...settings, sync }));
const dark = () => changeSettings((settings) => ({ ...settings, theme: 'dark' }));
/** What another device of the reader stores. */
const elsewhere = (preferences: object) => browser.storage.sync.set({ preferences: { by: 'another device', preferences } });

test('nothing leaves the device until the reader asks for it', async () => {
  await dark();
  expect(await carried()).toBeUndefined();
});

test('once asked for, preferences go along, but never which articles were read', async () => {
  await changeSettings((settings) => withArticle(withSite(settings, 'nos.nl', false), 'https://nos.nl/geheim', true));
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toMatchObject({ preferences: { sites: { 'nos.nl': false } } }));
  expect(JSON.stringify(await carried())).not.toMatch(/geheim|articles|paused/);
});

test('what another device set is taken over, and what is only of this device stays', async () => {
  await changeSettings((settings) => withArticle(settings, 'https://nos.nl/a', true));
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toBeDefined());
  await elsewhere({ theme: 'dark', sites: { 'nu.nl': false } });
  await vi.waitFor(async () => expect(await loadSettings()).toMatchObject({ theme: 'dark', sites: { 'nu.nl': false } }));
  expect(await loadSettings()).toMatchObject({ articles: { 'https://nos.nl/a': true }, sync: true });
});

test('a device that joins takes over what the others have', async () => {
  await elsewhere({ theme: 'dark' });
  await switchSync(true);
  await vi.waitFor(async () => expect((await loadSettings()).theme).toBe('dark'));
});

test('a device that comes back brings what was changed on it in the meantime', async () => {
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toBeDefined());
  await switchSync(false);
  await dark();
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toMatchObject({ preferences: { theme: 'dark' } }));
});

test('no change goes round: each is written once, and one that came from elsewhere not at all', async () => {
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toBeDefined());
  const write = vi.spyOn(browser.storage.sync, 'set');
  await dark();
  await vi.waitFor(async () => expect(await carried()).toMatchObject({ preferences: { theme: 'dark' } }));
  expect(write).toHaveBeenCalledTimes(1);
  write.mockClear();
  await elsewhere({ theme: 'light' });
  await vi.waitFor(async () => expect((await loadSettings()).theme).toBe('light'));
  await changeSettings((settings) => ({ ...settings, pausedUntil: 1 }));
  await changeSettings((settings) => ({ ...settings, textSize: 130 }));
  await vi.waitFor(async () => expect(await carried()).toMatchObject({ preferences: { textSize: 130 } }));
  // The one of the other device, and the one for the size of text.
  expect(write).toHaveBeenCalledTimes(2);
});

test('quick changes one after the other all arrive, and their echo takes none back', async () => {
  await switchSync(true);
  for (const rest of [100, 200, 300, 400, 500]) await changeSettings((settings) => ({ ...settings, rest }));
  await vi.waitFor(async () => expect(await carried()).toMatchObject({ preferences: { rest: 500 } }));
  expect((await loadSettings()).rest).toBe(500);
});

test('switched off, the device hears of nothing and tells nothing', async () => {
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toBeDefined());
  await switchSync(false);
  await dark();
  await elsewhere({ theme: 'light' });
  await changeSettings((settings) => settings);
  expect((await loadSettings()).theme).toBe('dark');
});

test('a browser that cannot sync does no harm', async () => {
  vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('no account'));
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
  await switchSync(true);
  await dark();
  await changeSettings((settings) => ({ ...settings, rest: 500 }));
  await vi.waitFor(async () => expect(await carried()).toMatchObject({ preferences: { theme: 'dark', rest: 500 } }));
});

test('nonsense that another device stored counts as untouched preferences', async () => {
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toBeDefined());
  await browser.storage.sync.set({ preferences: 'all' });
  await elsewhere({ theme: 'pink', rest: -1, textSize: 150 });
  await vi.waitFor(async () => expect(await loadSettings()).toMatchObject({ theme: 'page', rest: 300, textSize: 150 }));
});

test('wiped, nothing is left here nor with the browser', async () => {
  await switchSync(true);
  await vi.waitFor(async () => expect(await carried()).toBeDefined());
  await forgetEverything();
  await forgetSynced();
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await browser.storage.sync.get(null)).toEqual({});
});
