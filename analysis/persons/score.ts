import { isCountryCode } from '../names/country-codes.ts';
import { isDemonym } from '../names/demonyms.ts';
import { familyFirst } from '../names/family-first.ts';
import { nameLikeness } from '../names/likeness.ts';
import { isParty } from '../names/parties.ts';
import { callsByName, isRole, isTitle } from '../names/roles.ts';
import { announcesThing, followsThing } from '../names/veto.ts';
import { isWellKnown } from '../names/well-known.ts';
import { type WordKnowledge, knowledgeOf } from '../names/words.ts';
import { isSourceWord, verbKind } from '../statements/verbs.ts';
import type { Candidate } from './candidate.ts';
import { isParticle, isStrongParticle, opensSurname } from './particles.ts';
import { roleBefore } from './role.ts';
import type { Word } from './scan.ts';

/** A candidate counts as a person from this score on. */
export const ENOUGH = 1.5;

/** What a rank or function right before a common word with a capital adds. */
const CALLED = 2.4;

const DETERMINERS: ReadonlySet<string> = new Set("de het een deze dit elke ieder iedere geen 'n".split(' '));
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set('in te uit naar vanuit nabij rond richting via langs'.split(' '));
/** What stands before a ship's name. */
const SHIP = /(?:(?:Zr|Hr)\.? ?Ms\.?|\b(?:HMS|USS|USNS|HNLMS|MS|MV|ms\.|mv\.|FS)) $/;
/** Ends that Dutch surnames keep from old spelling. */
const OLD_SPELLING = /(?:[^aeiou]dt|ck|ckx|ghe|aert|aerts)$/;
const SPACE = /^[ \u00a0\u202f\t]+$/;

/** How much a candidate looks like a person, by its words and by what stands around it. Higher is surer; `ENOUGH` decides. */
export function scoreOf(text: string, words: readonly Word[], candidate: Candidate): { score: number; context: number } {
  const context = byContext(text, words, candidate);
  const named = !candidate.full && callsByName(words[candidate.from - 1]?.word ?? '') && isOnlyWord(words, candidate) ? CALLED : 0;
  const sure = !candidate.full && context >= 4 && !knowledgeOf(words[candidate.to - 1]?.word ?? '').common ? 0.6 : 0;
  return { score: byWords(words, candidate) + context + sure + named, context };
}

/** A common word with a capital in the middle of a sentence, which a rank or function makes a name. */
function isOnlyWord(words: readonly Word[], { from, to }: Candidate): boolean {
  const word = words[from];
  if (word === undefined || to - from > 1 || !SPACE.test(word.gap)) return false;
  const known = knowledgeOf(word.word);
  return known.common && !known.proper && !known.name && known.first === null;
}

function byWords(words: readonly Word[], { from, to, full, tail }: Candidate): number {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return -9;
  const known = knowledgeOf(first.word);
  const end = knowledgeOf(last.word);
  const particle = opensSurname(first.word) && to - from > 1;
  let score = tail ? -1 : 0;
  if (!full) {
    score -= 1;
    if (isWellKnown(last.word)) return score + 3.2;
    if (isContracted(words, from) && !first.opens) return score + 3.5;
    if (isDemonym(last.word) && known.first === null && !particle) return score - 2.5;
    if (known.first !== null || end.first !== null) score += byFirst(known, first);
    else if (particle && OLD_SPELLING.test(last.word)) score += first.opens ? 1.6 : 2.5;
    else if (end.name && !end.proper) score += end.common && !particle ? 0.4 : first.opens ? 1.6 : 2.5;
    else if (end.name && end.proper) score += first.opens ? 0.3 : 0.8;
    else if (end.proper) score -= 2.5;
    else if (end.common) score -= first.opens ? 2 : 2.4;
    else score += bySound(last);
    if (particle) score += byParticle(first);
    return score;
  }
  if (familyFirst(first.word, words[from + 1]?.word)) return score + 3.5;
  if (first.initial) score += 2.6;
  else if (known.first !== null) score += known.proper || (known.common && first.opens) ? 2.2 : 3;
  else if (particle) score -= 0.5;
  else if (known.name) score += 1;
  else if (known.proper) score -= 2;
  else if (known.common) score -= 1.5;
  else score += 0.8;
  if (last.initial && to - from === 2 && !known.common && !known.proper) score += 1;
  if (end.name || isWellKnown(last.word)) score += 1;
  else if (end.first !== null) score += end.proper ? 0 : 0.8;
  else if (end.proper) score += isParticle(words[to - 2]?.word ?? '') ? 0.5 : known.first !== null && !known.proper ? -0.7 : -1.5;
  else if (end.common) score -= 0.5;
  else score += 0.7;
  for (let i = from + 1; i < to - 1; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const middle = knowledgeOf(word.word);
    if (isParticle(word.word)) score += word.capital ? 0.2 : 0.8;
    else if (middle.first === null && !middle.name && (middle.proper || middle.common)) score -= 0.8;
  }
  return score;
}

/** "In 't Veld" with a capital in the middle of a sentence is no preposition. */
function isContracted(words: readonly Word[], from: number): boolean {
  return opensSurname(words[from]?.word ?? '') && words[from + 1]?.word === 't';
}

/** A first name alone: in the middle of a sentence it is seldom anything else, unless the lists know it as a place or word too. */
function byFirst(known: WordKnowledge, { opens }: Word): number {
  if (known.common) return 0.6;
  if (known.proper) return opens ? 0.2 : 1;
  return opens ? 1.6 : 2.5;
}

/** A word that no list knows: where it may be a sentence's first word, it may be anything. */
function bySound({ word, opens }: Word): number {
  if (/[\u0080-\u009f]/.test(word)) return 0;
  return (opens ? 0.3 : 1.2) + 0.35 * Math.max(-3, Math.min(3, nameLikeness(word)));
}

/** "Di Maio" opens a sentence as a name does, "De Russen" does not. */
function byParticle(first: Word): number {
  if (isStrongParticle(first.word)) return !first.opens ? 2.6 : first.word === 'van' ? 1.1 : 1.8;
  return first.opens ? 0.1 : 1.6;
}

function byContext(text: string, words: readonly Word[], candidate: Candidate): number {
  const { from, to, full, lead } = candidate;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return 0;
  const before = words[from - 1];
  const after = words[to];
  let score = SHIP.test(text.slice(Math.max(0, first.start - 10), first.start)) ? -5 : 0;
  if (last.genitive) score += 0.3;
  if (lead >= 0 || roleBefore(text, words, from) !== null) score += isTitle(words[from - 1]?.word ?? '') ? 3 : 2.6;
  else if (before !== undefined && SPACE.test(first.gap)) {
    if (isTitle(before.word)) score += 3;
    else if (/\djarige$|\d-jarige$/.test(before.word)) score += 2.5;
    else if (isRole(before.word)) score += 2.6;
    else if (announcesThing(before.word)) score -= 4;
    else if (DETERMINERS.has(before.word)) score -= full ? 2 : 2.6;
    else if (PLACE_PREPOSITIONS.has(before.word)) score -= full || isWellKnown(last.word) ? 0.5 : 1.6;
    else if (isSourceWord(before.word)) score += 1;
    else if (verbKind(before.word) === 'say') score += 1.8;
  }
  const behind = text.slice(last.end, last.end + 40);
  const code = /^ \((\p{Lu}\p{L}{1,3})(?: ?[/,)])/u.exec(behind)?.[1];
  if (code !== undefined && isCountryCode(code.toLowerCase())) score += 2.5;
  if (/^[,]? ?\(?\d{1,2}\)?(?= ?[,).]| jaar)/.test(behind) && /^(?: \(\d|, \d{2}[,.]| \(\d{2})/.test(behind)) score += 2;
  if (/^ \((?:\p{Lu}[\p{L}\d-]{1,20}|\d{2}, )/u.test(behind)) score += full ? 1 : isParty(behind.slice(2)) ? 2.4 : 0.6;
  if (/^:\s?["“„'‘,«]/.test(behind)) score += 1.2;
  if (after !== undefined && SPACE.test(after.gap)) {
    if (verbKind(after.word) === 'say') score += 1.8;
    else if (verbKind(after.word) === 'judge') score += 0.8;
    else if (followsThing(after.word)) score -= 3;
    else if (after.word === 'zelf') score += 1;
  }
  return score;
}
