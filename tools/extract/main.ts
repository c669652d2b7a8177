// Prints what the extension reads on saved pages: one JSON line a file. With --score LABELS.jsonl ({"file", "body", "publishedAt"} a line) it
// says how well the pages were read, beside Mozilla's Readability: one JSON line a page, the worst first, and the sums.
import { readFile } from 'node:fs/promises';
import { openViewer } from './browser.ts';
import { bundleForPage } from './bundle.ts';
import { readLabels } from './labels.ts';
import type { Extract } from './page.ts';
import { scorePage, summary } from './score.ts';

const args = process.argv.slice(2);
const labels = args[0] === '--score' && args[1] !== undefined ? await readLabels(args[1]) : null;
if (args.length === 0 || (labels && args.length > 2) || (!labels && args[0]?.startsWith('--'))) {
  console.error('Usage: npm run -s extract -- FILE.html…\n       npm run -s extract -- --score LABELS.jsonl');
  process.exit(2);
}

let viewer = await openViewer();

/** What each of the scripts finds on the page; null (and a line of complaint) when the page cannot be shown. */
async function read(file: string, scripts: readonly string[]): Promise<Extract[] | null> {
  try {
    const page = await viewer.show(await readFile(file));
    const found: Extract[] = [];
    for (const script of scripts) found.push(await page.evaluate(`${script};duidingExtract.extract()`));
    return found;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    // The browser may have died of this page.
    await viewer.close().catch(() => undefined);
    viewer = await openViewer();
    return null;
  }
}

const ours = await bundleForPage('tools/extract/page.ts', 'duidingExtract');
if (labels) {
  const peer = await bundleForPage('tools/extract/peer.ts', 'duidingExtract');
  const rows = [];
  for (const label of labels) {
    const [own, other] = (await read(label.file, [ours, peer])) ?? [];
    if (own && other) rows.push({ file: label.file, ...scorePage(own, label), readability: scorePage(other, label) });
  }
  for (const row of rows.sort((a, b) => a.f1 - b.f1)) console.log(JSON.stringify(row));
  console.error(`${rows.length} pages`);
  console.error(summary('Duiding', rows));
  const others = rows.map(({ readability }) => readability);
  console.error(summary('Readability', others));
} else {
  for (const file of args) {
    const [found] = (await read(file, [ours])) ?? [];
    if (found) console.log(JSON.stringify({ file, ...found }));
  }
}
await viewer.close();
