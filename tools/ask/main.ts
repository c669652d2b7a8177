import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createReadStream } from 'node:fs';
import { PartialDate } from '../../analysis/article.ts';
import { loadPack } from '../../knowledge/pack.ts';
import { compile } from '../knowledge/compile.ts';
import { answer } from './answer.ts';
import { readable } from './readable.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const Question = v.object({ id: v.optional(v.union([v.string(), v.number()])), name: v.string(), on: v.nullish(PartialDate) });

const { values, positionals } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' }, jsonl: { type: 'string' } } });
const { pack, problems } = compile(root);
if (pack === null) {
  console.error(`the knowledge has ${problems.length} problems; npm run knowledge names them`);
  process.exit(1);
}
const knowledge = loadPack(pack);

if (values.jsonl !== undefined) {
  const input = values.jsonl === '-' ? process.stdin : createReadStream(values.jsonl);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') ask(line, number);
  }
} else {
  const on = v.safeParse(v.optional(PartialDate), values.on);
  const name = positionals.join(' ');
  if (name === '' || !on.success) {
    console.error('ask NAME [--on 2024-05-28], or ask --jsonl FILE with lines {"id", "name", "on"}');
    process.exit(1);
  }
  const found = answer(name, on.output ?? null, knowledge);
  console.log(found === null ? `${name}: onbekend` : readable(name, on.output ?? null, found));
  if (found === null) process.exitCode = 1;
}

/** Answers one line; a bad one is reported with its number and skipped. */
function ask(line: string, number: number): void {
  const question = parse(line);
  if (question === null) {
    console.error(`line ${number}: not a question {"id", "name", "on"}`);
    process.exitCode = 1;
    return;
  }
  const { id, name, on } = question;
  console.log(JSON.stringify({ ...(id === undefined ? {} : { id }), name, on: on ?? null, card: answer(name, on ?? null, knowledge) }));
}

function parse(line: string): v.InferOutput<typeof Question> | null {
  try {
    const result = v.safeParse(Question, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
