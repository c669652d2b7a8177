import { PAIR, SILENT, foldCode, isApostrophe, pairOf } from './fold.ts';

/**
 * A compiled matcher: plain data that a knowledge pack can hold as JSON. A trie over folded tokens whose edges stand in one flat hash table. All
 * numbers stand in strings that are read where they lie (`numberAt`): from cold nothing is parsed, copied or built.
 */
export interface MatcherData {
  format: 3;
  /** Entry ids; finals name them by index. */
  ids: Strings;
  /** All distinct folded tokens. */
  words: Strings;
  /**
   * Open addressing over the tokens' hashes: a unit of `fingerprint` or 0 for none, and how many slots are taken before every
   * `RANK_BLOCK`th. Tokens are numbered as they lie there.
   */
  slots: { prints: string; ranks: Numbers };
  /** Token number → node after that token at the start of a form, 0 for none. */
  first: Numbers;
  /** Open addressing over (node, token): the node that follows, 0 for none. */
  edges: Numbers;
  /** Node → the node before it. */
  parents: Numbers;
  /** Node → the token that leads to it. */
  symbols: Numbers;
  /** Bits by node: whether its token may follow punctuation. */
  marks: string;
  /** Node → index in `finals`, 0 for none. */
  nodeFinals: Numbers;
  /** At each index: how many, and then for each the entry, the mode and the cased form plus one (0: case does not count). */
  finals: Numbers;
  /** Forms whose case counts, as they were given. */
  cased: Strings;
  /** Bits by `headOf`: how tokens may begin that are of any use here. */
  heads: string;
  /** Bits by hash of the tokens that may open a compound written as one word, and of the first three letters of these and of known first parts. */
  openers: string;
}

/** Integers in a string, for `numberAt`. */
interface Numbers {
  wide: boolean;
  units: string;
}

/**
 * Strings one after the other: the length of each in a unit, which shrinks far better than where it begins, and where every eighth begins.
 */
export interface Strings {
  text: string;
  lengths: string;
  starts: Numbers;
}

/**
 * How a form may stand in the text. `NAME`: alone, but for a genitive; `EXACT`: also in hyphenated compounds; `WORD`: inflected, and in solid
 * compounds too; `ALONE`: inflected, in no compound at all.
 */
export const NAME = 0;
export const EXACT = 1;
export const WORD = 2;
export const ALONE = 3;

export const RANK_BLOCK = 16;
export const OPENER_BITS = 1 << 15;
export const HEAD_BITS = 1 << 14;
/** So many letters of a compound say whether a closer look is worth it. */
export const GATE = 3;

/** Where the units of stored numbers begin: plain ideographs, which no encoding, normalisation or JSON printer touches. */
const BASE = 0x4e00;
/** So many ideographs there are. */
const SMALL = 0x5200;
const UNIT_BITS = 14;
const UNIT_MASK = (1 << UNIT_BITS) - 1;

/** Integers from 0 to 2²⁸ - 1, each as one unit where all are small enough, else as two. */
export function storeNumbers(numbers: ArrayLike<number>): Numbers {
  const all = Array.from(numbers);
  const wide = all.some((one) => one >= SMALL);
  return { wide, units: all.map((one) => (wide ? storeUnit(one >>> UNIT_BITS) + storeUnit(one & UNIT_MASK) : storeUnit(one))).join('') };
}

/** Integer `i` of a list. */
export function numberAt({ wide, units }: Numbers, i: number): number {
  if (!wide) return units.charCodeAt(i) - BASE;
  return ((units.charCodeAt(i * 2) - BASE) << UNIT_BITS) | (units.charCodeAt(i * 2 + 1) - BASE);
}

/** How many integers a list holds. */
export function numbersIn({ wide, units }: Numbers): number {
  return wide ? units.length / 2 : units.length;
}

/** One integer below 0x5200. */
export function storeUnit(value: number): string {
  return String.fromCharCode(BASE + value);
}

/** Unit `i` of a string of `storeUnit`s. */
export function unitAt(stored: string, i: number): number {
  return stored.charCodeAt(i) - BASE;
}

/** Bits as a string, for `bitAt`; `bytes` holds eight to a number. */
export function storeBits(bytes: Uint8Array): string {
  return Array.from(bytes, storeUnit).join('');
}

/** The bytes that `storeBits` was given. */
export function bytesOf(stored: string): Uint8Array {
  const bytes = new Uint8Array(stored.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = unitAt(stored, i);
  return bytes;
}

/** Bit `bit` of a string of `storeBits`. */
export function bitAt(stored: string, bit: number): boolean {
  return ((unitAt(stored, bit >>> 3) >>> (bit & 7)) & 1) !== 0;
}

const BLOCK = 8;

/** Strings as a list that is read where it lies; none is longer than 0x51ff. */
export function storeStrings(strings: readonly string[]): Strings {
  let end = 0;
  const begins = strings.map((one) => (end += one.length) - one.length);
  return {
    text: strings.join(''),
    lengths: strings.map((one) => storeUnit(one.length)).join(''),
    starts: storeNumbers(begins.filter((_, i) => i % BLOCK === 0)),
  };
}

/** Where string `i` of a list begins in its text; it is `unitAt(lengths, i)` long. */
export function startOf({ lengths, starts }: Strings, i: number): number {
  let start = numberAt(starts, Math.floor(i / BLOCK));
  for (let before = i - (i % BLOCK); before < i; before++) start += unitAt(lengths, before);
  return start;
}

/** String `i` of a list, new each time. */
export function stringAt(list: Strings, i: number): string {
  const start = startOf(list, i);
  return list.text.slice(start, start + unitAt(list.lengths, i));
}

/** The bit of a token that begins with `first`, an ASCII letter or digit as it is written, and then with a unit that folds to `second` (below 128). */
export function headOf(first: number, second: number): number {
  return (first << 7) | second;
}

/** What a slot remembers of a token's hash, so that another's letters are seldom looked at: 1 to 64. */
export function fingerprint(hash: number): number {
  return (hash >>> 26) + 1;
}

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

/** The hash of the edge from a node over a token. */
export function hashEdge(node: number, word: number): number {
  return Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
}

/** Whether the token at `start`..`end` of `text` folds to `words.slice(from, to)`; nothing is allocated. */
export function sameWord(text: string, start: number, end: number, words: string, from: number, to: number): boolean {
  let at = from;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded === SILENT) continue;
    if (folded === PAIR) {
      const pair = pairOf(code) ?? '';
      if (!words.startsWith(pair, at)) return false;
      at += pair.length;
    } else {
      const unit = folded > PAIR ? folded : isApostrophe(code) ? 0x27 : code;
      if (at >= to || words.charCodeAt(at) !== unit) return false;
      at++;
    }
  }
  return at === to;
}
