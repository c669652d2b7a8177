import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({ license: v.string(), homepage: v.optional(v.string()) });

/** What is bundled into the extension from elsewhere, apart from the name lists, which carry a notice of their own. */
const BUNDLED = [
  '@floating-ui/core',
  '@floating-ui/utils',
  '@orama/stemmers',
  '@wxt-dev/browser',
  '@wxt-dev/i18n',
  'idb',
  'preact',
  'valibot',
  'wxt',
];

/** The text of a package's licence file; where it ships none, the licence that its manifest declares. Throws when it declares none. */
function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const { license, homepage } = v.parse(Manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return `Licence: ${license}${homepage === undefined ? '' : `, ${homepage}`}`;
}

/** The notices that every copy of the extension carries: our own licences, those of the libraries, those of the name lists. */
export function notices(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const lists = readFileSync(join(root, 'analysis/names/lists/NOTICE.md'), 'utf8').trim();
  const libraries = BUNDLED.map((name) => `# ${name}\n\n${licenceOf(root, name)}`);
  return [own, lists, ...libraries].join(`\n\n${'='.repeat(80)}\n\n`) + '\n';
}
