// npm run bench: what recognising costs, as medians in one run, beside a plain scan of the characters (the floor) and one big regular
// expression with Unicode word bounds (the peer). Ratios count, not milliseconds: machines differ. Saved pages that are named
// (npm run bench -- PAGE.html…) are read by Duiding's reader and by Mozilla's Readability in turn.
import { readFileSync } from 'node:fs';
import { articleFromText } from '../../analysis/article.ts';
import { analyse } from '../../analysis/analyse.ts';
import { loadPack } from '../../knowledge/pack.ts';
import { median, once } from './measure.ts';
import { racePages } from './pages.ts';

const packed = readFileSync(new URL('../../knowledge/pack.generated.json', import.meta.url), 'utf8');
const parsed: unknown = JSON.parse(packed);
const loadTime = once(() => loadPack(JSON.parse(packed)));
const knowledge = loadPack(parsed);
const { lexicon } = knowledge;

/** Dutch text of about `size` characters: what the knowledge says, over and over. */
function dutch(size: number): string {
  const sentences = [...knowledge.terms.values()].flatMap((term) => [term.definition, ...term.facts.map((fact) => fact.text)]);
  const statements = [...knowledge.people.values()].flatMap((person) => [person.name, ...person.statements.map((one) => one.gist)]);
  const once = [...sentences, ...statements].join('\n');
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}

function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

const forms = [...knowledge.people.keys(), ...knowledge.terms.keys(), ...knowledge.countries.keys()]
  .flatMap((id) => lexicon.entry(id)?.forms ?? [])
  .map((form) => form.text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  .sort((a, b) => b.length - a.length);
const source = String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`;
const expression = new RegExp(source, 'giu');

console.log(`${forms.length} forms; JSON parsed and pack opened in ${loadTime.toFixed(1)} ms\n`);
console.log('text       floor ms   matcher (× floor)   expression giu (× matcher)');
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = dutch(size);
  const floor = median(() => scan(text));
  const matcher = median(() => lexicon.match(text));
  const peer = median(() => text.match(expression), 5);
  console.log(
    `${String(size).padEnd(9)}  ${floor.toFixed(3).padStart(8)}   ${matcher.toFixed(2).padStart(8)} (${(matcher / floor).toFixed(0)})   ${peer.toFixed(2).padStart(10)} (${(peer / matcher).toFixed(1)})`,
  );
}

const article = articleFromText({ title: 'Minister over de NAVO', text: dutch(10_000), publishedAt: '2024-05-28' });
const whole = median(() => analyse(article, lexicon));
const matching = median(() => lexicon.match(article.text));
console.log(`\nwhole analysis of 10 kB: ${whole.toFixed(1)} ms, ${(whole / matching).toFixed(1)} × the matcher alone`);

const pages = process.argv.slice(2);
if (pages.length > 0) {
  const { ours, readability } = await racePages(pages);
  const ratio = (ours / readability).toFixed(2);
  console.log(`\nreading ${pages.length} pages: ${ours.toFixed(1)} ms, Readability ${readability.toFixed(1)} ms (× ${ratio}), medians`);
}
