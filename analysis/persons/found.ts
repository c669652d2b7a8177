import { fold } from '../fold.ts';
import type { Lexicon, LexiconHit } from '../lexicon.ts';
import { isWellKnown } from '../names/well-known.ts';
import { knowledgeOf } from '../names/words.ts';
import { type Candidate, candidateOf, countCore, endOf, suffixEnd } from './candidate.ts';
import { isParticle } from './particles.ts';
import { ratePairs } from './pairs.ts';
import { findRuns } from './runs.ts';
import type { Word } from './scan.ts';
import { scoreOf } from './score.ts';

/** A candidate with its score and the persons of the knowledge that are written like it. */
export interface Found extends Candidate {
  score: number;
  /** The part of the score that what stands around it gives. */
  context: number;
  ids: string[];
  /** Folded words, initials without their stop, genitive kept as written. */
  key: string;
}

/** What it costs to be a term or a country of the knowledge. */
const KNOWN_THING = -3;

/** A function before it, or a verb of saying beside it. */
const CALLED_PERSON = 1;

/** All candidates of a text, left to right, not overlapping. */
export function findCandidates(text: string, words: readonly Word[], lexicon: Lexicon, known: readonly LexiconHit[]): Found[] {
  const { hits, things } = splitHits(known, lexicon);
  const found: Found[] = [];
  for (const run of findRuns(words)) {
    const whole = hits.size === 0 ? null : knownInRun(words, run.from, run.to, hits);
    const candidate = whole ?? candidateOf(words, run) ?? lastWord(words, run.from, run.to);
    if (candidate === null) continue;
    const ids = whole === null ? idsOf(words, candidate, hits, lexicon) : whole.ids;
    const key = words
      .slice(candidate.from, candidate.to)
      .map((word) => word.word)
      .join(' ');
    const rated = scoreOf(text, words, candidate);
    if (ids.length === 0 && isThing(words, candidate, things)) {
      rated.score += KNOWN_THING;
      rated.context += KNOWN_THING;
    }
    found.push({ ...candidate, ids, key, ...rated });
  }
  const named = found.map((one) => withoutOpening(text, words, one, found));
  ratePairs(text, words, named);
  ratePlaces(words, named);
  return named;
}

/** "In Brecht woedt brand. Brecht ligt bij Antwerpen": what a text calls a place, and nowhere a person, is a place throughout. */
function ratePlaces(words: readonly Word[], found: readonly Found[]): void {
  const places = new Set<string>();
  const persons = new Set<string>();
  for (const one of found) {
    const last = words[one.to - 1];
    if (last === undefined) continue;
    if (one.full || one.context >= CALLED_PERSON || one.ids.length > 0) persons.add(last.word);
    else if (isPlaceIn(words, one.from)) places.add(one.key);
  }
  for (const one of found) {
    if (!one.full && places.has(one.key) && !persons.has(words[one.to - 1]?.word ?? '') && !isWellKnown(one.key)) one.score += KNOWN_THING;
  }
}

/** "de burgemeesters van Brecht". */
const HAS_PLACE = /^(?:burgemeesters?|inwoners|bewoners|gemeenten?|stad|dorp|centrum|omgeving|gemeenteraad|grondgebied)$/;

/** "in Brecht", "te Zelhem", not "in Brechts huis". */
function isPlaceIn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || word.genitive || word.gap !== ' ') return false;
  return /^(?:in|te|nabij|vlakbij)$/.test(before.word) || (before.word === 'van' && HAS_PLACE.test(words[at - 2]?.word ?? ''));
}

/** "Van Abdulaziz weten we niets": the preposition is none of a name that the text gives without it. */
function withoutOpening(text: string, words: readonly Word[], one: Found, found: readonly Found[]): Found {
  const first = words[one.from];
  if (first === undefined || one.full || !first.opens || one.to - one.from < 2 || !isParticle(first.word)) return one;
  const key = one.key.slice(first.word.length + 1);
  const named = (other: Found): boolean => other.from !== one.from && (other.key === one.key || other.key.endsWith(` ${one.key}`));
  const bare = (other: Found): boolean => other.key === key || (other.full && other.key.endsWith(` ${key}`));
  if (!found.some(bare) || found.some(named)) return one;
  const rest = { ...one, from: one.from + 1, key };
  return { ...rest, ...scoreOf(text, words, rest) };
}

/** The candidate is a term or country of the knowledge as a whole. */
function isThing(words: readonly Word[], { from, end }: Candidate, things: ReadonlyMap<number, number>): boolean {
  return (things.get(words[from]?.start ?? -1) ?? -1) >= end;
}

/** A word that only opens a sentence is no candidate by itself, but it may be the surname of somebody named elsewhere. */
function lastWord(words: readonly Word[], from: number, to: number): Candidate | null {
  const word = words[to - 1];
  if (word === undefined || to - from !== 1 || (knowledgeOf(word.word).proper && !isWellKnown(word.word)) || suffixEnd(words, to) !== null)
    return null;
  return { from: to - 1, to, full: false, lead: -1, tail: true, end: word.end };
}

/** What the knowledge finds by where it starts: persons, and the ends of anything else. */
function splitHits(known: readonly LexiconHit[], lexicon: Lexicon): { hits: Map<number, LexiconHit>; things: Map<number, number> } {
  const hits = new Map<number, LexiconHit>();
  const things = new Map<number, number>();
  for (const hit of known) {
    const ids = hit.ids.filter((id) => lexicon.entry(id)?.kind === 'person');
    if (ids.length > 0) hits.set(hit.start, { ...hit, ids });
    else things.set(hit.start, hit.end);
  }
  return { hits, things };
}

/** A name of several words of the knowledge inside the run ("Mark Rutte", "Van Weel"); not where it is part of something longer ("Mark Rutte Straat", "Pieter Mark Rutte"). */
function knownInRun(
  words: readonly Word[],
  from: number,
  to: number,
  hits: ReadonlyMap<number, LexiconHit>,
): (Candidate & { ids: string[] }) | null {
  for (let i = from; i < to; i++) {
    const first = words[i];
    const hit = first === undefined ? undefined : hits.get(first.start);
    if (hit === undefined) continue;
    for (let k = i + 1; k < to; k++) {
      const last = words[k];
      if (last === undefined || !covers(last, hit.end)) continue;
      const before = words[i - 1];
      const whole = k + 1 === to || !words[k + 1]?.nameable;
      if (!whole || (i > from && before !== undefined && (before.initial || knowledgeOf(before.word).first !== null))) break;
      const full = countCore(words, i, k + 1) > 1;
      return { from: i, to: k + 1, full, lead: i > from ? i - 1 : -1, tail: false, end: endOf(words, k + 1), ids: hit.ids };
    }
  }
  return null;
}

function idsOf(words: readonly Word[], candidate: Candidate, hits: ReadonlyMap<number, LexiconHit>, lexicon: Lexicon): string[] {
  const last = words[candidate.to - 1];
  const first = words[candidate.from];
  for (let i = candidate.from; i < candidate.to; i++) {
    const hit = hits.get(words[i]?.start ?? -1);
    if (hit === undefined || last === undefined || first === undefined || !covers(last, hit.end)) continue;
    if (i === candidate.from || !candidate.full) return hit.ids;
    // "Volodymyr Zelenskyy", where the knowledge has that spelling for the surname alone.
    return hit.ids.filter((id) =>
      fold(lexicon.entry(id)?.name ?? '')
        .split(' ')
        .slice(0, -1)
        .includes(first.word),
    );
  }
  return [];
}

/** The hit ends with the word, or before its genitive. */
function covers(word: Word, end: number): boolean {
  return end > word.start && end <= word.end && end >= word.end - 2;
}
