import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { openViewer } from '../extract/browser.ts';
import { bundleForPage } from '../extract/bundle.ts';

const Race = v.object({ ours: v.number(), readability: v.number() });

const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Times the page's reader against Mozilla's Readability on saved pages, in the same browser. Rejects when there is no Chromium. */
export async function racePages(files: string[]): Promise<{ ours: number; readability: number }> {
  const script = await bundleForPage('tools/bench/reader-page.ts', 'duidingBench');
  const viewer = await openViewer();
  const races: v.InferOutput<typeof Race>[] = [];
  for (const file of files) {
    const page = await viewer.show(await readFile(file));
    races.push(v.parse(Race, await page.evaluate(`${script};duidingBench.race()`)));
  }
  await viewer.close();
  return { ours: middle(races.map((race) => race.ours)), readability: middle(races.map((race) => race.readability)) };
}
