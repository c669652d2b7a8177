import {
  ALONE,
  EXACT,
  GATE,
  HASH_START,
  type MatcherData,
  NAME,
  OPENER_BITS,
  RANK_BLOCK,
  WORD,
  bitAt,
  bytesOf,
  fingerprint,
  hashEdge,
  hashStep,
  hashWord,
  headOf,
  numberAt,
  numbersIn,
  sameWord,
  slotOf,
  startOf,
  stringAt,
  unitAt,
} from './matcher-data.ts';
import { BETWEEN, PAIR, SILENT, foldCode, isApostrophe, isHyphen, pairOf } from './fold.ts';
import { OPENING_PARTS, closesCompound, opensCompound } from './compounds.ts';
import type { LexiconHit } from './lexicon.ts';
import { sameCase, stretch } from './matcher-edges.ts';
import { foldWord, gapBetween, goesOn, wordEnd } from './tokens.ts';

const WHOLE = 0;
/** The token is a compound that opens with the known word, or that ends with it. */
const OPENS = 1;
const CLOSES = 2;

/** Numbers kept for each token that the knowledge knows: place among all tokens, start, end, token number, part. */
const FIELDS = 5;
const MIN_COMPOUND = 7;
/** No Dutch compound is longer; it also keeps hostile text linear. */
const MAX_COMPOUND = 48;

/** Bits by hash of the parts that may open a compound, so that most words are never folded for them. */
const opening = new Int32Array(64);
for (const part of OPENING_PARTS) {
  const bit = hashWord(part) & 2047;
  opening[bit >>> 5] = (opening[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function mayOpen(hash: number): boolean {
  return ((opening[(hash & 2047) >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
}

/** A matcher over compiled data. Its hits are the longest forms, left to right, not overlapping; linear in the text, never throws. */
export function loadMatcher(data: MatcherData): (text: string) => LexiconHit[] {
  const { words, cased, slots, first, edges, parents, symbols, marks, nodeFinals, finals, openers } = data;
  const { prints, ranks } = slots;
  const slotMask = prints.length - 1;
  const edgeMask = numbersIn(edges) - 1;
  const heads = bytesOf(data.heads);
  const ids = new Map<number, string>();
  let known = new Int32Array(FIELDS * 256);

  /** How many slots are taken before this one, which is the number of its token. */
  function rank(slot: number): number {
    const block = Math.floor(slot / RANK_BLOCK);
    let taken = numberAt(ranks, block);
    for (let before = block * RANK_BLOCK; before < slot; before++) if (unitAt(prints, before) !== 0) taken++;
    return taken;
  }

  function lookUp(hash: number, text: string, start: number, end: number): number {
    const print = fingerprint(hash);
    for (let slot = slotOf(hash, slotMask); ; slot = (slot + 1) & slotMask) {
      const there = unitAt(prints, slot);
      if (there === 0) return -1;
      if (there !== print) continue;
      const word = rank(slot);
      const from = startOf(words, word);
      if (sameWord(text, start, end, words.text, from, from + unitAt(words.lengths, word))) return word;
    }
  }

  function step(node: number, word: number, afterMark: boolean): number {
    for (let slot = slotOf(hashEdge(node, word), edgeMask); ; slot = (slot + 1) & edgeMask) {
      const target = numberAt(edges, slot);
      if (target === 0) return 0;
      if (numberAt(symbols, target) === word && numberAt(parents, target) === node) return afterMark && !bitAt(marks, target) ? 0 : target;
    }
  }

  function idOf(entry: number): string {
    const known = ids.get(entry);
    if (known !== undefined) return known;
    const id = stringAt(data.ids, entry);
    ids.set(entry, id);
    return id;
  }

  /** A compound written as one word, of which one part is known: token number × 4 + part, or -1. */
  function compound(text: string, start: number, end: number): number {
    let hash = HASH_START;
    let letters = 0;
    for (let at = start; at < end - 2; at++) {
      const folded = foldCode(text.charCodeAt(at));
      if (folded === SILENT) continue;
      if (folded <= PAIR) return -1;
      hash = hashStep(hash, folded);
      if (++letters < GATE) continue;
      const opens = bitAt(openers, hash & (OPENER_BITS - 1));
      if (letters === GATE && !opens) return -1;
      if (at - start < 3) continue;
      if (opens) {
        const word = lookUp(hash, text, start, at + 1);
        if (word >= 0 && closesCompound(foldWord(text, at + 1, end))) return word * 4 + OPENS;
      }
      if (at - start < 10 && end - at > 4 && mayOpen(hash) && opensCompound(foldWord(text, start, at + 1))) {
        const word = lookUp(hashOf(text, at + 1, end), text, at + 1, end);
        if (word >= 0) return word * 4 + CLOSES;
      }
    }
    return -1;
  }

  /** Whether a token may be of any use that begins with `code` at `at`. Turns most words away before they are read. */
  function mayStart(text: string, at: number, code: number): boolean {
    const next = at + 1 < text.length ? foldCode(text.charCodeAt(at + 1)) : BETWEEN;
    if (code > 127 || next > 127) return true;
    const head = headOf(code, next);
    return (((heads[head >>> 3] ?? 0) >>> (head & 7)) & 1) !== 0;
  }

  /** Fills `known` and returns how many numbers it holds. */
  function scan(text: string): number {
    let size = 0;
    let place = 0;
    let at = 0;
    const length = text.length;
    while (at < length) {
      let code = text.charCodeAt(at);
      if (foldCode(code) <= SILENT) {
        at++;
        continue;
      }
      if (!mayStart(text, at, code)) {
        at = wordEnd(text, at);
        place++;
        continue;
      }
      let hash = HASH_START;
      let end = at;
      for (; end < length; end++) {
        code = text.charCodeAt(end);
        const folded = foldCode(code);
        if (folded > PAIR) hash = hashStep(hash, folded);
        else if (folded === BETWEEN && !goesOn(text, end, code)) break;
        else hash = hashRare(hash, code, folded);
      }
      let word = lookUp(hash, text, at, end);
      let part = WHOLE;
      if (word < 0 && end - at >= MIN_COMPOUND && end - at <= MAX_COMPOUND) {
        const found = compound(text, at, end);
        if (found >= 0) {
          word = found >> 2;
          part = found & 3;
        }
      }
      if (word >= 0) {
        if (size + FIELDS > known.length) known = grown(known);
        known[size] = place;
        known[size + 1] = at;
        known[size + 2] = end;
        known[size + 3] = word;
        known[size + 4] = part;
        size += FIELDS;
      }
      place++;
      at = end;
    }
    return size;
  }

  /** The entries that may stand at `start`..`end`, where a form ends in `node`. */
  function accepted(text: string, node: number, start: number, end: number, part: number): LexiconHit | null {
    const at = numberAt(nodeFinals, node);
    if (at === 0) return null;
    const count = numberAt(finals, at);
    const found: string[] = [];
    let wide = false;
    for (let i = 0; i < count; i++) {
      const id = idOf(numberAt(finals, at + 1 + i * 3));
      const how = numberAt(finals, at + 2 + i * 3);
      const form = numberAt(finals, at + 3 + i * 3) - 1;
      if (found.includes(id)) continue;
      if (part !== WHOLE && how !== WORD) continue;
      if (form >= 0 && !sameCase(text, start, end, stringAt(cased, form))) continue;
      if (how === NAME && insideName(text, start, end)) continue;
      if (how === ALONE && insideCompound(text, start, end)) continue;
      wide ||= how === EXACT || how === WORD;
      found.push(id);
    }
    if (found.length === 0) return null;
    const span = wide ? stretch(text, start, end) : { start, end };
    return { ...span, ids: found };
  }

  return (text) => {
    const hits: LexiconHit[] = [];
    const size = scan(text);
    let from = 0;
    for (let i = 0; i < size;) {
      const hit = longest(text, i, size, from);
      if (hit === null) {
        i += FIELDS;
        continue;
      }
      hits.push(hit);
      from = hit.end;
      while (i < size && (known[i + 1] ?? 0) < hit.end) i += FIELDS;
    }
    return hits;
  };

  function longest(text: string, i: number, size: number, from: number): LexiconHit | null {
    let part = known[i + 4] ?? WHOLE;
    const start = known[i + 1] ?? 0;
    if (start < from) return null;
    let node = numberAt(first, known[i + 3] ?? 0);
    let best: LexiconHit | null = null;
    for (let j = i; node !== 0;) {
      const end = known[j + 2] ?? 0;
      best = accepted(text, node, start, end, part) ?? best;
      if ((known[j + 4] ?? WHOLE) === OPENS) break;
      const next = j + FIELDS;
      if (next >= size || known[next] !== (known[j] ?? 0) + 1 || known[next + 4] === CLOSES) break;
      const gap = gapBetween(text, end, known[next + 1] ?? 0);
      if (gap === 'line' || (gap === 'mark' && (known[next + 1] ?? 0) - end > 3)) break;
      node = step(node, known[next + 3] ?? 0, gap === 'mark');
      part = Math.max(part, known[next + 4] ?? WHOLE);
      j = next;
    }
    return best !== null && best.start < from ? { ...best, start } : best;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const folded = foldCode(code);
    hash = folded > PAIR ? hashStep(hash, folded) : hashRare(hash, code, folded);
  }
  return hash;
}

/** A step over what is neither letter nor digit, or is two of them. */
function hashRare(hash: number, code: number, folded: number): number {
  if (folded === SILENT) return hash;
  if (folded === BETWEEN) return hashStep(hash, isApostrophe(code) ? 0x27 : code);
  const pair = pairOf(code) ?? '';
  return hashStep(hashStep(hash, pair.charCodeAt(0)), pair.charCodeAt(1));
}

/** A part of a double name ("Boekholt-O'Sullivan") is not that name. */
function insideName(text: string, start: number, end: number): boolean {
  const left = start > 1 && isHyphen(text.charCodeAt(start - 1)) && /\p{L}/u.test(text.charAt(start - 2));
  const right = end + 1 < text.length && isHyphen(text.charCodeAt(end)) && /\p{Lu}/u.test(text.charAt(end + 1));
  return left || right;
}

/** Whether a hyphen joins the word to another. */
function insideCompound(text: string, start: number, end: number): boolean {
  const left = start > 1 && isHyphen(text.charCodeAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start - 2));
  return left || (isHyphen(text.charCodeAt(end)) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1)));
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(old.length * 2);
  bigger.set(old);
  return bigger;
}
