import { basesOf } from '../names/inflected.ts';
import { knowledgeOf } from '../names/words.ts';
import type { Quote } from '../quotes.ts';
import { verbKind } from './verbs.ts';

const FINITE: ReadonlySet<string> = new Set(
  `is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden heb kan kunnen kon konden moet moeten moest wil willen wilde wilden zal zullen zou zouden mag mogen mocht gaat gaan ging ga doet doen deed komt komen
  kwam blijft blijven bleef ziet zien zag staat staan stond ligt liggen maakt maken laat laten krijgt krijgen geeft geven neemt nemen weet weten hoeft hoort houdt denk vind hoop weet geloof zit zitten lijkt`.split(
    /\s+/,
  ),
);

const BEFORE_NOUN: ReadonlySet<string> = new Set('van aan met voor over door tegen bij op in naar uit na om en als'.split(' '));

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/[\s]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A quotation that can stand by itself: it opens with a capital or ends like a sentence, and is more than a word or title. */
export function isUtterance(text: string, quote: Quote): boolean {
  const inner = text.slice(quote.inner.start, quote.inner.end);
  const words = countWords(inner);
  if (words === 0) return false;
  const stopped = /[.!?…]['’"”)]?$/.test(inner);
  const capital = /^(?:['’](?:[tnks]|er)\s)?[[(…\s.]*[\p{Lu}\p{N}]/u.test(inner);
  const comma = inner.endsWith(',') || /^,/.test(text.slice(quote.end, quote.end + 1));
  if (stopped && (capital || words >= 3)) return true;
  if (capital) return (words >= 4 && hasVerb(inner)) || (comma && words >= 2) || (words >= 2 && hasVerb(inner));
  return words >= 6 && hasVerb(inner);
}

/** Whether the words hold a verb, so that they say something ("helemaal niks uitsluiten", "kan een grotere kwetsbaarheid"). */
export function hasVerb(inner: string): boolean {
  const words = inner
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(Boolean);
  const last = words[words.length - 1] ?? '';
  if (
    words.some(
      (word, at) =>
        (FINITE.has(word) && !(word === 'zijn' && (at === 0 || BEFORE_NOUN.has(words[at - 1] ?? '')))) || verbKind(word) === 'say',
    )
  )
    return true;
  return (
    words.length > 1 &&
    last.length > 5 &&
    last.endsWith('en') &&
    (knowledgeOf(last).common || basesOf(last).some((base) => knowledgeOf(base).common)) &&
    words[words.length - 2] !== 'de' &&
    words.some((word) => /^(niks|niet|niets|geen|te|nooit|helemaal|meer|ons|zich|elkaar|alles)$/.test(word))
  );
}
