import { genitives, inflections } from './inflect.ts';
import type { LexiconEntry, LexiconForm } from './lexicon.ts';
import { ALONE, EXACT, type MatcherData, NAME, OPENER_BITS, WORD, hashEdge, hashWord, slotOf } from './matcher-data.ts';
import { type Token, tokenise } from './tokens.ts';

const MODES: Record<LexiconForm['match'], number> = { exact: EXACT, word: WORD, alone: ALONE };

interface Final {
  entry: number;
  mode: number;
  cased: number;
}

interface Node {
  id: number;
  next: Map<number, Node>;
  finals: Final[];
}

/** Entries as flat tables that `loadMatcher` reads without building anything. Forms without a letter or digit are left out. */
export function compileMatcher(entries: readonly LexiconEntry[]): MatcherData {
  const build = new Build();
  for (const inflected of [false, true]) {
    entries.forEach((entry, index) => {
      for (const form of entry.forms) build.add(form.text, entry.kind === 'person' ? NAME : MODES[form.match], index, inflected);
    });
  }
  return build.data(entries.map((entry) => entry.id));
}

class Build {
  readonly tokens = new Map<string, number>();
  readonly nodes: Node[] = [{ id: 0, next: new Map(), finals: [] }];
  readonly cased = new Map<string, number>();
  readonly openers = new Int32Array(OPENER_BITS / 32);

  /** One form: as it is given, or (second round, so that given forms come first) with its last word inflected. */
  add(text: string, mode: number, entry: number, inflected: boolean): void {
    for (const spelling of [text, ...joinedSpellings(text)]) {
      const tokens = tokenise(spelling);
      const last = tokens.at(-1);
      if (last === undefined) continue;
      const final: Final = { entry, mode, cased: mode === WORD || mode === ALONE ? -1 : number(this.cased, spelling) };
      if (!inflected) {
        this.insert(tokens, last.word, final);
        if (mode === WORD && isStem(last.word, spelling)) this.open(last.word);
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
      const target = node.next.get(word * 2) ?? this.grow(node, word * 2);
      if (i > 0 && token.gap === 'mark') node.next.set(word * 2 + 1, target);
      node = target;
    });
    const known = node.finals.some((other) => other.entry === final.entry && (other.cased === final.cased || other.cased < 0));
    if (!known) node.finals.push(final);
  }

  grow(node: Node, symbol: number): Node {
    const target: Node = { id: this.nodes.length, next: new Map(), finals: [] };
    this.nodes.push(target);
    node.next.set(symbol, target);
    return target;
  }

  root(): Node {
    return this.nodes[0] ?? { id: 0, next: new Map(), finals: [] };
  }

  open(word: string): void {
    const bit = hashWord(word) & (OPENER_BITS - 1);
    this.openers[bit >>> 5] = (this.openers[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  data(ids: string[]): MatcherData {
    const words = [...this.tokens.keys()];
    const slots = new Int32Array(tableSize(words.length));
    words.forEach((word, i) => {
      const hash = hashWord(word);
      const mask = slots.length - 1;
      let slot = slotOf(hash, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = i + 1;
    });
    const { first, edges } = this.links(words.length);
    const { nodeFinals, finals } = this.ends();
    return {
      format: 1,
      ids,
      words: words.join(''),
      wordLengths: words.map((word) => word.length),
      slots: [...slots],
      first: [...first],
      edges: [...edges],
      nodeFinals: [...nodeFinals],
      finals: [...finals],
      cased: [...this.cased.keys()],
      openers: [...this.openers],
    };
  }

  links(words: number): { first: Int32Array; edges: Int32Array } {
    const first = new Int32Array(words);
    for (const [symbol, target] of this.root().next) first[symbol >>> 1] = target.id;
    const later = this.nodes.slice(1).flatMap((node) => [...node.next].map(([symbol, target]) => [node.id, symbol, target.id] as const));
    const edges = new Int32Array(tableSize(later.length) * 3);
    const mask = edges.length / 3 - 1;
    for (const [node, symbol, target] of later) {
      let slot = slotOf(hashEdge(node, symbol), mask);
      while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
      edges.set([node, symbol, target], slot * 3);
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

function number(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
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
