import type { CardRole } from './card.ts';
import { holdsOn, isBefore, isNotAfter } from './dates.ts';
import { cardSources } from './sources.ts';
import { formerText, heldText } from './posts.ts';
import type { Membership, PersonFile } from './schema.ts';

function card(post: Membership, text: string): CardRole {
  return {
    text,
    from: post.start_date ?? null,
    to: post.end_date ?? null,
    caretakerFrom: post.caretaker_since ?? null,
    sources: cardSources(post.sources),
  };
}

/** The first day from which a post is known to be held; the compiler sees to it that there is one. */
function knownFrom(post: Membership): string {
  return post.start_date ?? post.seen_on ?? post.end_date ?? '9999';
}

/** Latest start first: the post that says most about somebody on a day is the newest. */
function newestFirst(posts: Membership[]): Membership[] {
  return [...posts].sort((a, b) => knownFrom(b).localeCompare(knownFrom(a)));
}

/**
 * The posts that somebody held on a day (partial dates are ranges; a post of which neither start nor end rules the day out
 * counts, and its text shows how rough the dates are). When none: the last post left by then, as "oud-…".
 */
export function roleOn(person: PersonFile, on: string): CardRole[] {
  const held = newestFirst(person.memberships).flatMap((post) => {
    const holds = holdsOn(knownFrom(post), post.end_date ?? null, on);
    if (holds === 'no') return [];
    const caretaker = post.caretaker_since !== undefined && isNotAfter(post.caretaker_since, on);
    return [card(post, heldText(post, caretaker, holds))];
  });
  return held.length > 0 ? held : formerOn(person, on);
}

function formerOn(person: PersonFile, on: string): CardRole[] {
  const last = lastLeft(person, on);
  return last === undefined ? [] : [card(last, formerText(last))];
}

function lastLeft(person: PersonFile, on: string): Membership | undefined {
  const over = person.memberships.filter((post) => post.end_date !== undefined && (isBefore(post.end_date, on) || post.end_date === on));
  return over.sort((a, b) => (b.end_date ?? '').localeCompare(a.end_date ?? ''))[0];
}

/** How long a post that is over is still worth naming beside the present one. */
const RECENT_YEARS = 5;

/**
 * What somebody is as far as is known: the posts of which no end was seen up to the entry's `checked` day, and beside them the
 * last other one, if it was left in the past five years ("oud-minister van Defensie (tot 2 juli 2024)").
 */
export function roleNow(person: PersonFile): CardRole[] {
  const held = roleOn(person, person.checked);
  const recent = `${Number(person.checked.slice(0, 4)) - RECENT_YEARS}${person.checked.slice(4)}`;
  const former = formerOn(person, person.checked).filter(({ to }) => to !== null && !isBefore(to, recent));
  const named = new Set(person.memberships.filter((post) => post.end_date === undefined).map((post) => post.role));
  const last = lastLeft(person, person.checked);
  if (last === undefined || named.has(last.role)) return held;
  return [...held, ...former.filter(({ text }) => held.every((role) => role.text !== text))];
}

/** All posts in order of time, for the strip of years. */
export function timeline(person: PersonFile): CardRole[] {
  return newestFirst(person.memberships)
    .reverse()
    .map((post) => card(post, heldText(post, false, 'yes')));
}
