import type { Passage, Span } from './reading.ts';

/** One way in which a text leans on a promise. Expressions read folded text, sentence by sentence, and repeat nothing without a bound. */
export interface Pattern {
  article: Passage['article'];
  manner: Passage['manner'];
  find: RegExp | Frame;
  /**
   * Where the alliance has to be named: in the sentence or the ones beside it, or else anywhere in the article; null where the words say enough.
   * `text` has to stand somewhere in the article in any case.
   */
  near: { beside?: RegExp; anywhere?: RegExp; text?: RegExp } | null;
  /** What has to stand in the sentence too. */
  needs?: RegExp;
  /** What must not stand in the sentence. */
  never?: RegExp;
  /** What must not stand in the sentence, unless it names the alliance. */
  unlessNamed?: RegExp;
}

/** What has to stand together in a sentence, in any order: who helps, whom, and when. */
export interface Frame {
  parts: readonly RegExp[];
  /** At most so many characters may lie between the first part and each of the others. */
  within: number;
}

/** More places in one sentence than anybody writes. */
const MANY = 40;

/** Where a pattern is found in a sentence. */
export function findIn({ find }: Pattern, sentence: string): Span[] {
  if (find instanceof RegExp) return spansOf(find, sentence);
  const [first, ...others] = find.parts.map((part) => spansOf(part, sentence));
  if (first === undefined || others.some((spans) => spans.length === 0)) return [];
  return first.flatMap((anchor): Span[] => {
    let whole = anchor;
    for (const spans of others) {
      const near = nearest(anchor, spans);
      if (near === null || gap(anchor, near) > find.within) return [];
      whole = { start: Math.min(whole.start, near.start), end: Math.max(whole.end, near.end) };
    }
    return [whole];
  });
}

function spansOf(expression: RegExp, sentence: string): Span[] {
  const found: Span[] = [];
  for (const match of sentence.matchAll(expression)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length >= MANY) break;
  }
  return found;
}

function nearest(anchor: Span, spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  for (const span of spans) if (best === null || gap(anchor, span) < gap(anchor, best)) best = span;
  return best;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
