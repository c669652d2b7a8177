import { tokenise } from '../analysis/tokens.ts';

/** Words in a row that are compared as one: enough to tell texts apart, few enough to survive a changed word. */
const WORDS = 3;
/** Numbers in a sketch: likeness is told in steps of one in this many. */
export const SKETCH = 16;
const BANDS = 4;

/** A 32-bit number for a string (FNV-1a, Fowler/Noll/Vo). Not for keeping secrets. */
function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  // The last characters have to reach all bits (finaliser of MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Sixteen hexadecimal digits that are the same for the same text. */
export function fingerprintOf(text: string): string {
  return [hash32(text, 0), hash32(text, 0x9e3779b9)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** The words of a text, folded, with one space between them: two texts that differ in marks and capitals alone are equal. */
export function plainWords(text: string): string {
  return tokenise(text)
    .map(({ word }) => word)
    .join(' ');
}

/** Every run of three folded words in a text; a shorter text is one run. */
function shinglesOf(text: string): Set<string> {
  const words = tokenise(text).map(({ word }) => word);
  if (words.length <= WORDS) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(WORDS - 1).map((_, at) => words.slice(at, at + WORDS).join(' ')));
}

/**
 * A sketch of a text in 16 numbers: the share of equal numbers in two sketches estimates how many of their runs of words two texts share
 * (MinHash, Broder 1997). The text cannot be made from it.
 */
export function sketchOf(text: string): number[] {
  const least = new Array<number>(SKETCH).fill(0xffffffff);
  for (const shingle of shinglesOf(text)) {
    const [one, two] = [hash32(shingle, 1), hash32(shingle, 2) | 1];
    for (let i = 0; i < SKETCH; i++) {
      const value = (one + Math.imul(i, two)) >>> 0;
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  return least;
}

/** The share of equal numbers in two sketches, 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  return a.reduce((same, value, i) => same + (value === b[i] ? 1 : 0), 0) / SKETCH;
}

/** Keys of which two texts that are much alike very probably share one. */
export function bandsOf(sketch: readonly number[], of: string): string[] {
  const rows = SKETCH / BANDS;
  return Array.from({ length: BANDS }, (_, band) => fingerprintOf([of, band, ...sketch.slice(band * rows, (band + 1) * rows)].join(' ')));
}
