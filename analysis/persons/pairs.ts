import { knowledgeOf } from '../names/words.ts';
import type { Found } from './found.ts';
import type { Word } from './scan.ts';
import { ENOUGH } from './score.ts';

const JOINED = /^(?:, | en | of | & |, en | & )$/;
/** "Romeo and Juliet", "Simon and Garfunkel": an English "and" joins the parts of a title or a firm. */
const TITLE_JOIN = ' and ';
const IN_TITLE = -3;
const BESIDE_PLACE = -1.5;
const BESIDE_PERSON = 1.6;
const FIRST_BESIDE_PERSON = 2;
const TWO_FIRST_NAMES = 1.2;

/** Raises names that stand in one list with a person ("Agassi, Rios en Kiefer"), and first names that stand together ("Leila en Karin"). */
export function ratePairs(text: string, words: readonly Word[], found: readonly Found[]): void {
  const raised = new Set<Found>();
  const raise = (one: Found, beside: Found): void => {
    if (one.full || one.score >= ENOUGH || raised.has(one) || one.context < -1) return;
    const last = words[one.to - 1];
    if (last === undefined || last.genitive) return;
    const known = knowledgeOf(last.word);
    if (known.first === null && (known.proper || (known.common && !known.name))) return;
    const other = knowledgeOf(words[beside.to - 1]?.word ?? '');
    const both = known.first !== null && !known.proper && !beside.full && other.first !== null && !other.proper;
    const gain = beside.score >= ENOUGH ? (known.first === null ? BESIDE_PERSON : FIRST_BESIDE_PERSON) : both ? TWO_FIRST_NAMES : 0;
    if (gain === 0) return;
    raised.add(one);
    one.score += gain;
    one.context += gain;
  };
  for (let i = 1; i < found.length; i++) lowerTitle(found[i - 1], found[i]);
  for (let i = 1; i < found.length; i++) visit(i);
  for (let i = found.length - 1; i > 0; i--) visit(i);

  /** "Brasschaat, Brecht en Wuustwezel": what stands in a list with a place is one. */
  function lowerPlace(one: Found, beside: Found): void {
    if (one.full || beside.full || one.context > 0 || one.ids.length > 0 || raised.has(one)) return;
    const known = knowledgeOf(words[beside.to - 1]?.word ?? '');
    if (!known.proper || known.name || known.first !== null || beside.score >= ENOUGH) return;
    raised.add(one);
    one.score += BESIDE_PLACE;
  }

  function lowerTitle(left: Found | undefined, right: Found | undefined): void {
    const start = words[right?.from ?? -1]?.start;
    if (left === undefined || right === undefined || start === undefined || left.full || text.slice(left.end, start) !== TITLE_JOIN) return;
    for (const one of right.full ? [left] : [left, right]) {
      one.score += IN_TITLE;
      one.context += IN_TITLE;
    }
  }

  function visit(i: number): void {
    const left = found[i - 1];
    const right = found[i];
    const start = words[right?.from ?? -1]?.start;
    if (
      left === undefined ||
      right === undefined ||
      start === undefined ||
      start - left.end > 5 ||
      !JOINED.test(text.slice(left.end, start))
    )
      return;
    lowerPlace(right, left);
    lowerPlace(left, right);
    raise(right, left);
    raise(left, right);
  }
}
