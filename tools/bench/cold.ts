// One method from cold in a process of its own: node cold.ts METHOD FILE, where FILE holds {stored, text}; prints milliseconds.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { raceCold } from './race.ts';

const [method, file] = process.argv.slice(2);
const course = v.parse(v.object({ stored: v.string(), text: v.string() }), JSON.parse(readFileSync(file ?? '', 'utf8')));
console.log(raceCold(v.parse(v.picklist(['ours', 'cased', 'folded']), method), course));
