import type { Lexicon } from '../lexicon.ts';
import { fold } from '../fold.ts';
import { scanWords, type Word } from '../persons/scan.ts';
import { type Gender, genderOf } from '../pronouns.ts';
import type { Quote } from '../quotes.ts';
import type { Person } from '../reading.ts';

/** A text with everything by which speakers are found; arrays run along `words`. */
export interface Scene {
  text: string;
  words: Word[];
  /** 1 for words inside quotation marks. */
  quoted: Uint8Array;
  /** Index of the person whose mention the word belongs to, -1 without. */
  personAt: Int32Array;
  persons: readonly Person[];
  genders: Gender[];
  /** Folded functions by person, '' without. */
  roles: string[];
}

/** Lays the words, quotations and persons of a text side by side. Linear. */
export function sceneOf(text: string, persons: readonly Person[], quotes: readonly Quote[], lexicon: Lexicon): Scene {
  const words = scanWords(text);
  const quoted = new Uint8Array(words.length);
  const personAt = new Int32Array(words.length).fill(-1);
  mark(words, quotes, (word) => {
    quoted[word] = 1;
  });
  const mentions = persons.flatMap((person, index) => person.spans.map((span) => ({ ...span, index }))).sort((a, b) => a.start - b.start);
  mark(words, mentions, (word, mention) => {
    personAt[word] = mention.index;
  });
  return {
    text,
    words,
    quoted,
    personAt,
    persons,
    genders: persons.map((person) => genderOf(person, lexicon)),
    roles: persons.map((person) => (person.role === null ? '' : fold(person.role))),
  };
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
