import { SILENT, foldCode, isApostrophe, pairOf } from './fold.ts';

/**
 * A compiled matcher: plain data that a knowledge pack can hold as JSON. A trie over folded tokens whose edges stand in one flat hash table.
 * Tables are arrays of integers, since the engine's own JSON parser reads those faster from cold than any decoder written here.
 */
export interface MatcherData {
  format: 1;
  /** Entry ids; finals name them by index. */
  ids: string[];
  /** All distinct folded tokens, one after the other; token `i` has `wordLengths[i]` code units. */
  words: string;
  wordLengths: number[];
  /** Open addressing over the tokens' hashes: token number plus one, 0 for none. */
  slots: number[];
  /** Token number → node after that token at the start of a form, 0 for none. */
  first: number[];
  /** Open addressing over (node, token): triples of node, symbol, target; the symbol is token × 2, plus 1 across punctuation. */
  edges: number[];
  /** Node → index in `finals`, 0 for none. */
  nodeFinals: number[];
  /** At each index: how many, and then for each the entry, the mode and the cased form (-1: case does not count). */
  finals: number[];
  /** Forms whose case counts, as they were given. */
  cased: string[];
  /** Bits by hash of the tokens that may open a compound written as one word. */
  openers: number[];
}

/**
 * How a form may stand in the text. `NAME`: alone, but for a genitive; `EXACT`: also in hyphenated compounds; `WORD`: inflected, and in solid
 * compounds too; `ALONE`: inflected, in no compound at all.
 */
export const NAME = 0;
export const EXACT = 1;
export const WORD = 2;
export const ALONE = 3;

export const OPENER_BITS = 1 << 16;

/** FNV-1a over folded code units, as a signed 32-bit integer. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a folded token. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Where the search for a token or an edge begins; spreads the low bits. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** The hash of an edge. */
export function hashEdge(node: number, symbol: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
}

/** Whether the token at `start`..`end` of `text` folds to `words.slice(from, to)`; nothing is allocated. */
export function sameWord(text: string, start: number, end: number, words: string, from: number, to: number): boolean {
  let at = from;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded === SILENT) continue;
    if (folded === 2) {
      const pair = pairOf(code) ?? '';
      if (!words.startsWith(pair, at)) return false;
      at += pair.length;
    } else {
      const unit = folded !== 0 ? folded : isApostrophe(code) ? 0x27 : code;
      if (at >= to || words.charCodeAt(at) !== unit) return false;
      at++;
    }
  }
  return at === to;
}
