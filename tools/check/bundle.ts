import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.ts';

const KB = 1000;

/**
 * What each file of the extension may weigh, compressed with gzip, and why. The page pays for the reader on every visit, so it is the
 * tightest (docs/decisions/0005-weight-of-the-reader.md); popup and background are read once; the knowledge grows with its entries.
 */
const BUDGETS: { files: RegExp; limit: number; what: string }[] = [
  { files: /^reader\.js$/, limit: 43.5 * KB, what: 'reader' },
  { files: /^(popup\.html|chunks\/popup-.*\.js|assets\/popup-.*\.css)$/, limit: 20 * KB, what: 'popup' },
  // With the page side, of which the example is drawn, and all that the pages share with the popup.
  { files: /^(options\.html|chunks\/(?!popup|welcome).*\.js|assets\/options-.*\.css)$/, limit: 45 * KB, what: 'options' },
  { files: /^background\.js$/, limit: 1050 * KB, what: 'background with knowledge (at most 500 kB) and name lists (at most 450)' },
];
/** Ways to the network; the extension has none of them. The service worker's own module loader is no call. */
const NETWORK = /\b(?:fetch\s*\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource|importScripts)/g;
const REMOTE_CODE = /\beval\s*\(|new Function\s*\(/g;

function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(folder, join(below, entry.name)) : [join(below, entry.name).replaceAll('\\', '/')],
  );
}

/** What is wrong with the size of the pack, which grows with every entry. */
export function packFaults(): string[] {
  const size = gzipSync(readFileSync(join(ROOT, 'knowledge/pack.generated.json'))).length;
  return size > 500 * KB ? [`the knowledge weighs ${size} bytes compressed, its budget is ${500 * KB}`] : [];
}

/** What is wrong with the built extension in `.output/<target>`: files over budget, calls to the network, evaluated text. */
export function bundleFaults(target: string): string[] {
  const folder = join(ROOT, '.output', target);
  if (!existsSync(folder)) return [`.output/${target} is not built`];
  const files = filesOf(folder);
  const overweight = BUDGETS.flatMap(({ files: pattern, limit, what }) => {
    const sizes = files.filter((file) => pattern.test(file)).map((file) => gzipSync(readFileSync(join(folder, file))).length);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    if (size === 0) return [`${target}: no file for ${what}`];
    return size > limit ? [`${target}: ${what} weighs ${size} bytes compressed, its budget is ${limit}`] : [];
  });
  const banned = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8');
      return [...code.matchAll(NETWORK), ...code.matchAll(REMOTE_CODE)].map(
        (match) => `${target}/${file}: ${code.slice(Math.max(0, match.index - 40), match.index + 40).replaceAll('\n', ' ')}`,
      );
    });
  return [...overweight, ...banned];
}
