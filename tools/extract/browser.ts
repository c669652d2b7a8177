import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../prepare/browsers.mjs';

/** Where saved pages are shown: an address that exists nowhere. */
const ADDRESS = 'http://saved-page.invalid/';
/** Scripts of the page do not run, and nothing is loaded; styles in the page itself count. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri *";

/** A browser that shows saved pages, dead and cut off from the network. */
export interface Viewer {
  /** Shows a page; the returned Page is the same one each time. */
  show(html: Buffer): Promise<Page>;
  close(): Promise<void>;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function answerWith(context: BrowserContext, current: () => Buffer | null): Promise<void> {
  await context.route('**/*', (route) => {
    const html = route.request().url() === ADDRESS && route.request().isNavigationRequest() ? current() : null;
    if (!html) return route.abort('aborted');
    const type = isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html';
    return route.fulfill({ body: html, headers: { 'content-type': type, 'content-security-policy': POLICY } });
  });
}

/** Starts the browser. Throws when none is installed. */
export async function openViewer(): Promise<Viewer> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge found; please install one.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let next: Buffer | null = null;
  await answerWith(context, () => {
    const html = next;
    next = null;
    return html;
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    async show(html) {
      next = html;
      await page.goto(ADDRESS, { waitUntil: 'load', timeout: 30_000 });
      return page;
    },
    close: () => browser.close(),
  };
}
