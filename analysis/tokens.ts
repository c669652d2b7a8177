import { BETWEEN, PAIR, SILENT, foldCode, isApostrophe, isBlank, isHyphen, pairOf } from './fold.ts';

export { fold, foldText } from './fold.ts';
export type { Folded } from './fold.ts';

/**
 * What stands between a token and the one before it: `none` at the very beginning, `hyphen` ("NAVO-landen"), `space` (blanks alone, or a
 * hanging hyphen with a blank: "lucht- en"), `mark` (any punctuation, on the same line), `line` (a line break).
 */
export type Gap = 'none' | 'hyphen' | 'space' | 'mark' | 'line';

/** A word or number. Hyphens part words, apostrophes inside a word do not ("Rutte's", "F-35's" is "f" and "35's"); "42.7" is one token. */
export interface Token {
  /** Offsets in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  /** Folded: small letters without diacritics, straight apostrophes, no soft hyphens. */
  word: string;
  gap: Gap;
  /** Its first letter is a capital. */
  capital: boolean;
}

/** The words and numbers of a text, in order. Linear in its length; never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before = 0;
  while (at < text.length) {
    if (foldCode(text.charCodeAt(at)) <= SILENT) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const word = foldWord(text, at, end);
    tokens.push({ start: at, end, word, gap: tokens.length === 0 ? 'none' : gapBetween(text, before, at), capital: isCapital(text, at) });
    before = end;
    at = end;
  }
  return tokens;
}

/** The end of the token that starts at `start`, where a letter or digit stands. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (foldCode(code) === BETWEEN && !goesOn(text, at, code)) break;
  }
  return at;
}

/** Whether a token runs on over the mark `code` at `at`: an apostrophe, or a point or comma between digits. */
export function goesOn(text: string, at: number, code: number): boolean {
  if (code === 0x20 || at + 1 >= text.length || foldCode(text.charCodeAt(at + 1)) <= SILENT) return false;
  return isApostrophe(code) || joinsDigits(text, at, code);
}

function joinsDigits(text: string, at: number, code: number): boolean {
  return (code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A token's text folded; apostrophes inside it become straight ones. */
export function foldWord(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    if (folded > PAIR) word += String.fromCharCode(folded);
    else if (folded === PAIR) word += pairOf(code) ?? '';
    else if (folded === BETWEEN) word += isApostrophe(code) ? "'" : String.fromCharCode(code);
  }
  return word;
}

/** What stands between two neighbouring tokens. */
export function gapBetween(text: string, from: number, to: number): Gap {
  let gap: Gap = to - from === 1 && isHyphen(text.charCodeAt(from)) ? 'hyphen' : 'space';
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return 'line';
    if (!isBlank(code) && !isHyphen(code) && foldCode(code) !== SILENT) gap = 'mark';
  }
  return gap;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}
