import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile } from './compile.ts';
import { editorSchema, KINDS } from './editor-schemas.ts';
import { report } from './report.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'knowledge', 'pack.generated.json');

const { pack, problems } = compile(root);
for (const { file, line, field, message } of problems) console.error(`${file}:${line}${field === '' ? '' : ` ${field}`}: ${message}`);
if (pack === null) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; the pack was not written`);
  process.exit(1);
}
const json = JSON.stringify(pack);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, json);
if (process.argv.includes('--schemas')) {
  mkdirSync(join(root, 'knowledge', 'editor'), { recursive: true });
  for (const [kind, schema] of Object.entries(KINDS))
    writeFileSync(join(root, 'knowledge', 'editor', `${kind}.schema.json`), editorSchema(schema));
}
if (process.argv.includes('--report')) console.log(report(pack));
const { people, terms, treaty, countries, statements, sources } = pack.counts;
const size = Math.round(gzipSync(json).length / 1000);
console.log(
  `knowledge ${pack.version}: ${people} people, ${statements} statements, ${terms} terms, ${treaty} treaty articles, ${countries} countries, ${sources} sources; ${size} kB compressed`,
);
