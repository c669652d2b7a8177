import type { Article } from '../article.ts';
import { fold } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { knowledgeOf } from '../names/words.ts';
import { bracketAfter, roleAfter, roleBefore } from '../persons/role.ts';
import type { Word } from '../persons/scan.ts';
import { isFunction } from './stand-ins.ts';
import { type Gender, genderOf } from '../pronouns.ts';
import type { Quote } from '../quotes.ts';
import type { Person, Span } from '../reading.ts';

/** A text with everything by which speakers are found; arrays run along `words`. */
export interface Scene {
  text: string;
  words: readonly Word[];
  /** 1 for words inside quotation marks. */
  quoted: Uint8Array;
  /** Index of the person whose mention the word belongs to, -1 without. */
  personAt: Int32Array;
  persons: readonly Person[];
  genders: Gender[];
  /** Folded functions by person, as the text gives them at any mention. */
  roles: (readonly string[])[];
  /** The same with what the knowledge has for the article's date. */
  knownRoles: (readonly string[])[];
}

/** So many mentions of a person are looked at for a function. */
const MENTIONS = 6;

/** Whether the sentence that begins at word `from` opens with a name that is no person's as far as we know: "Washington", "Defensie", "Maai". */
export function opensWithName({ words, personAt, quoted }: Scene, from: number): boolean {
  const first = words[from];
  if (first === undefined || !first.capital || quoted[from] === 1 || (personAt[from] ?? -1) >= 0) return false;
  const next = words[from + 1];
  if (next !== undefined && /^,\s*$/.test(next.gap) && isFunction(next.word)) return true;
  return !knowledgeOf(first.word).common && first.word.length > 2;
}

/** Lays the words, quotations and persons of a text side by side. Linear. */
export function sceneOf(
  article: Article,
  persons: readonly Person[],
  quotes: readonly Quote[],
  lexicon: Lexicon,
  words: readonly Word[],
): Scene {
  const { text } = article;
  const quoted = new Uint8Array(words.length);
  const personAt = new Int32Array(words.length).fill(-1);
  mark(words, quotes, (word) => {
    quoted[word] = 1;
  });
  const mentions = persons
    .flatMap((person, index) => person.spans.filter((span) => !partOfCompound(text, span)).map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start);
  mark(words, mentions, (word, mention) => {
    personAt[word] = mention.index;
  });
  const roles = persons.map((person) => rolesOf(person, text, words));
  return {
    text,
    words,
    quoted,
    personAt,
    persons,
    genders: persons.map((person) => genderOf(person, lexicon)),
    roles,
    knownRoles: persons.map((person, index) => [...(roles[index] ?? []), ...rolesOnDate(person, lexicon, article.publishedAt)]),
  };
}

/** "de regering-De Wever", "kabinet-Rutte": not the person. */
function partOfCompound(text: string, span: Span): boolean {
  return /[\p{L}\p{N}][-‐‑](?:(?:de|van|den|der|la|le) )*$/iu.test(text.slice(Math.max(0, span.start - 14), span.start));
}

function rolesOf(person: Person, text: string, words: readonly Word[]): string[] {
  const roles = new Set<string>();
  if (person.role !== null) roles.add(fold(person.role));
  for (const span of person.spans.slice(0, MENTIONS)) {
    const from = wordFrom(words, span.start);
    for (const role of [roleBefore(text, words, from), roleAfter(text, words, wordFrom(words, span.end))])
      if (role !== null) roles.add(fold(text.slice(role.start, role.end)));
    const bracket = bracketAfter(text, span.end);
    if (bracket !== null) roles.add(fold(bracket));
  }
  return [...roles];
}

function rolesOnDate(person: Person, lexicon: Lexicon, date: string | null): string[] {
  const day = date?.slice(0, 10) ?? null;
  const roles = (person.entry === null ? undefined : lexicon.entry(person.entry))?.roles ?? [];
  return roles
    .filter(({ from, to }) => day === null || (from <= day.slice(0, from.length) && (to === null || day.slice(0, to.length) <= to)))
    .map(({ title }) => fold(title));
}

/** Index of the first word that begins at `offset` or later; by bisection. */
function wordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mark<T extends { start: number; end: number }>(
  words: readonly Word[],
  spans: readonly T[],
  set: (word: number, span: T) => void,
): void {
  let at = 0;
  words.forEach((word, index) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= word.start) at++;
    const span = spans[at];
    if (span !== undefined && word.start >= span.start && word.end <= span.end) set(index, span);
  });
}
