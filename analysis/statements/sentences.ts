import type { Block } from '../article.ts';
import type { Quote } from '../quotes.ts';
import type { Span } from '../reading.ts';

/** A sentence as a reader sees it: a quotation of several sentences belongs whole to the sentence that it stands in. */
export interface Sentence extends Span {
  quotes: Quote[];
  /** Number of the block that it stands in. */
  block: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|drs|mr|ir|prof|mevr|dhr|st|jr|sr|gen|lt|col|kol|maj|min|bijv|ca|nr|art|resp|zgn|jl|incl|ing|o\.a|\p{Lu}(?:\.\p{Lu})*|Th|Chr|Ph)$/u;
/** A longer stretch without a stop is cut at the next blank, so that work for each sentence stays bounded. */
const LONGEST = 2500;
const OPENING = /[\p{Lu}\p{N}"“„‘'«,`([–—-]/u;

/** The sentences of the blocks, left to right. Offsets are UTF-16 code units. Linear in the text. */
export function findSentences(text: string, blocks: readonly Block[], quotes: readonly Quote[]): Sentence[] {
  const sentences: Sentence[] = [];
  let q = 0;
  blocks.forEach((block, number) => {
    while (q < quotes.length && (quotes[q]?.start ?? 0) < block.start) q++;
    let start = block.start;
    let at = block.start;
    let inside: Quote[] = [];
    const close = (end: number): void => {
      if (text.slice(start, end).trim() !== '') sentences.push({ ...trimmed(text, start, end), quotes: inside, block: number });
      inside = [];
      start = end;
    };
    while (at < block.end) {
      const quote = quotes[q];
      if (quote !== undefined && at === quote.start) {
        inside.push(quote);
        q++;
        at = Math.min(block.end, quote.end);
        const stopped = isStop(text.charCodeAt(quote.inner.end - 1)) || text.charAt(at) === '.';
        if (text.charAt(at) === '.' || text.charAt(at) === '!' || text.charAt(at) === '?') at++;
        if (stopped && opensNext(text, at, block.end)) close(at);
      } else if (isStop(text.charCodeAt(at))) {
        const stop = at;
        while (at < block.end && /[.!?…)]/.test(text.charAt(at))) at++;
        if (opensNext(text, at, block.end) && !(text.charAt(stop) === '.' && shortened(text.slice(Math.max(start, stop - 8), stop))))
          close(at);
      } else {
        at++;
        if (at - start > LONGEST && /\s/.test(text.charAt(at))) close(at);
      }
    }
    close(block.end);
  });
  return sentences;
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** An abbreviation or an initial, but not the network in "schrijft hij op X." */
function shortened(before: string): boolean {
  return ABBREVIATION.test(before) && !/(?:^|\s)(?:op|via) X$/.test(before);
}

/** Whether a new sentence can begin here: the end, or a blank and a capital, digit or mark. */
function opensNext(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const rest = text.slice(at, Math.min(end, at + 8));
  const blank = /^\s+/.exec(rest)?.[0].length ?? 0;
  return blank > 0 && (blank === rest.length || OPENING.test(rest.charAt(blank)));
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
