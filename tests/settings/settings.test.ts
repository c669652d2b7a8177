import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offReason, withArticle, withoutSite, withSite } from '../../settings/rules.ts';
import { changeSettings, loadSettings, watchSettings } from '../../settings/store.ts';

beforeEach(() => fakeBrowser.reset());

const NOON = Date.parse('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

test('a site is on until the reader switches it off, and stays as it was left', async () => {
  expect(offReason(await loadSettings(), 'nos.nl', NOON)).toBeNull();
  await changeSettings((settings) => withSite(settings, 'nos.nl', false));
  expect(offReason(await loadSettings(), 'nos.nl', NOON)).toBe('site');
  expect(offReason(await loadSettings(), 'nu.nl', NOON)).toBeNull();
});

test('a switch holds for the subdomains too, unless one has a switch of its own', async () => {
  const off = withSite(await loadSettings(), 'voorbeeld.be', false);
  expect(offReason(off, 'sport.voorbeeld.be', NOON)).toBe('site');
  expect(offReason(off, 'anders-voorbeeld.be', NOON)).toBeNull();
  expect(offReason(withSite(off, 'sport.voorbeeld.be', true), 'sport.voorbeeld.be', NOON)).toBeNull();
  expect(offReason(withoutSite(off, 'voorbeeld.be'), 'sport.voorbeeld.be', NOON)).toBeNull();
});

test('a pause ends by itself, and everything off does not', async () => {
  const paused = await changeSettings((settings) => ({ ...settings, pausedUntil: NOON + HOUR }));
  expect(offReason(paused, 'nos.nl', NOON)).toBe('paused');
  expect(offReason(paused, 'nos.nl', NOON + HOUR)).toBeNull();
  const off = await changeSettings((settings) => ({ ...settings, on: false }));
  expect(offReason(off, 'nos.nl', NOON + HOUR)).toBe('everywhere');
});

test('settings of the first version keep their sites', async () => {
  await browser.storage.local.set({ settings: { version: 1, sites: { 'nos.nl': false } } });
  const settings = await loadSettings();
  expect(offReason(settings, 'nos.nl', NOON)).toBe('site');
  expect(settings).toMatchObject({ version: 2, density: 'first', rest: 300 });
});

test('one setting that makes no sense does not take the others along', async () => {
  await browser.storage.local.set({ settings: { version: 2, sites: { 'nos.nl': false }, rest: 'soon', theme: 'dark' } });
  expect(await loadSettings()).toMatchObject({ sites: { 'nos.nl': false }, rest: 300, theme: 'dark' });
});

test.each([[null], ['all'], [[]], [{ version: 1, sites: 'all' }]])(
  'storage that holds nonsense counts as untouched settings: %j',
  async (nonsense) => {
    await browser.storage.local.set({ settings: nonsense });
    expect(offReason(await loadSettings(), 'nos.nl', NOON)).toBeNull();
  },
);

test('two windows that change something at the same time lose nothing', async () => {
  await Promise.all(['nos.nl', 'nu.nl', 'vrt.be'].map((site) => changeSettings((settings) => withSite(settings, site, false))));
  expect((await loadSettings()).sites).toEqual({ 'nos.nl': false, 'nu.nl': false, 'vrt.be': false });
});

test('the word on an article is remembered, taken back, and after hundreds of others forgotten', async () => {
  const empty = await loadSettings();
  const chosen = withArticle(empty, 'https://nos.nl/a', false);
  expect(chosen.articles).toEqual({ 'https://nos.nl/a': false });
  expect(withArticle(chosen, 'https://nos.nl/a', null).articles).toEqual({});
  const later = Array.from({ length: 300 }, (_, n) => `https://nos.nl/${n}`).reduce(
    (all, address) => withArticle(all, address, true),
    chosen,
  );
  expect(Object.keys(later.articles)).toHaveLength(300);
  expect(later.articles['https://nos.nl/a']).toBeUndefined();
});

test('every open tab hears of a switch at once, until it stops listening', async () => {
  const heard = vi.fn();
  const listening = new AbortController();
  watchSettings((settings) => heard(offReason(settings, 'nos.nl', NOON)), listening.signal);
  await changeSettings((settings) => withSite(settings, 'nos.nl', false));
  expect(heard.mock.calls).toEqual([['site']]);
  listening.abort();
  await changeSettings((settings) => withSite(settings, 'nos.nl', true));
  expect(heard.mock.calls).toEqual([['site']]);
});
