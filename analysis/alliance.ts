import type { Pattern } from './alliance-pattern.ts';
import { PATTERNS, SUBJECT, TRIGGER } from './alliance-patterns.ts';
import { NAMES_ALLIANCE } from './alliance-words.ts';
import { polarity } from './alliance-polarity.ts';
import { situation } from './alliance-situation.ts';
import type { CountryMention } from './country-mentions.ts';
import { type Folded, foldText } from './fold.ts';
import type { Alliance, Passage, Span } from './reading.ts';
import { sentences } from './sentences.ts';

/** Longer sentences are no sentences; they are read in part, so that hostile text stays cheap. */
const MAX_SENTENCE = 1500;

/** Where and how a text leans on collective defence, which countries it names, and what it applies the promise to. Linear; never throws. */
export function readAlliance(text: string, countries: readonly CountryMention[]): Alliance {
  const named = [...new Set(countries.map((country) => country.entry))];
  const folded = foldText(text);
  // Where a sentence ends, only capitals tell.
  const all = TRIGGER.test(folded.text) ? sentences(text).map((sentence) => clipped(toFolded(folded, text, sentence))) : [];
  const passages = passagesIn(folded, all);
  const inFolded = countries.map((country) => ({ ...country, ...toFolded(folded, text, country) }));
  return {
    passages: passages.map((passage) => {
      const start = folded.at(passage.start);
      const end = folded.at(passage.end);
      return { ...passage, start, end, text: text.slice(start, end) };
    }),
    countries: named,
    situation: situation(folded, all, passages, inFolded),
  };
}

type Found = Omit<Passage, 'text'>;

/** A sentence as far as it is read. */
function clipped({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + MAX_SENTENCE) };
}

function passagesIn(folded: Folded, all: readonly Span[]): Found[] {
  const text = folded.text;
  const found: Found[] = [];
  // What has to be named anywhere is looked for once in a text, not once a sentence.
  const anywhere = new Map<RegExp, boolean>();
  const isAnywhere = (expression: RegExp): boolean => {
    const known = anywhere.get(expression) ?? expression.test(text);
    anywhere.set(expression, known);
    return known;
  };
  all.forEach((sentence, i) => {
    const own = text.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(own)) return;
    const beside = text.slice(
      Math.max(all[i - 1]?.start ?? sentence.start, sentence.start - MAX_SENTENCE),
      all[i + 1]?.end ?? sentence.end,
    );
    const here: Found[] = [];
    for (const pattern of PATTERNS) {
      if (!fits(pattern, own) || !isGrounded(pattern, beside, isAnywhere)) continue;
      for (const match of own.matchAll(pattern.find)) {
        const span = widened(own, match.index, match.index + match[0].length, sentence.start, pattern);
        if (here.some((other) => other.start < span.end && span.start < other.end)) continue;
        here.push({ ...span, article: pattern.article, manner: pattern.manner, polarity: polarity(text, span, sentence) });
      }
    }
    found.push(...here.sort((a, b) => a.start - b.start));
  });
  return found;
}

/** Whether the sentence itself allows the pattern. */
function fits({ needs, never, unlessNamed }: Pattern, own: string): boolean {
  if (needs?.test(own) === false || never?.test(own) === true) return false;
  return unlessNamed?.test(own) !== true || NAMES_ALLIANCE.test(own);
}

function isGrounded({ near }: Pattern, beside: string, isAnywhere: (expression: RegExp) => boolean): boolean {
  if (near === null) return true;
  return near.beside?.test(beside) === true || (near.anywhere !== undefined && isAnywhere(near.anywhere));
}

/** The passage with its subject: "NAVO-landen hebben beloofd" belongs to "elkaar te verdedigen". */
function widened(own: string, from: number, to: number, offset: number, pattern: Pattern): Span {
  const whole = { start: offset + from, end: offset + to };
  if (pattern.manner === 'named' || !/^(?:\w+ )?elkaar/.test(own.slice(from, from + 40))) return whole;
  const before = own.slice(Math.max(0, from - 120), from);
  const subject = SUBJECT.exec(before);
  return subject === null ? whole : { start: offset + from - before.length + subject.index, end: whole.end };
}

/** A span of the original as a span of the folded text; the same where nothing was left out. */
function toFolded(folded: Folded, text: string, span: Span): Span {
  if (folded.text.length === text.length && folded.at(folded.text.length - 1) === text.length - 1)
    return { start: span.start, end: span.end };
  return { start: search(folded, span.start), end: search(folded, span.end) };
}

function search(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
