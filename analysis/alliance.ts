import { type Pattern, findIn } from './alliance-pattern.ts';
import { GROUND, PATTERNS, SUBJECT, TRIGGER } from './alliance-patterns.ts';
import { EU, NAMES_ALLIANCE, NATO } from './alliance-words.ts';
import { polarity } from './alliance-polarity.ts';
import { situation } from './alliance-situation.ts';
import type { CountryMention } from './country-mentions.ts';
import { type Folded, foldText } from './fold.ts';
import type { Alliance, Passage, Span } from './reading.ts';
import { sentences } from './sentences.ts';

/** "Dat artikel" points back over at most so many sentences. */
const REACH = 3;
const REFERS =
  /\b(?:(?:dat|het|dit|die|de|deze) (?:\w+ )?(?:(?:verdrags|bijstands)?(?:artikel|clausule|bepaling)|bijstandsplicht)|(?:die|deze) (?:plicht|belofte|verplichting|garantie|afspraak))\b/;
const NATO_OR_ALLIES = new RegExp(`${NATO.source}|\\bbondgeno\\w+`);

/** Longer sentences are no sentences; they are read in part, so that hostile text stays cheap. */
const MAX_SENTENCE = 1500;

/** Where and how a text leans on collective defence, which countries it names, and what it applies the promise to. Linear; never throws. */
export function readAlliance(text: string, countries: readonly CountryMention[]): Alliance {
  const named = [...new Set(countries.map((country) => country.entry))];
  const folded = foldText(text);
  // Where a sentence ends, only capitals tell.
  const all =
    GROUND.test(folded.text) && TRIGGER.test(folded.text)
      ? sentences(text).map((sentence) => clipped(toFolded(folded, text, sentence)))
      : [];
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
  const isAnywhere = remembered(text);
  all.forEach((sentence, i) => {
    const own = text.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(own)) return;
    const beside = text.slice(
      Math.max(all[i - 1]?.start ?? sentence.start, sentence.start - MAX_SENTENCE),
      all[i + 1]?.end ?? sentence.end,
    );
    const inOwn = remembered(own);
    const inBeside = remembered(beside);
    const here: Found[] = [];
    // The same words are the European Union's promise where that was just spoken of, and NATO was not.
    const isEuropean = (pattern: Pattern, span: Span): boolean => {
      if (pattern.article !== 'navo-5' || pattern.manner !== 'paraphrased') return false;
      const last = found.at(-1);
      const since = last?.article === 'eu-42-7' && last.start >= (all[i - REACH]?.start ?? 0) ? last.end : null;
      if (since !== null && !NATO.test(text.slice(since, span.end))) return true;
      return EU.test(beside) && !NATO_OR_ALLIES.test(beside);
    };
    for (const pattern of PATTERNS) {
      if (!isGrounded(pattern, inBeside, isAnywhere) || !fits(pattern, inOwn)) continue;
      for (const { start, end } of findIn(pattern, own)) {
        const span = widened(own, start, end, sentence.start, pattern);
        if (here.some((other) => other.start < span.end && span.start < other.end)) continue;
        const article = isEuropean(pattern, span) ? 'eu-42-7' : pattern.article;
        here.push({ ...span, article, manner: pattern.manner, polarity: polarity(text, span, sentence) });
      }
    }
    const last = found.at(-1);
    if (here.length === 0 && last !== undefined && last.start >= (all[i - REACH]?.start ?? 0)) {
      const back = REFERS.exec(own);
      if (back !== null) {
        const span = { start: sentence.start + back.index, end: sentence.start + back.index + back[0].length };
        here.push({ ...span, article: last.article, manner: 'named', polarity: polarity(text, span, sentence) });
      }
    }
    found.push(...here.sort((a, b) => a.start - b.start));
  });
  return found;
}

type Test = (expression: RegExp) => boolean;

/** Many patterns ask the same of a text: it is looked for once. */
function remembered(text: string): Test {
  const known = new Map<RegExp, boolean>();
  return (expression) => {
    const answer = known.get(expression) ?? expression.test(text);
    known.set(expression, answer);
    return answer;
  };
}

/** Two others who promise it to each other, whatever NATO thinks of it. */
const OTHER_PAIR =
  /\b(?:rusland|moskou|china|peking|noord-korea|pyongyang|iran|teheran|belarus|wit-rusland)\b[^.!?;\n]{0,20}? en (?:rusland|moskou|china|peking|noord-korea|pyongyang|iran|teheran|belarus|wit-rusland)\b[^.!?;\n]{0,80}?\belkaar\b/;

/** Whether the sentence itself allows the pattern. */
function fits({ manner, needs, never, unlessNamed }: Pattern, inOwn: Test): boolean {
  if (manner === 'paraphrased' && inOwn(OTHER_PAIR)) return false;
  if ((needs !== undefined && !inOwn(needs)) || (never !== undefined && inOwn(never))) return false;
  return unlessNamed === undefined || !inOwn(unlessNamed) || inOwn(NAMES_ALLIANCE);
}

function isGrounded({ near }: Pattern, inBeside: Test, isAnywhere: Test): boolean {
  if (near === null) return true;
  if (near.text !== undefined && !isAnywhere(near.text)) return false;
  return (near.beside !== undefined && inBeside(near.beside)) || (near.anywhere !== undefined && isAnywhere(near.anywhere));
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
