import { knowledgeOf } from '../names/words.ts';
import { isNationality, isRole, isTitle } from '../names/roles.ts';
import { spoilsName } from '../names/veto.ts';
import { isLoose, isParticle, opensSurname } from './particles.ts';
import type { Run } from './runs.ts';
import type { Word } from './scan.ts';

/** A stretch that may name a person; indices of words, `to` exclusive. */
export interface Candidate extends Run {
  /** More than a surname: at least two words besides particles. */
  full: boolean;
  /** Index of a function or title with a capital that was cut off before it ("Minister Ollongren"), -1 without. */
  lead: number;
  /** Other words with a capital were cut off before it, so that it may be the tail of something else ("Tweede Kamer"). */
  tail: boolean;
}

/** Surnames that also make names of things. */
const SURNAME_TOO: ReadonlySet<string> = new Set('kamp berg park bond post bay hall hal brug huis plein king prince kok bank kerk burg meer zee lake tower towers church price raad haven wit palace house real post castle bar kade school race day hunt'.split(' '));

/** The part of a run that can be a person's name: without the function, nationality or opening word before it and the affiliation behind it. */
export function candidateOf(words: readonly Word[], run: Run): Candidate | null {
  let { from, to } = run;
  let lead = -1;
  let tail = false;
  for (; from < to; from++) {
    const word = words[from];
    if (word === undefined || staysInFront(words, from, to)) break;
    if (isRole(word.word) || isTitle(word.word)) lead = from;
    else if (!isNationality(word.word)) {
      lead = -1;
      tail ||= !word.opens;
    }
  }
  if (from >= to) return null;
  to = cutAffiliation(words, from, to);
  to = trimEnd(words, from, to);
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && spoilsName(word.word) && !(i > from && mayBeSurname(words, i, to))) return null;
  }
  return { from, to, full: countCore(words, from, to) >= 2, lead, tail };
}

/** The words of a stretch that are no particles, by their number. */
export function countCore(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && (word.nameable && !(opensSurname(word.word) && i + 1 < to))) count++;
  }
  return count;
}

function staysInFront(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || word.initial) return true;
  const rest = to - at - 1;
  const next = words[at + 1];
  if (opensSurname(word.word) && rest > 0) return true;
  const known = knowledgeOf(word.word);
  if (rest > 0 && (isRole(word.word) || isTitle(word.word) || isNationality(word.word)) && !(known.name && !word.opens)) return false;
  if (rest === 0) return known.first !== null || known.name || !known.common || !word.opens;
  if (known.first !== null) return !(known.common && word.opens && next !== undefined && knowledgeOf(next.word).first !== null && next.nameable);
  const nextFirst = next !== undefined && next.nameable && (next.initial || (knowledgeOf(next.word).first !== null && rest > 1));
  if (nextFirst && (known.common || known.proper)) return false;
  if (known.common && !known.name) return false;
  if (known.common && word.opens) return !(next !== undefined && next.nameable);
  return true;
}

/** "Peter Kanne van Onderzoek" → "Peter Kanne"; "Maria Elena van der Meer" stays whole because all before "van" are first names. */
function cutAffiliation(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (word === undefined || word.capital || !isLoose(word.word)) continue;
    let onlyFirst = true;
    for (let k = from; k < i; k++) {
      const before = words[k];
      if (before !== undefined && !before.initial && knowledgeOf(before.word).first === null) onlyFirst = false;
    }
    if (onlyFirst) continue;
    const after = words[i + 1];
    const unknownFirst = i === from + 1 && !(after !== undefined && after.nameable && knowledgeOf(after.word).proper && !knowledgeOf(after.word).name);
    if (!unknownFirst) return i;
  }
  return to;
}

function trimEnd(words: readonly Word[], from: number, to: number): number {
  while (to - from > 2) {
    const last = words[to - 1];
    const before = words[to - 2];
    if (last === undefined || before === undefined || isParticle(before.word) || before.initial) break;
    const known = knowledgeOf(last.word);
    if (known.name || known.first !== null || last.genitive) break;
    if (!known.proper && !known.common) break;
    if (!spoilsName(last.word) && countCore(words, from, to) >= 3) to--;
    else break;
  }
  return to;
}

function mayBeSurname(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word !== undefined && at === to - 1 && before !== undefined && (isParticle(before.word) || (SURNAME_TOO.has(word.word) && (before.initial || knowledgeOf(before.word).first !== null)));
}
