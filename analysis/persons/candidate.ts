import { familyFirst } from '../names/family-first.ts';
import { nameLikeness } from '../names/likeness.ts';
import { knowledgeOf } from '../names/words.ts';
import { isWellKnown } from '../names/well-known.ts';
import { isNationality, isPluralRole, isRole, isTitle, takesField } from '../names/roles.ts';
import { isCountryCode } from '../names/country-codes.ts';
import { isFunctionWord, isThing, opensPlace, spoilsName } from '../names/veto.ts';
import { isLoose, isParticle, isPatronymic, opensSurname } from './particles.ts';
import type { Run } from './runs.ts';
import { joins, type Word } from './scan.ts';

/** A stretch that may name a person; indices of words, `to` exclusive. */
export interface Candidate extends Run {
  /** More than a surname: at least two words besides particles. */
  full: boolean;
  /** Index of a function or title with a capital that was cut off before it ("Minister Ollongren"), -1 without. */
  lead: number;
  /** Other words with a capital were cut off before it, so that it may be the tail of something else ("Tweede Kamer"). */
  tail: boolean;
  /** Offset behind the name: with the full stop of "Donat K." and the number or "Jr." behind the last word. */
  end: number;
}

/** Surnames that also make names of things. */
const SURNAME_TOO: ReadonlySet<string> = new Set(
  'kamp berg park bond post bay hall hal brug huis plein king prince kok bank kerk burg meer zee lake tower towers church price raad haven wit palace house real post castle bar kade school race day hunt'.split(
    ' ',
  ),
);

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
      tail ||= !word.opens && !isParticle(word.word);
    }
  }
  if (from >= to || isCode(words, from, to) || words.slice(from, to).every((word) => word.initial)) return null;
  to = trimEnd(words, from, cutSentence(words, from, cutAffiliation(words, from, to)));
  if (to === from || (to - from === 1 && isFunctionWord(words[from]?.word ?? ''))) return null;
  if (to - from > 1 && opensPlace(words[from]?.word ?? '')) return null;
  if (
    isThing(
      words
        .slice(from, to)
        .map((word) => word.word)
        .join(' '),
    )
  )
    return null;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined || !spoilsName(word.word)) continue;
    if (!(i > from ? mayBeSurname(words, i, to) : to - from > 1 && familyFirst(word.word, words[i + 1]?.word))) return null;
  }
  const full = countCore(words, from, to) >= 2;
  const suffix = suffixEnd(words, to);
  if (suffix !== null && !full && lead < 0 && !(isRole(words[from - 1]?.word ?? '') && knowledgeOf(words[from]?.word ?? '').first !== null))
    return null;
  return { from, to, full, lead, tail, end: suffix ?? endOf(words, to) };
}

/** "(Ita)", "(Spa / 5)" behind a sportsman's name, "(Bel)". */
function isCode(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  return (
    to - from === 1 && word !== undefined && isCountryCode(word.word) && word.gap.endsWith('(') && /^ ?[)/,]/.test(words[to]?.gap ?? ')')
  );
}

/** Behind "II", "Jr." and the like that belong to the name before `to`; null without. */
export function suffixEnd(words: readonly Word[], to: number): number | null {
  const word = words[to];
  const last = words[to - 1];
  if (word === undefined || last === undefined || !joins(last, word) || last.genitive) return null;
  if (/^[ivx]{1,5}$/.test(word.word) && word.capital) return word.end;
  return /^(?:jr|sr)$/.test(word.word) && word.capital ? word.end + ((words[to + 1]?.gap.startsWith('.') ?? true) ? 1 : 0) : null;
}

/** Where the name that ends before `to` ends in the text (UTF-16 offset). */
export function endOf(words: readonly Word[], to: number): number {
  const last = words[to - 1];
  if (last === undefined) return 0;
  const stop = last.initial || (/^(?:jr|sr)$/.test(last.word) && (words[to]?.gap.startsWith('.') ?? false));
  return last.end + (stop ? 1 : 0);
}

/** A function with a capital inside the run: what stands before it is the end of another sentence ("… Nederland Minister Jansen zegt"). */
function holdsRole(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i + 1 < to; i++) {
    const word = words[i];
    if (word === undefined || !word.capital || !isRole(word.word)) continue;
    const known = knowledgeOf(word.word);
    if (!known.name && known.first === null) return true;
  }
  return false;
}

/** Whether a first name with a word behind it comes somewhere from `at` on, so that what stands before it is something else. */
function startsName(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i + 1 < to; i++) {
    const word = words[i];
    const known = word === undefined ? null : knowledgeOf(word.word);
    if (word !== undefined && known !== null && word.nameable && known.first !== null && !known.common && !known.proper) return true;
  }
  return false;
}

/** The words of a stretch that are no particles, by their number. */
export function countCore(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && word.nameable && !(opensSurname(word.word) && i + 1 < to)) count++;
  }
  return count;
}

/** A function in lower case stands right before the word, so that even a strange one opens a name. */
function isCalled(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    (!before.capital || before.opens || before.word.includes('-')) &&
    /^[ \u00a0]$/.test(words[at]?.gap ?? '') &&
    (isRole(before.word) || isTitle(before.word))
  );
}

/** A short given name that is a word too, before a surname: "deskundige Rem Jansen", not "directeur Zorg Jansen". */
function opensName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.nameable && knowledgeOf(next.word).name && !takesField(words[at - 1]?.word ?? '');
}

function staysInFront(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || word.initial) return true;
  const rest = to - at - 1;
  const next = words[at + 1];
  if (!word.capital && isParticle(word.word)) return false;
  if (rest > 0 && next !== undefined && next.nameable && opensPlace(word.word)) return true;
  if (opensSurname(word.word) && rest > 0 && word.opens && rest > 1 && (isRole(next?.word ?? '') || isNationality(next?.word ?? '')))
    return false;
  if (word.word === 'van' && word.opens && rest === 2 && next !== undefined && next.nameable && words[to - 1]?.nameable) return false;
  if (/^(?:uit|in|op)$/.test(word.word) && next !== undefined && next.word !== 't' && !isParticle(next.word)) return false;
  if (opensSurname(word.word) && rest > 0 && !(word.opens && startsName(words, at + 1, to))) return true;
  if (rest > 0 && familyFirst(word.word, next?.word)) return true;
  const known = knowledgeOf(word.word);
  if (
    rest > 0 &&
    (isRole(word.word) || isTitle(word.word) || isNationality(word.word)) &&
    !((known.name || known.first !== null) && !word.opens)
  )
    return false;
  if (rest === 0 && isWellKnown(word.word)) return true;
  if (rest === 0) return !isNationality(word.word) && (known.first !== null || known.name || !known.common || !word.opens);
  if (known.first !== null)
    return !(isFunctionWord(word.word) && word.opens && next !== undefined && knowledgeOf(next.word).first !== null && next.nameable);
  if (holdsRole(words, at + 1, to)) return false;
  if (!known.name && (known.common || known.proper || nameLikeness(word.word) < 0) && startsName(words, at + 1, to)) return false;
  if (!known.name && known.proper && rest === 1 && next !== undefined && isWellKnown(next.word)) return false;
  if ((known.common || known.proper) && next !== undefined && next.nameable && rest > 1 && knowledgeOf(next.word).first !== null)
    return false;
  if (word.opens && !known.name && rest === 1 && next !== undefined && isWellKnown(next.word)) return false;
  if (known.common && !known.name)
    return isCalled(words, at) && (opensName(words, at) || (word.word.length > 8 && nameLikeness(word.word) > 0));
  if (known.common && word.opens) return !(next !== undefined && next.nameable);
  return true;
}

/**
 * "Peter Kanne van Onderzoek" → "Peter Kanne", "Merkel in Duitsland" → "Merkel", "Elizabeth de Brexit" → "Elizabeth"; "Maria Elena van
 * der Meer" stays whole because all before "van" are first names.
 */
function cutAffiliation(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    const after = words[i + 1];
    if (word === undefined || word.capital || after === undefined || !isParticle(word.word)) continue;
    const second = after.nameable ? after : words[i + 2];
    const behind = knowledgeOf((second ?? after).word);
    const place = (behind.proper && !behind.name) || isNationality((second ?? after).word);
    if (word.word === 'van') {
      if (words.slice(i + 1, to).some((later, at) => spoilsName(later.word) && !mayBeSurname(words, i + 1 + at, to))) return i;
      if (
        !onlyFirst(words, from, i) &&
        (i > from + 1 ||
          ((place || (behind.common && !behind.name && !soundsLikeName(second ?? after))) &&
            !(place && isStrangeFirst(words[from], second ?? after))) ||
          (after.word === 'de' && (words[i + 3]?.nameable ?? false) && i + 4 <= to))
      )
        return i;
    } else if (isLoose(word.word)) {
      const article = /^(t|den|de|der)$/.test(after.word);
      if (!(article && (after.word === 't' || !place) && (word.word !== 'in' || after.word !== 'de') && onlyFirst(words, from, i)))
        return i;
    } else if (
      !isParticle(words[i - 1]?.word ?? '') &&
      !isPatronymic(word.word) &&
      !/^(?:ter|ten)$/.test(word.word) &&
      (place || (after.nameable && !onlyFirst(words, from, i) && /^(de|den|der)$/.test(word.word)))
    )
      return i;
  }
  return to;
}

/** A byline runs into the text: "Jan Jansen De regering", "Jan Jansen In Gent". A Flemish "De Bilde" stays. */
function cutSentence(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    const after = words[i + 1];
    if (word?.initial && i + 1 < to && after !== undefined) {
      const known = knowledgeOf(after.word);
      if (
        after.capital &&
        !after.initial &&
        ((known.common && !known.name && known.first === null && !isWellKnown(after.word)) || isFunctionWord(after.word)) &&
        !opensSurname(after.word)
      )
        return i + 1;
    }
    if (word === undefined || !word.capital || word.initial || !isFunctionWord(word.word)) continue;
    if (i + 1 >= to || after === undefined || !opensSurname(word.word) || isFunctionWord(after.word) !== isParticle(after.word)) return i;
    const known = knowledgeOf(after.word);
    if (
      after.nameable &&
      (isNationality(after.word) || (!known.name && known.first === null && (known.proper || known.common) && i > from + 1))
    )
      return i;
  }
  return to;
}

/** A first name that no list has, before a surname that is a town's too: "Edino van Dorsten"; "Ajax van Amsterdam" is cut. */
function isStrangeFirst(first: Word | undefined, behind: Word): boolean {
  if (first === undefined || isWellKnown(first.word) || isNationality(behind.word)) return false;
  const known = knowledgeOf(first.word);
  return !known.name && !known.proper && !known.common && nameLikeness(first.word) > 0;
}

function onlyFirst(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = words[k];
    if (word !== undefined && !word.initial && knowledgeOf(word.word).first === null) return false;
  }
  return true;
}

/** Behind a name these begin what comes next: a nationality, a group of people. */
function strayEnd(last: Word | undefined, next: Word | undefined): boolean {
  if (last === undefined || last.initial || isAge(next)) return false;
  const known = knowledgeOf(last.word);
  if (known.name || known.first !== null || isWellKnown(last.word)) return false;
  return /(?:aanse|ische|eese|eanse)$/.test(last.word) || (last.word.length > 8 && last.word.endsWith('en') && isPluralRole(last.word));
}

/** A long word that is common by its end alone, and sounds like a name. */
function soundsLikeName({ word }: Word): boolean {
  return word.length > 8 && nameLikeness(word) > 0;
}

/** "(53)" behind a name. */
function isAge(word: Word | undefined): boolean {
  return word !== undefined && /^ \($/.test(word.gap) && /^\d{1,2}$/.test(word.word);
}

function trimEnd(words: readonly Word[], from: number, to: number): number {
  while (to > from && isParticle(words[to - 1]?.word ?? '') && !words[to - 1]?.capital) to--;
  while (to > from && strayEnd(words[to - 1], words[to])) to--;
  while (to - from > 2) {
    const last = words[to - 1];
    const before = words[to - 2];
    if (last === undefined || before === undefined || isParticle(before.word) || before.initial) break;
    if (familyFirst(words[from]?.word ?? '', words[from + 1]?.word)) break;
    const known = knowledgeOf(last.word);
    if (known.name || known.first !== null || last.genitive || isAge(words[to])) break;
    if (!known.proper && !known.common) break;
    if (!spoilsName(last.word) && countCore(words, from, to) >= 3) to--;
    else break;
  }
  return to;
}

function mayBeSurname(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return (
    word !== undefined &&
    at === to - 1 &&
    before !== undefined &&
    (isParticle(before.word) || (SURNAME_TOO.has(word.word) && (before.initial || knowledgeOf(before.word).first !== null)))
  );
}
