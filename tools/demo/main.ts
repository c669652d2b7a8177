// npm run demo: builds the extension, serves a news site of our own, and shows what Duiding makes of it.
// With a display it opens a window and leaves it open; without one it hovers, prints, writes pictures and ends.
// usage: node tools/demo/main.ts [--headless] [--browser=chromium|firefox]
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { installedFamilies, launchBrowser } from '../browsers/launch.ts';
import type { Driver, Launch } from '../browsers/types.ts';
import { buildDemo } from './build.ts';
import { serveSite } from './site/server.ts';
import { HOST, tourDark, tourLight } from './tour.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false }, browser: { type: 'string' } } });

function hasDisplay(): boolean {
  if (process.env.CI !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

const family = installedFamilies().find((name) => values.browser === undefined || name === values.browser);
if (family === undefined) throw new Error(`Please install ${values.browser ?? 'Chromium or Firefox'}.`);
const visible = hasDisplay() && !values.headless;
const pictures = join(root, '.output', 'demo-pictures');
mkdirSync(pictures, { recursive: true });

console.log('Building the extension.');
const extension = buildDemo(root, family);
const site = await serveSite();
const address = `http://${HOST}:${site.port}`;
const launch: Launch = { extension, hosts: [HOST], visible, colorScheme: 'light', viewport: { width: 1200, height: 900 } };

let driver: Driver | undefined;
try {
  if (!visible) {
    driver = await launchBrowser(family, { ...launch, colorScheme: 'dark' });
    await tourDark(driver, address, pictures);
    await driver.close();
  }
  driver = await launchBrowser(family, launch);
  console.log(`Het Kanaal, a news site of our own, is at ${address}; ${driver.name} ${driver.version} reads it with Duiding.\n`);
  await tourLight(driver, address, pictures);
  console.log(`\nPictures are in ${relative(process.cwd(), pictures)}.`);
  if (visible) {
    console.log('The window stays open: hover the underlined words. Close the browser to end.');
    await driver.gone;
  }
} finally {
  await driver?.close();
  await site.close();
}
