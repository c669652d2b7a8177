import { isWellKnown } from '../names/well-known.ts';
import { knowledgeOf } from '../names/words.ts';
import { isParticle, opensSurname } from './particles.ts';
import { joins, type Word } from './scan.ts';

/** Indices of words, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
}

const MOST_PARTICLES = 3;
const LONGEST_RUN = 12;

/** Stretches of words with a capital, with the particles between them, as long as they can be. */
export function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (!words[at]?.nameable) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to - at < LONGEST_RUN) {
      const next = nextOfRun(words, to);
      if (next === to) break;
      to = next;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Behind the next word of the run that ends at `to`, or `to` when nothing joins. */
function nextOfRun(words: readonly Word[], to: number): number {
  if (isNickname(words, to)) return to + 2;
  for (let k = to; k <= to + MOST_PARTICLES; k++) {
    const left = words[k - 1];
    const right = words[k];
    if (
      left === undefined ||
      right === undefined ||
      left.genitive ||
      !(joins(left, right) || ((k > to || opensSurname(left.word)) && apostropheParticle(right)))
    )
      return to;
    if (right.nameable) return k === to && isAnother(words, to) ? to : k + 1;
    if (!isParticle(right.word) && !apostropheParticle(right)) return to;
  }
  return to;
}

/** "Mohamed Hamdan ‘Hemeti’ Dagalo". */
function isNickname(words: readonly Word[], at: number): boolean {
  const [left, name, right] = [words[at - 1], words[at], words[at + 1]];
  if (left === undefined || name === undefined || right === undefined || left.genitive || !name.capital || !right.nameable) return false;
  return (
    /^ ['‘’"“„(]$/.test(name.gap) && /^['’"”)] $/.test(right.gap) && (knowledgeOf(left.word).first !== null || knowledgeOf(left.word).name)
  );
}

/** A first name behind a surname that stands alone begins somebody else's name: "president Donald Trump Paul Manafort". */
function isAnother(words: readonly Word[], at: number): boolean {
  const left = words[at - 1];
  const right = words[at];
  const next = words[at + 1];
  if (left === undefined || right === undefined || next === undefined || !isWellKnown(left.word) || !next.nameable || !joins(right, next))
    return false;
  const known = knowledgeOf(right.word);
  return knowledgeOf(left.word).first === null && known.first !== null && !known.name && !known.common;
}

/** "'t" in "Van 't Hek" and "'s" in "Van 's-Gravesande": the scanner leaves the apostrophe in the gap. */
function apostropheParticle(word: Word): boolean {
  return (word.word === 't' || word.word.startsWith('s-')) && /^[ \u00a0]+['’‘]$/.test(word.gap);
}
