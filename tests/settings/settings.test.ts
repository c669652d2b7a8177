import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOn, loadSettings, setSite, watchSettings } from '../../settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a site is on until the reader switches it off, and stays as it was left', async () => {
  expect(isOn(await loadSettings(), 'nos.nl')).toBe(true);
  await setSite('nos.nl', false);
  expect(isOn(await loadSettings(), 'nos.nl')).toBe(false);
  expect(isOn(await loadSettings(), 'nu.nl')).toBe(true);
});

test('storage that holds nonsense counts as untouched settings', async () => {
  await browser.storage.local.set({ settings: { version: 1, sites: 'all' } });
  expect(isOn(await loadSettings(), 'nos.nl')).toBe(true);
});

test('every open tab hears of a switch at once, until it stops listening', async () => {
  const heard = vi.fn();
  const listening = new AbortController();
  watchSettings((settings) => heard(isOn(settings, 'nos.nl')), listening.signal);
  await setSite('nos.nl', false);
  expect(heard.mock.calls).toEqual([[false]]);
  listening.abort();
  await setSite('nos.nl', true);
  expect(heard.mock.calls).toEqual([[false]]);
});
