// npm run bench: what recognising costs, as medians in one run. Ratios count, not milliseconds: machines differ. With --browsers the race is
// run in Chromium and Firefox too, with --archive the reader's archive is filled in Chromium. Saved pages that are named (npm run bench -- PAGE.html…) are read by Duiding's reader and by Mozilla's
// Readability in turn.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleFromText } from '../../analysis/article.ts';
import { analyse } from '../../analysis/analyse.ts';
import { compileMatcher } from '../../analysis/matcher-compile.ts';
import { loadMatcher } from '../../analysis/matcher.ts';
import { loadPack } from '../../knowledge/pack.ts';
import { benchArchive } from './archive.ts';
import { madeUpEntries, textWith } from './entries.ts';
import { growth } from './growth.ts';
import { median } from './measure.ts';
import { raceLoading } from './pack.ts';
import { racePages } from './pages.ts';
import { type Course, type Lap, raceWarm } from './race.ts';
import { raceInBrowsers } from './race-browsers.ts';

const ENTRIES = 5000;
const SIZES = [10_000, 100_000, 1_000_000];
const METHODS = ['ours', 'cased', 'folded'] as const;

const packFile = fileURLToPath(new URL('../../knowledge/pack.generated.json', import.meta.url));
const knowledge = loadPack(JSON.parse(readFileSync(packFile, 'utf8')));
const { lexicon } = knowledge;
const prose = [
  ...[...knowledge.terms.values()].flatMap((term) => [term.definition, ...term.facts.map((fact) => fact.text)]),
  ...[...knowledge.people.values()].flatMap((person) => [person.name, ...person.statements.map((one) => one.gist)]),
].join('\n');

const entries = madeUpEntries(ENTRIES);
const names = entries.map((entry) => entry.name);
const course: Course = {
  names,
  table: JSON.stringify(compileMatcher(entries)),
  texts: SIZES.map((size) => textWith(names, prose, size)),
};
const [small = '', middle = ''] = course.texts;

const times = (ratio: number) => `×${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}`.padStart(8);

function printLaps(where: string, laps: readonly Lap[]): void {
  console.log(
    `\n${where}: ${ENTRIES} names and terms, warm; our matcher in ms and as a multiple of the plain scan, peers as a multiple of ours`,
  );
  console.log('text        ours ms   × scan    RegExp gu  RegExp giu  ahocorasick  modern-ahocorasick   hits (ours, gu, giu)');
  for (const lap of laps)
    console.log(
      `${String(lap.size).padEnd(9)} ${lap.ours.toFixed(3).padStart(9)} ${times(lap.ours / lap.floor)}   ${times(lap.cased / lap.ours)}    ${times(lap.folded / lap.ours)}     ${times(lap.aho / lap.ours)}            ${times(lap.modern / lap.ours)}   ${lap.hits.ours}, ${lap.hits.cased}, ${lap.hits.folded}`,
    );
}

function printCold(where: string, cold: Record<(typeof METHODS)[number], number>): void {
  const { ours, cased, folded } = cold;
  console.log(
    `${where}, cold (stored table or names to first scan of ${SIZES[0]} characters): ours ${ours.toFixed(1)} ms, RegExp gu ${times(cased / ours).trim()}, giu ${times(folded / ours).trim()}`,
  );
}

/** Each method in processes of its own; medians of five. */
function coldInNode(): Record<(typeof METHODS)[number], number> {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-bench-'));
  const script = fileURLToPath(new URL('cold.ts', import.meta.url));
  const cold = { ours: 0, cased: 0, folded: 0 };
  for (const method of METHODS) {
    const file = join(folder, `${method}.json`);
    writeFileSync(file, JSON.stringify({ stored: method === 'ours' ? course.table : JSON.stringify(names), text: small }));
    const took = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, [script, method, file], { encoding: 'utf8' })));
    cold[method] = took.sort((a, b) => a - b)[2] ?? 0;
  }
  rmSync(folder, { recursive: true });
  return cold;
}

const node = `node ${process.versions.node}`;
printLaps(node, raceWarm(course));
printCold(node, coldInNode());

const loading = raceLoading(packFile, knowledge, small);
console.log(
  `the pack of ${knowledge.version}, cold (stored text to first scan): ${loading.pack.toFixed(1)} ms; the same data as plain JSON: parsed alone ${times(loading.parse / loading.pack).trim()}, with its matcher built ${times(loading.plain / loading.pack).trim()}`,
);

const few = loadMatcher(compileMatcher(entries.slice(0, ENTRIES / 10)));
const many = loadMatcher(compileMatcher(entries));
const quietText = prose.repeat(Math.ceil(middle.length / prose.length)).slice(0, middle.length);
console.log(`ten times the entries: ${times(median(() => void many(quietText)) / median(() => void few(quietText))).trim()} the time`);

const article = articleFromText({ title: 'Minister over de NAVO', text: prose.slice(0, 10_000), publishedAt: '2024-05-28' });
const whole = median(() => void analyse(article, lexicon));
const matching = median(() => void lexicon.match(article.text));
console.log(
  `\nwhole analysis of 10 kB: ${whole.toFixed(1)} ms, ${(whole / matching).toFixed(0)} × the matcher alone (${matching.toFixed(2)} ms)`,
);

console.log('\nhostile text, four times as long: how many times the time (linear is 4)');
for (const { name, ratio, took } of growth(lexicon)) console.log(`${name.padEnd(24)} ${times(ratio)}   ${took.toFixed(0)} ms`);

const [...args] = process.argv.slice(2);
if (args.includes('--browsers'))
  for (const race of await raceInBrowsers(course)) {
    printLaps(race.name, race.laps);
    printCold(race.name, race.cold);
    const { list, expression, ours } = race.mark;
    console.log(
      `${race.name}, a page of ${SIZES[0]} characters: ours with ranges ${ours.toFixed(1)} ms, mark.js with one expression ${times(expression / ours).trim()}, with the list in its exact mode ${times(list / ours).trim()}`,
    );
  }

if (args.includes('--archive')) {
  const words = [...new Set(prose.split(/\s+/).filter((word) => /^\p{L}{2,}$/u.test(word)))];
  console.log();
  await benchArchive(words, console.log);
}

const pages = args.filter((arg) => !arg.startsWith('--'));
if (pages.length > 0) {
  const { ours, readability } = await racePages(pages);
  const ratio = (ours / readability).toFixed(2);
  console.log(`\nreading ${pages.length} pages: ${ours.toFixed(1)} ms, Readability ${readability.toFixed(1)} ms (× ${ratio}), medians`);
}
