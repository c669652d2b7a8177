import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { bundleForPage } from '../extract/bundle.ts';
import { findBrowser } from '../prepare/browsers.mjs';

const SIZES = [100, 1000, 10_000];

const Took = v.object({ p50: v.number(), p95: v.number() });
const Cost = v.object({ card: Took, busiest: Took, search: Took, typing: Took, keep: Took, bytes: v.number() });

/**
 * What the archive costs with 100 to 10,000 articles of ten statements each, in Chromium and with its own disk; an archive in memory would be no measure. One
 * line for each size. `words` are what the made-up articles are written with.
 */
export async function benchArchive(words: string[], print: (line: string) => void, sizes = SIZES): Promise<void> {
  const path = findBrowser('chromium');
  if (path === null) return print('no Chromium here');
  const script = await bundleForPage('tools/bench/archive-page.ts', 'archive');
  // A page needs an address of its own to have a database.
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html>'));
  const port = await new Promise<number>((resolve, reject) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('no port'));
    }),
  );
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking'] });
  print(`the archive, chromium ${browser.version()}: p50 / p95 in ms`);
  const ms = ({ p50, p95 }: v.InferOutput<typeof Took>) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`.padStart(13);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: script });
    print('articles  statements         card  most quoted       search       typing         keep   kB an article  ms to import one');
    for (const size of sizes) {
      const filled: unknown = await page.evaluate(`archive.fill(${size}, ${JSON.stringify(words)})`);
      const { card, busiest, search, typing, keep, bytes } = v.parse(Cost, await page.evaluate('archive.measure()'));
      print(
        `${String(size).padEnd(8)} ${String(size * 10).padStart(11)} ${[card, busiest, search, typing, keep].map(ms).join('')}   ${(bytes / size / 1000).toFixed(1).padStart(13)}  ${(v.parse(v.number(), filled) / 1000).toFixed(1).padStart(15)}`,
      );
    }
  } finally {
    await browser.close();
    server.close();
  }
}
