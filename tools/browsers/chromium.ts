import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findBrowser } from '../prepare/browsers.mjs';
import { chromiumTab } from './chromium-tab.ts';
import { FIRST_PAGE, POPUP_SIZE, zoomed, type Driver, type Launch, type Tab } from './types.ts';
import { until } from './wait.ts';

/** Chromium cannot use its sandbox as root, which is what containers run as. */
const isRoot = process.getuid?.() === 0;

/** Starts Chromium, Chrome or Edge with the extension. Throws when none is installed or the extension does not start. */
export async function launchChromium(launch: Launch): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Please install Chromium, Chrome or Edge.');
  const profile = await mkdtemp(join(tmpdir(), 'duiding-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode knows no extensions; the argument below is the one that does.
    headless: false,
    // Readers go back to pages that the browser kept.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    colorScheme: launch.colorScheme,
    viewport: zoomed(launch.viewport, launch),
    deviceScaleFactor: launch.zoom ?? 1,
    hasTouch: launch.touch ?? false,
    args: [
      ...(launch.visible ? [] : ['--headless=new']),
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--enable-unsafe-extension-debugging',
      `--load-extension=${launch.extension}`,
      `--disable-extensions-except=${launch.extension}`,
      `--host-resolver-rules=${resolverRules(launch.hosts)}`,
    ],
  });
  const worker = await workerOf(context, launch.extension);
  const firstUrl = new URL(FIRST_PAGE, worker.url()).href;
  const first = await until('the first page opens', () => Promise.resolve(context.pages().find((page) => page.url() === firstUrl) ?? null));
  // Closed while it loads, it would leave Chromium (156) without the extension's words in every later page.
  await until(
    'the first page has its words',
    async () => (await first.evaluate<unknown>('document.querySelector("h1")?.textContent ?? ""')) !== '',
  ).catch(() => undefined);
  if (launch.firstRun !== true) await first.close();
  const newTab = async (size = launch.viewport): Promise<Tab> => {
    const page = await context.newPage();
    await page.setViewportSize(zoomed(size, launch));
    return chromiumTab(page, await context.newCDPSession(page), worker);
  };
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    newTab: () => newTab(),
    async popupFor(tab) {
      await tab.toFront();
      const id = await worker.evaluate<unknown>('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
      const popup = await newTab(POPUP_SIZE);
      await popup.goto(new URL(`/popup.html?tab=${String(id)}`, worker.url()).href);
      return popup;
    },
    async ownPage(path, size) {
      const page = await newTab(size);
      await page.goto(new URL(path, worker.url()).href);
      return page;
    },
    gone: new Promise((done) => context.once('close', () => done())),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Only the mapped hosts and this machine resolve, so that a call to anywhere else fails and shows. */
function resolverRules(hosts: string[]): string {
  return [...hosts.map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND', 'EXCLUDE *.localhost', 'EXCLUDE 127.0.0.1'].join(',');
}

/** The extension's worker. Chrome and Edge ignore --load-extension; there the debugging protocol loads it. */
async function workerOf(context: BrowserContext, extension: string): Promise<Worker> {
  const started = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => undefined));
  if (started !== undefined) return started;
  const later = context.waitForEvent('serviceworker', { timeout: 10_000 });
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: extension });
  return await later;
}
