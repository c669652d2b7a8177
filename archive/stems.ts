import { stemmer } from '@orama/stemmers/dutch';
import { tokenise } from '../analysis/tokens.ts';

/** Words that tell nothing of a subject. */
const EMPTY = new Set(
  (
    'aan al alle alleen als altijd andere ben bent bij bijna binnen blijft blijven daar daarmee daarna daarom dan dat de deze die dit doen doet door dus ' +
    'een echt een eens eerder eigenlijk elk elke en er ergens even gaan gaat geen goed had hadden haar heb hebben hebt heeft hele hem hen het hier hij ' +
    'hoe hun ieder iedereen iemand iets ik in is ja je jij jullie kan komen komt kon kunnen kunt laat laten maar maken maakt mag me meer mensen met mij mijn ' +
    'moest moet moeten mogen na naar natuurlijk nee niet niets nog nu of om omdat onder ons onze ook op over te tegen tijdens toch toe toen tot tussen uit van vanuit veel ' +
    'vind vindt voor waar waarom waren was wat we weer welke wel werd werden wie wij wil willen worden wordt zal ze zegt zei zeggen zelf zich zien ziet zij zijn zo zodat ' +
    'zou zouden zullen'
  ).split(' '),
);

/** Stemming costs some 30 microseconds a word, and a text says its words again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The stem of a folded Dutch word (Snowball's algorithm); a number or a name comes back about as it is. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = stemmer(word);
  known.set(word, stem);
  return stem;
}

/** The distinct stems of the words in `text` that tell something of its subject, in order. */
export function stemsOf(text: string): string[] {
  const stems = new Set<string>();
  for (const { word } of tokenise(text)) if (word.length > 1 && word.length <= 40 && !EMPTY.has(word)) stems.add(stemOf(word));
  return [...stems];
}
