import type { CountryMention } from './country-mentions.ts';
import { fold } from './fold.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Span } from './reading.ts';
import type { Token } from './tokens.ts';

/** How many words on either side count as nearby, for words that a term needs and for words that rule it out. */
const NEEDS_WITHIN = 60;
const NOT_WITHIN = 12;
/** A word of the context of at least this length may go on: "militair" is also found in "militairen". */
const STEM = 5;
/** How far an adjective may stand before its noun ("de Deense en de Noorse marine"), in code units. */
const BEFORE = 24;
/** So many countries named, none of them at home, tell of news from abroad. */
const ABROAD = 3;

/** What the whole text says of the countries that it is about. */
export interface Home {
  /** The country whose institutions need no adjective here. */
  country: string;
  /** It names other countries time and again and the Netherlands and Belgium not once: "de marine" is not ours there. */
  abroad: boolean;
  lands: readonly CountryMention[];
}

/**
 * The country in which a text is at home: the Netherlands, or Belgium where the page is Belgian, or is not Dutch and names Belgium first or
 * more than once and the Netherlands never. `url` may be empty.
 */
export function homeOf(url: string, lands: readonly CountryMention[]): Home {
  const names = (id: string) => lands.some((land) => land.entry === id);
  const aboutBelgium = lands[0]?.entry === 'be' || lands.filter((land) => land.entry === 'be').length > 1;
  const belgian =
    !names('nl') && !/^https?:\/\/[^/]+\.nl(?:[/:]|$)/.test(url) && (aboutBelgium || /^https?:\/\/[^/]+\.be(?:[/:]|$)/.test(url));
  return { country: belgian ? 'be' : 'nl', abroad: lands.length >= ABROAD && !names('nl') && !names('be'), lands };
}

/** "Generaal van der Duynlaan", "Majoor Bosshardtbrug": a rank that opens the name of a street. */
const STREET = /^ (?:(?:van|de|der|den|ter|ten) ){0,2}\p{Lu}\p{L}+(?:laan|straat|plein|weg|kade|singel|dreef|brug|hof|park)(?!\p{L})/u;
const STREET_WITHIN = 48;

/**
 * Whether the words around a hit (token `at` is its first) allow this entry; none do where the text is about something else (`elsewhere`) and the
 * entry depends on them. Persons are found by their own rules.
 */
export function isMeant(entry: LexiconEntry, text: string, hit: Span, words: Words, at: number, home: Home, elsewhere: boolean): boolean {
  if (entry.kind === 'person' || STREET.test(text.slice(hit.end, hit.end + STREET_WITHIN))) return false;
  if (entry.of !== undefined && ownerOf(text, hit, home) !== entry.of) return false;
  if ((entry.needs.length === 0 && entry.not.length === 0) || isSure(entry, text.slice(hit.start, hit.end))) return true;
  if (entry.not.length > 0) {
    const near = words.around(at, NOT_WITHIN);
    if (entry.not.some((word) => holds(near, word))) return false;
  }
  if (entry.needs.length === 0) return true;
  if (elsewhere) return false;
  const near = words.around(at, NEEDS_WITHIN);
  return entry.needs.some((word) => holds(near, word));
}

function holds(near: string, word: string): boolean {
  return near.includes(word.length >= STEM ? ` ${asTokens(word)}` : ` ${asTokens(word)} `);
}

function isSure(entry: LexiconEntry, written: string): boolean {
  const word = fold(written);
  return entry.forms.some((form) => form.sure === true && word.startsWith(fold(form.text)));
}

/** Whose institution is meant: "de Deense marine" (the hit with or without its adjective), "de marine van Denemarken", and else the text's own. */
function ownerOf(text: string, { start, end }: Span, { country, abroad, lands }: Home): string {
  const at = firstFrom(lands, start);
  const within = lands[at];
  if (within !== undefined && within.adjective && within.start === start && within.end < end) return within.entry;
  const before = lands[at - 1];
  if (before !== undefined && before.end <= start && start - before.end < BEFORE && before.adjective)
    if (/^[\s\p{L}-]*$/u.test(text.slice(before.end, start))) return before.entry;
  const after = lands[at]?.start === start ? lands[at + 1] : lands[at];
  if (after !== undefined && after.start - end < BEFORE && /^\s+(?:van|uit)\s+(?:de\s|het\s)?$/.test(text.slice(end, after.start)))
    return after.entry;
  if (FOREIGN.test(text.slice(Math.max(0, start - BEFORE), start))) return '';
  const common = /^\p{Ll}/u.test(text.charAt(start));
  return common && abroad ? '' : country;
}

/** An adjective of a place that the knowledge has no country for: "Indiase marine", "Europese defensie". */
const FOREIGN = /(?<!\p{L})(?!Nederlandse|Belgische|Haagse|Vlaamse|Defensie)\p{Lu}\p{Ll}+(?:se|sche|aans|ees)\s+(?:\p{Ll}+\s+)?$/u;

/** The place of the first country that does not end before `offset`. */
function firstFrom(lands: readonly CountryMention[], offset: number): number {
  let low = 0;
  let high = lands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lands[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "F-35" stands in a text as two words. */
function asTokens(word: string): string {
  return fold(word).replaceAll('-', ' ');
}

/** The words of a text in one string, so that what stands around any of them is one slice of it. */
export class Words {
  readonly #tokens: readonly Token[];
  #joined = '';
  #starts: Uint32Array | null = null;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The words from `within` before token `at` to as many after it, folded, with a blank before and after each. */
  around(at: number, within: number): string {
    const starts = (this.#starts ??= this.#join());
    const from = starts[Math.max(0, at - within)] ?? 0;
    const to = starts[Math.min(starts.length - 1, at + within + 1)] ?? this.#joined.length;
    return this.#joined.slice(from, to + 1);
  }

  #join(): Uint32Array {
    const starts = new Uint32Array(this.#tokens.length + 1);
    let length = 0;
    this.#tokens.forEach((token, i) => {
      starts[i] = length;
      length += token.word.length + 1;
    });
    starts[this.#tokens.length] = length;
    this.#joined = ` ${this.#tokens.map((token) => token.word).join(' ')} `;
    return starts;
  }
}
