import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dayOf } from '../../knowledge/dates.ts';
import { loadPack } from '../../knowledge/pack.ts';
import { compile } from '../knowledge/compile.ts';
import { answer } from './answer.ts';
import { noteOn } from './note.ts';
import { questionFrom } from './question.ts';
import { readable } from './readable.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

const { values, positionals } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' }, jsonl: { type: 'string' } } });
const { pack, problems } = compile(root);
if (pack === null) {
  console.error(`the knowledge has ${problems.length} problems; npm run knowledge names them`);
  process.exit(1);
}
const knowledge = loadPack(pack);

if (values.jsonl === undefined) askOne(positionals.join(' ').trim(), values.on ?? '');
else await askAll(values.jsonl);

function askOne(name: string, when: string): void {
  const on = dayOf(when);
  if (name === '' || (when !== '' && on === null)) {
    console.error(
      'ask NAME [--on 2024-05-28, 2024-05 or 2024], or ask --jsonl FILE (- for standard input) with lines {"id", "name", "on"}',
    );
    process.exitCode = 1;
    return;
  }
  const card = answer(name, on, knowledge, today);
  const note = noteOn(name, on, card, knowledge, today);
  if (card !== null) console.log(readable(name, on, card));
  if (note !== null) console.log(card === null ? note : `\n${note}`);
  if (card === null) process.exitCode = 1;
}

/** Answers a line for each line; a bad one is reported with its number and skipped, and the command fails at the end. */
async function askAll(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      const question = questionFrom(line);
      if (typeof question === 'string') {
        console.error(`line ${number}: ${question}`);
        process.exitCode = 1;
        continue;
      }
      const { id, name } = question;
      const on = question.on ?? null;
      const card = answer(name, on, knowledge, today);
      const note = noteOn(name, on, card, knowledge, today);
      console.log(JSON.stringify({ ...(id === undefined ? {} : { id }), name, on, card, ...(note === null ? {} : { note }) }));
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
