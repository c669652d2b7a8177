import { PATTERNS, type Pattern, SUBJECT, TRIGGER } from './alliance-patterns.ts';
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
  const passages = passagesIn(folded);
  const inFolded = countries.map((country) => ({ ...country, ...toFolded(folded, text, country) }));
  return {
    passages: passages.map((passage) => {
      const start = folded.at(passage.start);
      const end = folded.at(passage.end);
      return { ...passage, start, end, text: text.slice(start, end) };
    }),
    countries: named,
    situation: situation(folded, passages, inFolded),
  };
}

type Found = Omit<Passage, 'text'>;

function passagesIn(folded: Folded): Found[] {
  const text = folded.text;
  if (!TRIGGER.test(text)) return [];
  const found: Found[] = [];
  const all = sentences(text);
  all.forEach((sentence, i) => {
    const clipped = { start: sentence.start, end: Math.min(sentence.end, sentence.start + MAX_SENTENCE) };
    const own = text.slice(clipped.start, clipped.end);
    if (!TRIGGER.test(own)) return;
    const beside = text.slice(
      Math.max(all[i - 1]?.start ?? clipped.start, clipped.start - MAX_SENTENCE),
      Math.min(all[i + 1]?.end ?? clipped.end, clipped.end + MAX_SENTENCE),
    );
    const here: Found[] = [];
    for (const pattern of PATTERNS) {
      if (pattern.never?.test(own) === true || !isGrounded(pattern, beside, text)) continue;
      for (const match of own.matchAll(pattern.find)) {
        const span = widened(own, match.index, match.index + match[0].length, clipped.start, pattern);
        if (here.some((other) => other.start < span.end && span.start < other.end)) continue;
        here.push({ ...span, article: pattern.article, manner: pattern.manner, polarity: polarity(text, span, clipped) });
      }
    }
    found.push(...here.sort((a, b) => a.start - b.start));
  });
  return found;
}

function isGrounded({ needs }: Pattern, beside: string, text: string): boolean {
  if (needs === null) return true;
  return needs.beside?.test(beside) === true || needs.anywhere?.test(text) === true;
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
