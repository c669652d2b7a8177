import { fold } from '../fold.ts';
import type { Quote } from '../quotes.ts';
import { isPreposition } from './subject.ts';
import { countWords, hasVerb } from './utterance.ts';

const LONGEST_TITLE = 6;
const LONGEST_CROSSHEAD = 9;

/** "het plan 'Samen verder gaan'": a few words without a stop, right behind a noun or preposition that they belong to. */
export function isTitle(inner: string, lead: string): boolean {
  if (/[.!?…,]$/.test(inner) || countWords(inner) > LONGEST_TITLE || !/\p{L}\s$/u.test(lead)) return false;
  const last = fold(lead.trim().split(/\s+/).at(-1) ?? '');
  return isPreposition(last) || /^(de|het|een|deze|dit)$/.test(last);
}

/** “kan ook gevaar opleveren”: the quoted words carry the verb of the sentence. */
export function opensWithVerb(inner: string): boolean {
  return hasVerb(/^\p{L}+/u.exec(inner)?.[0] ?? '');
}

/** A line that is nothing but a few quoted words without a full stop: a crosshead. */
export function isCrosshead(text: string, sentenceStart: number, quote: Quote): boolean {
  const line = quote.start === sentenceStart && /^\s*(?:\n|$)/.test(text.slice(quote.end, quote.end + 8));
  const opens = quote.start === 0 || text.charAt(quote.start - 1) === '\n';
  const inner = text.slice(quote.inner.start, quote.inner.end);
  return line && opens && !/[.!?…]$/.test(inner) && countWords(inner) <= LONGEST_CROSSHEAD;
}
