import { genitives, inflections } from './inflect.ts';
import type { LexiconEntry, LexiconForm } from './lexicon.ts';
import { OPENING_PARTS } from './compounds.ts';
import { BETWEEN, PAIR, SILENT, foldCode } from './fold.ts';
import {
  ALONE,
  EXACT,
  GATE,
  HEAD_BITS,
  type MatcherData,
  NAME,
  OPENER_BITS,
  RANK_BLOCK,
  WORD,
  fingerprint,
  hashEdge,
  hashWord,
  headOf,
  slotOf,
  storeBits,
  storeNumbers,
  storeStrings,
  storeUnit,
} from './matcher-data.ts';
import { type Token, tokenise } from './tokens.ts';

const MODES: Record<LexiconForm['match'], number> = { exact: EXACT, word: WORD, alone: ALONE };

interface Final {
  entry: number;
  mode: number;
  cased: number;
}

interface Node {
  id: number;
  parent: number;
  word: number;
  /** Punctuation may stand before its word. */
  marked: boolean;
  next: Map<number, Node>;
  finals: Final[];
}

/** Entries as flat tables that `loadMatcher` reads without building anything. Forms without a letter or digit are left out. */
export function compileMatcher(entries: readonly LexiconEntry[]): MatcherData {
  const build = new Build();
  for (const inflected of [false, true]) {
    entries.forEach((entry, index) => {
      const made = inflected ? madeByOthers(entry.forms) : null;
      for (const form of entry.forms)
        if (made?.has(form.text.toLowerCase()) !== true)
          build.add(form.text, entry.kind === 'person' ? NAME : MODES[form.match], index, inflected);
    });
  }
  return build.data(entries.map((entry) => entry.id));
}

/** Forms that another form has as its plural or the like ("fregatten" beside "fregat"): to inflect these too makes no words. */
function madeByOthers(forms: readonly LexiconForm[]): Set<string> {
  return new Set(
    forms.flatMap(({ text, match }) => {
      const last = /[a-z]+$/i.exec(text)?.[0].toLowerCase() ?? '';
      return match === 'exact' || last === '' ? [] : inflections(last).map((word) => text.slice(0, -last.length).toLowerCase() + word);
    }),
  );
}

class Build {
  readonly tokens = new Map<string, number>();
  readonly nodes: Node[] = [newNode(0, 0, 0)];
  readonly cased = new Map<string, number>();
  readonly openers = new Uint8Array(OPENER_BITS / 8);
  readonly heads = new Uint8Array(HEAD_BITS / 8);

  constructor() {
    // What only a character out of the ordinary can tell is never turned away.
    for (let first = 0; first < 128; first++) for (const second of [SILENT, PAIR]) setBit(this.heads, headOf(first, second));
  }

  /** One form: as it is given, or (second round, so that given forms come first) with its last word inflected. */
  add(text: string, mode: number, entry: number, inflected: boolean): void {
    for (const spelling of [text, ...joinedSpellings(text)]) {
      const tokens = tokenise(spelling);
      const last = tokens.at(-1);
      if (last === undefined) continue;
      const final: Final = { entry, mode, cased: mode === WORD || mode === ALONE ? 0 : number(this.cased, spelling) + 1 };
      for (const token of tokens) this.open(token.word, final.cased > 0 ? spelling.slice(token.start).normalize('NFD').charAt(0) : null);
      if (!inflected) {
        this.insert(tokens, last.word, final);
        if (mode === WORD) this.openParts();
        if (mode === WORD && isStem(last.word, spelling)) this.openCompound(last.word);
      } else {
        for (const variant of mode === WORD || mode === ALONE ? inflections(last.word) : genitives(last.word))
          this.insert(tokens, variant, final);
      }
    }
  }

  insert(tokens: Token[], last: string, final: Final): void {
    let node = this.root();
    tokens.forEach((token, i) => {
      const word = number(this.tokens, i === tokens.length - 1 ? last : token.word);
      const target = node.next.get(word) ?? this.grow(node, word);
      target.marked ||= i > 0 && token.gap === 'mark';
      node = target;
    });
    const known = node.finals.some((other) => other.entry === final.entry && (other.cased === final.cased || other.cased === 0));
    if (!known) node.finals.push(final);
  }

  grow(node: Node, word: number): Node {
    const target = newNode(this.nodes.length, node.id, word);
    this.nodes.push(target);
    node.next.set(word, target);
    return target;
  }

  root(): Node {
    return this.nodes[0] ?? newNode(0, 0, 0);
  }

  /** Lets tokens in that begin as this one does; `letter` is the one that it has to begin with, if case counts. */
  open(word: string, letter: string | null): void {
    const next = word.length === 1 ? BETWEEN : foldCode(word.charCodeAt(1));
    const small = word.charAt(0);
    const firsts = letter === null ? [small, small.toUpperCase()] : [letter];
    for (const first of firsts) {
      const code = first.charCodeAt(0);
      if (code < 128) setBit(this.heads, headOf(code, next > 127 ? BETWEEN : next));
    }
  }

  openCompound(word: string): void {
    for (const start of [word, word.slice(0, GATE)]) setBit(this.openers, hashWord(start) & (OPENER_BITS - 1));
  }

  openParts(): void {
    for (const part of OPENING_PARTS) {
      this.open(part, null);
      setBit(this.openers, hashWord(part.slice(0, GATE)) & (OPENER_BITS - 1));
    }
  }

  /**
   * Numbers the tokens as they lie in the table of hashes, which then need not say which is which, and the nodes level by level by the alphabet:
   * neighbours are alike then, and the tables shrink well.
   */
  sort(): string[] {
    const words = [...this.tokens.keys()];
    const table: string[] = Array.from({ length: tableSize(words.length) }, () => '');
    const mask = table.length - 1;
    for (const word of words) {
      let slot = slotOf(hashWord(word), mask);
      while (table[slot] !== '') slot = (slot + 1) & mask;
      table[slot] = word;
    }
    table.filter((word) => word !== '').forEach((word, place) => this.tokens.set(word, place));
    const placed = words.map((word) => this.tokens.get(word) ?? 0);
    const sorted = [this.root()];
    for (const node of sorted) {
      const next = [...node.next.values()]
        .map((target) => ({ target, word: placed[target.word] ?? 0, text: words[target.word] ?? '' }))
        .sort((one, other) => (one.text < other.text ? -1 : 1));
      node.next = new Map(next.map(({ target, word }) => [word, target]));
      for (const { target, word } of next) {
        target.word = word;
        target.parent = node.id;
        target.id = sorted.push(target) - 1;
      }
    }
    this.nodes.splice(0, this.nodes.length, ...sorted);
    return table;
  }

  data(ids: string[]): MatcherData {
    const table = this.sort();
    const words = table.filter((word) => word !== '');
    const { first, edges } = this.links(words.length);
    const { nodeFinals, finals } = this.ends();
    return {
      format: 3,
      ids: storeStrings(ids),
      words: storeStrings(words),
      slots: {
        prints: table.map((word) => storeUnit(word === '' ? 0 : fingerprint(hashWord(word)))).join(''),
        ranks: storeNumbers(ranksOf(table)),
      },
      first: storeNumbers(first),
      edges: storeNumbers(edges),
      parents: storeNumbers(this.nodes.map((node) => node.parent)),
      symbols: storeNumbers(this.nodes.map((node) => node.word)),
      marks: storeBits(this.marks()),
      nodeFinals: storeNumbers(nodeFinals),
      finals: storeNumbers(finals),
      cased: storeStrings([...this.cased.keys()]),
      heads: storeBits(this.heads),
      openers: storeBits(this.openers),
    };
  }

  marks(): Uint8Array {
    const marks = new Uint8Array((this.nodes.length >>> 3) + 1);
    for (const { id, marked } of this.nodes) if (marked) setBit(marks, id);
    return marks;
  }

  links(words: number): { first: Int32Array; edges: Int32Array } {
    const first = new Int32Array(words);
    for (const [word, target] of this.root().next) first[word] = target.id;
    const later = this.nodes.filter((node) => node.parent > 0);
    const edges = new Int32Array(tableSize(later.length));
    const mask = edges.length - 1;
    for (const { parent, word, id } of later) {
      let slot = slotOf(hashEdge(parent, word), mask);
      while (edges[slot] !== 0) slot = (slot + 1) & mask;
      edges[slot] = id;
    }
    return { first, edges };
  }

  ends(): { nodeFinals: number[]; finals: number[] } {
    const finals = [0];
    // A name and its genitives end in the same entries: they share one list.
    const places = new Map<string, number>();
    const nodeFinals = this.nodes.map((node) => {
      if (node.finals.length === 0) return 0;
      const list = [node.finals.length, ...node.finals.flatMap((final) => [final.entry, final.mode, final.cased])];
      const key = list.join(' ');
      const at = places.get(key) ?? finals.length;
      if (at === finals.length) finals.push(...list);
      places.set(key, at);
      return at;
    });
    return { nodeFinals, finals };
  }
}

/** How many slots are taken before every block of them. */
function ranksOf(table: readonly string[]): number[] {
  let taken = 0;
  return table.flatMap((word, slot) => {
    const before = taken;
    if (word !== '') taken++;
    return slot % RANK_BLOCK === 0 ? [before] : [];
  });
}

function newNode(id: number, parent: number, word: number): Node {
  return { id, parent, word, marked: false, next: new Map(), finals: [] };
}

function number(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
}

function setBit(bytes: Uint8Array, bit: number): void {
  bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

function tableSize(count: number): number {
  let size = 8;
  while (size < count * 2) size *= 2;
  return size;
}

/** Words that may open a solid compound: long enough, or an abbreviation ("NAVO-top" written as "navotop"). */
function isStem(word: string, text: string): boolean {
  return /^[a-z]+$/.test(word) && (word.length >= 5 || (word.length >= 4 && text === text.toUpperCase()));
}

/** "F-35" is also written "F35": letters and digits that a hyphen joins. */
function joinedSpellings(text: string): string[] {
  const joined = text.replace(/(?<![\p{L}\p{N}])(\p{L}{1,4})[-\u2011](?=\d)/gu, '$1');
  return joined === text ? [] : [joined];
}
