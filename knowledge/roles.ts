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

function startOf(post: Membership): string {
  return post.start_date ?? '';
}

/** Latest start first: the post that says most about somebody on a day is the newest. */
function newestFirst(posts: Membership[]): Membership[] {
  return [...posts].sort((a, b) => startOf(b).localeCompare(startOf(a)));
}

/**
 * The posts that somebody held on a day (partial dates are ranges; a post of which neither start nor end rules the day out
 * counts, and its text shows how rough the dates are). When none: the last post left by then, as "oud-…".
 */
export function roleOn(person: PersonFile, on: string): CardRole[] {
  const held = newestFirst(person.memberships).flatMap((post) => {
    const holds = holdsOn(post.start_date ?? null, post.end_date ?? null, on);
    if (holds === 'no') return [];
    const caretaker = post.caretaker_since !== undefined && isNotAfter(post.caretaker_since, on);
    return [card(post, heldText(post, caretaker, holds))];
  });
  return held.length > 0 ? held : formerOn(person, on);
}

function formerOn(person: PersonFile, on: string): CardRole[] {
  const over = person.memberships.filter((post) => post.end_date !== undefined && (isBefore(post.end_date, on) || post.end_date === on));
  const last = over.sort((a, b) => (b.end_date ?? '').localeCompare(a.end_date ?? ''))[0];
  return last === undefined ? [] : [card(last, formerText(last))];
}

/** What somebody is as far as is known: the posts of which no end was seen up to the entry's `checked` day, else the last one as "oud-…". */
export function roleNow(person: PersonFile): CardRole[] {
  return roleOn(person, person.checked);
}

/** All posts in order of time, for the strip of years. */
export function timeline(person: PersonFile): CardRole[] {
  return newestFirst(person.memberships).reverse().map((post) => card(post, heldText(post, false, 'yes')));
}

