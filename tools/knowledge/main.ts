import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile } from './compile.ts';
import { EDITOR_SCHEMAS, editorSchema } from './editor-schemas.ts';
import { report } from './report.ts';
import { startEntry } from './start-entry.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'knowledge', 'pack.generated.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { new: { type: 'string' }, id: { type: 'string' }, schemas: { type: 'boolean' }, report: { type: 'boolean' } },
});
if (values.new !== undefined) {
  const { written, words } = startEntry(root, values.new, positionals.join(' '), values.id);
  console.log(words);
  process.exit(written === null ? 1 : 0);
}

const { pack, problems } = compile(root);
for (const { file, line, field, message } of problems) console.error(`${file}:${line}${field === '' ? '' : ` ${field}`}: ${message}`);
if (pack === null) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}; the pack was not written`);
  process.exit(1);
}
const json = JSON.stringify(pack);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, json);
if (values.schemas === true) {
  mkdirSync(join(root, 'knowledge', 'editor'), { recursive: true });
  for (const [kind, schema] of Object.entries(EDITOR_SCHEMAS))
    writeFileSync(join(root, 'knowledge', 'editor', `${kind}.schema.json`), editorSchema(schema));
}
if (values.report === true) console.log(report(pack));
const { people, terms, treaty, countries, statements, sources } = pack.counts;
const size = Math.round(gzipSync(json).length / 1000);
console.log(
  `knowledge ${pack.version}: ${people} people, ${statements} statements, ${terms} terms, ${treaty} treaty articles, ${countries} countries, ${sources} sources; ${size} kB compressed`,
);
