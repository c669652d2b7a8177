// npm run screenshots: a picture of every state of Duiding, as a reader sees it, in light and dark, wide, narrow and enlarged.
// usage: node tools/screenshots/main.ts [--browser=chromium|firefox] [--only=NAME]…
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browsers/launch.ts';
import type { Launch } from '../browsers/types.ts';
import { buildDemo } from '../demo/build.ts';
import { serveSite } from '../demo/site/server.ts';
import { HOST } from '../demo/tour.ts';
import { SCENES } from './scenes.ts';
import { createStage } from './stage.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, only: { type: 'string', multiple: true } } });
if (values.browser !== 'chromium' && values.browser !== 'firefox') throw new Error('--browser is chromium or firefox.');
const family = values.browser;

const SIZES: Record<string, Pick<Launch, 'viewport' | 'touch' | 'zoom'>> = {
  wide: { viewport: { width: 1200, height: 900 } },
  narrow: { viewport: { width: 320, height: 640 }, touch: true },
  zoomed: { viewport: { width: 1200, height: 900 }, zoom: 2 },
};

const extension = buildDemo(root, family);
const folder = join(root, '.output', 'screenshots', family);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await serveSite();
const scenes = Object.entries(SCENES).filter(([name]) => values.only === undefined || values.only.some((part) => name.includes(part)));
const failed: string[] = [];
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, wishes] of Object.entries(SIZES)) {
      const driver = await launchBrowser(family, { extension, hosts: [HOST], visible: false, colorScheme, ...wishes });
      // A browser without a tab ends.
      await driver.newTab();
      for (const [name, scene] of scenes) {
        const stage = createStage(driver, `http://${HOST}:${site.port}`);
        try {
          const { tab, of } = await scene(stage);
          if (of === 'page') await tab.evaluate("(document.documentElement.style.scrollbarWidth = 'none')");
          await tab.screenshot(`${join(folder, `${name}.${size}.${colorScheme}`)}.png`, of);
        } catch (error) {
          failed.push(`${name}, ${size}, ${colorScheme}: ${String(error)}`);
        }
        await stage.clear();
      }
      await driver.close();
    }
  }
} finally {
  await site.close();
}
console.log(`Pictures are in ${relative(process.cwd(), folder)}.`);
for (const line of failed) console.error(`No picture of ${line}`);
process.exitCode = failed.length === 0 ? 0 : 1;
