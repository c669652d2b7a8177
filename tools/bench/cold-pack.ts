// One way of loading the knowledge, from cold in a process of its own: node cold-pack.ts pack|parse|plain STORED TEXT; prints milliseconds.
import { readFileSync } from 'node:fs';
import { compileMatcher } from '../../analysis/matcher-compile.ts';
import { loadMatcher } from '../../analysis/matcher.ts';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { loadPack } from '../../knowledge/pack.ts';
import { once } from './measure.ts';

const [method, storedFile = '', textFile = ''] = process.argv.slice(2);
const stored = readFileSync(storedFile, 'utf8');
const text = readFileSync(textFile, 'utf8');

const took = once(() => {
  if (method === 'pack') return void loadPack(JSON.parse(stored)).lexicon.match(text);
  const plain: { lexicon: LexiconEntry[] } = JSON.parse(stored);
  if (method === 'plain') loadMatcher(compileMatcher(plain.lexicon))(text);
});
console.log(took);
