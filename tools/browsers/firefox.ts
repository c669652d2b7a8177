import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as v from 'valibot';
import { findBrowser } from '../prepare/browsers.mjs';
import { Bidi } from './bidi.ts';
import { firefoxTab } from './firefox-tab.ts';
import { FIRST_PAGE, POPUP_SIZE, zoomed, type Driver, type Launch, type Tab } from './types.ts';
import { until } from './wait.ts';

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
  commands: v.optional(v.record(v.string(), v.object({ suggested_key: v.optional(v.object({ default: v.string() })) })), {}),
});

/** The number of the tab that was in front before the one that runs this. */
const TAB_BEFORE = `(async () => {
  const [own, tabs] = [await browser.tabs.getCurrent(), await browser.tabs.query({})];
  return tabs.filter(({ id }) => id !== own.id).sort((a, b) => b.lastAccessed - a.lastAccessed)[0].id;
})()`;

/** Starts Firefox with the extension. Throws when it is not installed or does not take the extension. */
export async function launchFirefox(launch: Launch): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('Please install Firefox.');
  const manifest = v.parse(Manifest, JSON.parse(await readFile(join(launch.extension, 'manifest.json'), 'utf8')));
  // Firefox gives each extension a random address; this pref chooses it, so that the popup page can be opened.
  const address = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !launch.visible,
    defaultViewport: zoomed(launch.viewport, launch),
    // Lets the protocol open the extension's own pages and press its shortcuts.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': launch.hosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: address }),
      'layout.css.prefers-color-scheme.content-override': launch.colorScheme === 'dark' ? 0 : 1,
      // Bits: coarse 1, fine 2, hover 4.
      'ui.primaryPointerCapabilities': launch.touch ? 1 : 6,
      'ui.allPointerCapabilities': launch.touch ? 1 : 6,
    },
  });
  if (!(browser instanceof BidiBrowser)) throw new Error('Firefox does not speak WebDriver BiDi.');
  const bidi = new Bidi(browser.connection);
  await browser.installExtension(launch.extension);
  const first = await until('the first page opens', () => bidi.contextAt(`moz-extension://${address}${FIRST_PAGE}`));
  if (launch.firstRun !== true) await bidi.closeContext(first);
  const keys = Object.fromEntries(
    Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key?.default ?? '']),
  );
  const open = async (size = launch.viewport): Promise<{ tab: Tab; context: string }> => {
    const known = await bidi.contexts();
    const page = await browser.newPage();
    await page.setViewport({ ...zoomed(size, launch), deviceScaleFactor: launch.zoom ?? 1 });
    const context = (await bidi.contexts()).find((one) => !known.includes(one));
    if (context === undefined) throw new Error('Firefox opened no tab.');
    return { tab: firefoxTab(page, context, bidi, keys), context };
  };
  return {
    name: 'firefox',
    version: (await browser.version()).replace('firefox/', ''),
    newTab: async () => (await open()).tab,
    async popupFor(tab) {
      await tab.toFront();
      const popup = await open(POPUP_SIZE);
      const url = `moz-extension://${address}/popup.html`;
      // Only the extension's own pages know the numbers of tabs; the one that was in front before this page is asked for.
      await bidi.visit(popup.context, url);
      const id: unknown = await bidi.evaluate(popup.context, TAB_BEFORE);
      await bidi.visit(popup.context, `${url}?tab=${String(id)}`);
      return popup.tab;
    },
    async ownPage(path, size) {
      const { tab, context } = await open(size);
      await bidi.visit(context, `moz-extension://${address}${path}`);
      return tab;
    },
    gone: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}
