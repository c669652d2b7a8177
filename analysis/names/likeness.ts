import { WEIGHTS } from './lists/likeness.generated.ts';

/** Number of weights, a power of two. */
export const BUCKETS = 8192;
/** Weights are stored as characters: this one is nothing, each further one a step. */
export const ZERO = 81;
export const STEP = 0.05;

/**
 * The buckets of a folded word's letter groups of two to four, its ends marked. Feature hashing (Weinberger et al. 2009), so that a
 * small table serves all words.
 */
export function bucketsOf(word: string): number[] {
  const text = `^${word}$`;
  const buckets: number[] = [];
  for (let from = 0; from < text.length - 1; from++) {
    let hash = 0x811c9dc5;
    for (let to = from; to < Math.min(text.length, from + 4); to++) {
      hash = Math.imul(hash ^ text.charCodeAt(to), 0x01000193);
      if (to > from) buckets.push(((hash >>> 13) ^ hash) & (BUCKETS - 1));
    }
  }
  return buckets;
}

/**
 * How much an unknown word sounds like a person's name rather than a place's, a thing's or a common word's: log odds, 0 where it could be
 * either. A logistic model over letter groups (`tools/names/likeness.ts`).
 */
export function nameLikeness(word: string): number {
  let sum = 0;
  for (const bucket of bucketsOf(word)) sum += (WEIGHTS.charCodeAt(bucket) - ZERO) * STEP;
  return sum;
}
