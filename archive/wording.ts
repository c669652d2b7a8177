import { tokenise } from '../analysis/tokens.ts';

/** The words of a statement, ready to be compared with others. */
export interface Wording {
  /** Folded words with one space between: the same for texts that differ in marks and capitals alone. */
  plain: string;
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  /** What turns a sentence into another, however alike the rest: denials and numbers. */
  turning: string;
}

const DENIALS = new Set(['geen', 'niet', 'nooit', 'niets', 'niks', 'niemand', 'nergens', 'noch', 'evenmin', 'zonder', 'nauwelijks', 'nee']);
/** Fewer words are found in many texts. */
const FEWEST = 5;
const WORDS = 0.8;
const PAIRS = 0.6;

export function wordingOf(text: string): Wording {
  const words = tokenise(text).map(({ word }) => word);
  const turning = words.filter((word) => DENIALS.has(word) || /\d/.test(word));
  return {
    plain: words.join(' '),
    words: new Set(words),
    pairs: new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)),
    turning: turning.sort().join(' '),
  };
}

/**
 * Whether two texts are the same statement: equal but for marks, or nearly all of the shorter is in the other in the same order, with the same denials and
 * numbers. A quote that one newspaper shortened is the same statement; one that says the opposite in nearly the same words is not.
 */
export function isSameStatement(a: Wording, b: Wording): boolean {
  if (a.plain === b.plain) return true;
  if (Math.min(a.words.size, b.words.size) < FEWEST || a.turning !== b.turning) return false;
  return share(a.words, b.words) >= WORDS && share(a.pairs, b.pairs) >= PAIRS;
}

/** The share of the smaller set that is in the other. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
