import { knowledgeOf } from '../names/words.ts';
import type { Found } from './found.ts';
import type { Word } from './scan.ts';
import { ENOUGH } from './score.ts';

const JOINED = /^(?:, | en | of | & |, en | & )$/;
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
  for (let i = 1; i < found.length; i++) visit(i);
  for (let i = found.length - 1; i > 0; i--) visit(i);

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
    raise(right, left);
    raise(left, right);
  }
}
