import { fold } from '../fold.ts';
import type { Lexicon, LexiconEntry } from '../lexicon.ts';
import { isCountryCode } from '../names/country-codes.ts';
import { isElsewhere } from '../names/elsewhere.ts';
import { isParty } from '../names/parties.ts';
import { isWellKnown } from '../names/well-known.ts';
import { knowledgeOf } from '../names/words.ts';
import { isParticle } from './particles.ts';

/** What an article tells of one of its persons. */
export interface Naming {
  /** The entries that are written like this person. */
  ids: readonly string[];
  /** The full name stands in the text, not the surname alone. */
  full: boolean;
  /** The functions beside the mentions, as written. */
  roles: readonly string[];
}

export interface Setting {
  /** When the article was published (ISO 8601), null when unknown. */
  date: string | null;
  /** Entries that the article names in full. */
  named: ReadonlySet<string>;
  /** So much of what the knowledge knows stands in the article that it is about the same world. */
  familiar: boolean;
}

/** Years after which a person's last post no longer vouches for a namesake's full name. */
const LONG_AGO = 10;
const FORMER = /\b(?:oud|ex|voormalige?|gewezen|toenmalige?|wijlen|vroegere)\b/;
const IN_PARLIAMENT = /kamer|parlement/i;
const SMALL = new Set('van voor der het een bij aan tot oud lid'.split(' '));

/**
 * The entry of the knowledge that a person of the article is, null when no one is sure. A full name is enough unless the function beside it
 * is of another walk of life; a surname alone needs the full name elsewhere, a function that suits, or to be unmistakable. Where several
 * entries fit, function and date decide.
 */
export function linkOf(naming: Naming, setting: Setting, lexicon: Lexicon): string | null {
  const entries = naming.ids.flatMap((id) => lexicon.entry(id) ?? []);
  const roles = naming.roles.map(fold);
  const suited = entries.filter((entry) => roles.some((role) => suits(role, entry, setting.date)));
  const [only] = suited;
  if (only !== undefined) return suited.length === 1 ? only.id : onDate(suited, setting.date);
  const known = roles.some(isOtherWalk) ? entries.filter((entry) => naming.full && isUnmistakable(entry)) : entries;
  const believed = known.filter((entry) => (naming.full ? !outlived(entry, roles, setting.date) : needsNoMore(entry, setting)));
  return believed.length === 1 ? (believed[0]?.id ?? null) : onDate(believed, setting.date);
}

/** The one of several who holds a post on the date. */
function onDate(entries: readonly LexiconEntry[], date: string | null): string | null {
  if (date === null) return null;
  const holding = entries.filter((entry) => entry.roles.some((role) => hasBegun(role.from, date) && !isOver(role.to, date)));
  return holding.length === 1 ? (holding[0]?.id ?? null) : null;
}

function hasBegun(from: string, date: string): boolean {
  return from <= date.slice(0, from.length);
}

function isOver(to: string | null, date: string): boolean {
  return to !== null && to < date.slice(0, to.length);
}

/** The function shares a telling word with one of the entry's posts that had begun by then, and names no other field ("minister van Landbouw"); a party in brackets suits who then sits in parliament. */
function suits(role: string, entry: LexiconEntry, date: string | null): boolean {
  const [head, field] = partsOf(role);
  const sits = isParty(role);
  return entry.roles.some(({ title, from, to }) => {
    if (date !== null && !hasBegun(from, date)) return false;
    if (sits) return IN_PARLIAMENT.test(title) && (date === null || !isOver(to, date));
    const [post, area] = partsOf(fold(title));
    if (field !== '' && area !== '' && !field.startsWith(area) && !area.startsWith(field)) return false;
    const words = wordsOf(post);
    return wordsOf(head).some((word) => words.some((other) => word === other || word.endsWith(other) || other.endsWith(word)));
  });
}

/** "minister van Defensie" → "minister", "defensie". */
function partsOf(role: string): [head: string, field: string] {
  const at = role.search(/ (?:van|voor|op|bij|in|der) /);
  return at < 0 ? [role, ''] : [role.slice(0, at), role.slice(at + 1).replace(/^(?:van|voor|op|bij|in|der) (?:de |het )?/, '')];
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && !SMALL.has(word));
}

function isOtherWalk(role: string): boolean {
  const words = role.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.some(isElsewhere) || isCountryCode(words[0] ?? '');
}

/** All posts ended long ago and the text gives a function of today that is none of them: a namesake. */
function outlived(entry: LexiconEntry, roles: readonly string[], date: string | null): boolean {
  if (date === null || roles.length === 0 || roles.some((role) => FORMER.test(role)) || entry.roles.length === 0) return false;
  return entry.roles.every(({ to }) => to !== null && Number(to.slice(0, 4)) + LONG_AGO < Number(date.slice(0, 4)));
}

function needsNoMore(entry: LexiconEntry, { named, familiar }: Setting): boolean {
  if (named.has(entry.id) || isUnmistakable(entry)) return true;
  const known = knowledgeOf(lastOf(surnameOf(entry)));
  return familiar && known.first === null && !known.name && !known.proper && !known.common;
}

/** A surname that is seldom anybody else's. */
function isUnmistakable(entry: LexiconEntry): boolean {
  const words = surnameOf(entry);
  return words.length > 1 || lastOf(words).includes('-') || isWellKnown(lastOf(words));
}

function surnameOf({ surname, name }: LexiconEntry): string[] {
  return fold(surname ?? name)
    .split(' ')
    .filter((word) => !isParticle(word));
}

function lastOf(words: readonly string[]): string {
  return words[words.length - 1] ?? '';
}
