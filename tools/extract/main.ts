// Prints what the extension reads on saved pages: one JSON line a file.
import { readFile } from 'node:fs/promises';
import { openViewer } from './browser.ts';
import { bundleForPage } from './bundle.ts';
import type { Extract } from './page.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run -s extract -- FILE.html…');
  process.exit(2);
}

const script = await bundleForPage('tools/extract/page.ts', 'duidingExtract');
let viewer = await openViewer();
for (const file of files) {
  try {
    const page = await viewer.show(await readFile(file));
    const found: Extract = await page.evaluate(`${script};duidingExtract.extract()`);
    console.log(JSON.stringify({ file, ...found }));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    // The browser may have died of this page.
    await viewer.close().catch(() => undefined);
    viewer = await openViewer();
  }
}
await viewer.close();
