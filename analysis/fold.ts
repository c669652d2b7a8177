/** What a code unit is to the tokeniser, where it is no part of a word. */
export const BETWEEN = 1;
/** Soft hyphens, zero-width characters and combining marks: inside a word they do not count. */
export const SILENT = 2;
/** One code unit that folds to two letters ("ß", "œ", "ĳ"). */
export const PAIR = 3;

const PAIRS: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', ĳ: 'ij', Ĳ: 'ij', þ: 'th', Þ: 'th' };
/** Letters with a stroke, which Unicode does not decompose. */
const STROKES: Record<string, string> = {
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ł: 'l',
  Ł: 'l',
  ħ: 'h',
  Ħ: 'h',
  ŧ: 't',
  Ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'n',
};

const WORD = /^[\p{L}\p{N}]$/u;
/** 0 where nobody has looked yet: from cold, a text's own characters are all that is worth the time. */
const table = new Uint16Array(0x10000);
const pairs = new Map<number, string>(Object.entries(PAIRS).map(([char, two]) => [char.charCodeAt(0), two]));
for (let code = 0; code < 0x80; code++) table[code] = BETWEEN;
for (let digit = 0x30; digit <= 0x39; digit++) table[digit] = digit;
for (let letter = 0x61; letter <= 0x7a; letter++) table[letter] = table[letter - 0x20] = letter;

function look(code: number): number {
  if (code === 0xad || (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff)
    return SILENT;
  if (pairs.has(code)) return PAIR;
  const char = String.fromCharCode(code);
  if (!WORD.test(char)) return BETWEEN;
  const plain = STROKES[char] ?? char.normalize('NFD').charAt(0).toLowerCase();
  return plain.charCodeAt(0);
}

/** The folded code unit of a letter or digit (small, without diacritics), or `BETWEEN`, `SILENT`, `PAIR` (see `pairOf`). */
export function foldCode(code: number): number {
  // The mask keeps the read in bounds where a caller asks beyond the end of a text (NaN), which else makes all reads slow.
  return table[code & 0xffff] || learn(code);
}

function learn(code: number): number {
  const folded = look(code);
  table[code] = folded;
  return folded;
}

/** The two letters of a code unit for which `foldCode` answers `PAIR`, else undefined. */
export function pairOf(code: number): string | undefined {
  return pairs.get(code);
}

/** Straight and curly apostrophes, and the accents that are typed for them. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4 || code === 0x2032;
}

/** Hyphens that join a word, the non-breaking one included; no dashes. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Spaces within a line, non-breaking and narrow ones included. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 9 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
}

function isLine(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** A folded text, and the way back to the offsets of the text that it was made of. */
export interface Folded {
  text: string;
  /** The offset in the original (UTF-16 code units) of an offset in `text`. */
  at(offset: number): number;
}

/**
 * The whole text folded: small letters, no diacritics, `'` and `"` for all quotes, `-` for hyphens, ` ` for blanks, `\n` for line breaks,
 * dashes as `–`, silent characters left out. For regular expressions; offsets in the result map back with `at`.
 */
export function foldText(text: string): Folded {
  let out = '';
  let offsets: Uint32Array | null = null;
  let size = 0;
  /** Where the stretch of plain characters began that is not in `out` yet. */
  let from = 0;
  const flush = (to: number) => {
    if (to > from) out += text.slice(from, to).toLowerCase();
    if (offsets !== null) for (let i = from; i < to; i++) offsets[size++] = i;
    else size += to - from;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && code !== 0x60 && code !== 9 && code !== 13) continue;
    flush(i);
    from = i + 1;
    const folded = foldCode(code);
    const unit =
      folded === SILENT ? '' : folded === PAIR ? (pairOf(code) ?? '') : String.fromCharCode(folded > PAIR ? folded : foldMark(code));
    out += unit;
    if (offsets === null && unit.length !== 1) {
      offsets = new Uint32Array(text.length * 2 + 1);
      for (let before = 0; before < size; before++) offsets[before] = before;
    }
    if (offsets === null) size++;
    else for (let n = 0; n < unit.length; n++) offsets[size++] = i;
  }
  flush(text.length);
  const map: Uint32Array | null = offsets;
  const end = size;
  const at = (offset: number) => {
    if (offset >= end) return text.length;
    return map === null ? offset : (map[offset] ?? text.length);
  };
  return { text: out, at };
}

/** `foldText` for short strings of which no offsets are needed. */
export function fold(text: string): string {
  return foldText(text).text;
}

function foldMark(code: number): number {
  if (code < 0x80) return code === 0x60 ? 0x27 : isLine(code) ? 10 : code === 9 ? 0x20 : code;
  if (isApostrophe(code) || code === 0x201a || code === 0x201b) return 0x27;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201f || code === 0xab || code === 0xbb) return 0x22;
  if (isHyphen(code)) return 0x2d;
  if (code >= 0x2012 && code <= 0x2015) return 0x2013;
  if (isBlank(code)) return 0x20;
  return isLine(code) ? 10 : code;
}
