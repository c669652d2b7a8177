import { fold } from '../fold.ts';

/** A word as names need it: hyphens and apostrophes inside a word do not part it ("Ocasio-Cortez", "O'Sullivan", "Rutte's"). */
export interface Word {
  /** Offsets in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  /** Folded, without the genitive of "Rutte's". */
  word: string;
  /** Begins with a capital ("al-Assad" too). */
  capital: boolean;
  /** Has the shape of a name: a capital, no digits, no abbreviation in capitals. */
  nameable: boolean;
  /** "J", "Th", "IJ" with a full stop behind it. */
  initial: boolean;
  /** What stands between this word and the one before it. */
  gap: string;
  /** First of a sentence, a quotation or a line: its capital says nothing. */
  opens: boolean;
  genitive: boolean;
}

/** Control characters that Windows leaves undefined stand where an encoding broke a letter; they part no word. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u0081\u008d\u008f\u0090\u009d]*(?:['’ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u0081\u008d\u008f\u0090\u009d]*)*/gu;
const GENITIVE = /['’ʼ]s$/;
/** "McConnell", "MacDonald", "DeGeneres", "D'Hondt", "IJsbrand", "al-Assad", "Boekholt-O'Sullivan"; not "WhatsApp". */
const SHAPE =
  /^(?:(?:al|el|as|ar|ad|at|an|ash|az|d['’]|l['’])[-]?)?(?:IJ|Mc|Mac|De|Di|La|Le|Van|Von|Fitz|Ver|O['’]|D['’]|L['’]|N['’]|M['’])?\p{Lu}(?:[\p{Ll}\p{M}\u00ad]|[\u0081\u008d\u008f\u0090\u009d]\p{Lu}{0,2})*(?:['’ʼ‐‑-](?:Mc|O['’])?(?:\p{Lu}[\p{Ll}\p{M}\u00ad]*|[\p{Ll}]{1,6}))*$/u;
/** Most words fold by their case alone. */
const ASCII = /^[A-Za-z0-9'-]+$/;
const INITIAL = /^(?:\p{Lu}|IJ|Th|Ph|Ch|Chr|Fr|Joh|Jac|St)$/u;
const LONGEST = 40;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /^(dr|drs|mr|ir|ing|prof|mevr|dhr|st|jr|sr|jhr|gen|lt|col|kol|maj|kapt|min|bijv|bv|ca|nr|art|resp|zgn|o\.a|d\.w\.z)$/;

/** The words of a text with what tells names from other words. Linear in the text; offsets are UTF-16 code units. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const gap = text.slice(Math.max(before, start - LONGEST), start);
    const previous = words[words.length - 1];
    const long = raw.length > LONGEST;
    const genitive = !long && raw.length > 3 && raw.endsWith('s') && GENITIVE.test(raw);
    const bare = genitive ? raw.slice(0, -2) : raw;
    const capital = !long && !isSmall(raw) && (/^\p{Lu}/u.test(raw) || /^(al|el|as|ar|d['’])[-]?\p{Lu}/u.test(raw));
    const initial = capital && INITIAL.test(raw) && text.charCodeAt(end) === 0x2e;
    const nameable = initial || (capital && bare.length > 1 && SHAPE.test(bare));
    words.push({
      start,
      end,
      word: long ? '' : ASCII.test(bare) ? bare.toLowerCase() : fold(bare),
      capital,
      nameable,
      initial,
      gap,
      opens: opensSentence(gap, previous),
      genitive,
    });
    before = end;
  }
  return words;
}

/** Small letters and nothing else, as most words are. */
function isSmall(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

function opensSentence(gap: string, previous: Word | undefined): boolean {
  if (previous === undefined) return true;
  if (gap === ' ') return false;
  if (/[\n\r!?:;•…|–—«»“”„"‘*]|,,|''|\s-\s|(?:^|[\s(])['’]/u.test(gap)) return true;
  return gap.includes('.') && !(previous.initial && gap.startsWith('.')) && !ABBREVIATION.test(previous.word);
}

/** Whether two neighbouring words can belong to one name: a blank between them, or an initial's full stop. */
export function joins(left: Word, right: Word): boolean {
  if (right.gap === ' ') return !left.initial;
  return left.initial
    ? /^\.[ \u00a0\u202f\t\u00ad\u200b]*$/.test(right.gap)
    : /^\u00ad*[ \u00a0\u202f\t][ \u00a0\u202f\t\u00ad\u200b]*$/.test(right.gap);
}
