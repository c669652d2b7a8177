import type { CardRole } from './card.ts';
import { dutchDate, holdsOn, isBefore, isNotAfter, rangeOf } from './dates.ts';
import { cardSources } from './sources.ts';
import { formerText, heldText, isOffice } from './posts.ts';
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

/** Latest start first: among offices the newest says most about somebody on a day. */
function newestFirst(posts: Membership[]): Membership[] {
  return [...posts].sort((a, b) => knownFrom(b).localeCompare(knownFrom(a)));
}

/**
 * The posts that somebody held on a day (partial dates are ranges; a post of which neither start nor end rules the day out
 * counts, and its text shows how rough the dates are). Who held no office then is named by the last one left, as "oud-…": also a minister
 * who went back to parliament. A post that was last looked at more than half a year before the day says so.
 */
export function roleOn(person: PersonFile, on: string): CardRole[] {
  const all = newestFirst(person.memberships).filter((post) => holdsOn(knownFrom(post), post.end_date ?? null, on) !== 'no');
  const held = [...all.filter(isOffice), ...all.filter((post) => !isOffice(post))];
  const roles = held.map((post) => {
    const caretaker = post.caretaker_since !== undefined && isNotAfter(post.caretaker_since, on);
    const text = heldText(post, caretaker, holdsOn(knownFrom(post), post.end_date ?? null, on));
    return card(
      post,
      post.end_date === undefined && isLongAfter(on, person.checked) ? `${text} (nagekeken tot ${dutchDate(person.checked)})` : text,
    );
  });
  if (held.some(isOffice)) return roles;
  const left = lastLeft(person, on, (post) => isOffice(post) && held.every(({ role }) => role !== post.role));
  const other = held.length > 0 ? undefined : lastLeft(person, on, () => true);
  const former = [left, other === left || isOlder(other, left) ? undefined : other].filter((post) => post !== undefined);
  return [...roles, ...former.map((post) => card(post, formerText(post)))];
}

function isOlder(a: Membership | undefined, b: Membership | undefined): boolean {
  return a !== undefined && b !== undefined && (a.end_date ?? '') < (b.end_date ?? '');
}

/** A day more than half a year after the check: by then a post that was open may have ended unseen. */
function isLongAfter(on: string, checked: string): boolean {
  const month = Number(checked.slice(5, 7)) + 6;
  const year = Number(checked.slice(0, 4)) + (month > 12 ? 1 : 0);
  return rangeOf(on).first > `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}${checked.slice(7)}`;
}

/** The post that was left last by a day. */
function lastLeft(person: PersonFile, on: string, counts: (post: Membership) => boolean): Membership | undefined {
  const over = person.memberships.filter(
    (post) => post.end_date !== undefined && rangeOf(on).first >= rangeOf(post.end_date).last && counts(post),
  );
  return over.sort((a, b) => (b.end_date ?? '').localeCompare(a.end_date ?? ''))[0];
}

/** How long an office that is over is still worth naming beside the present one. */
const RECENT_YEARS = 5;

/**
 * What somebody is as far as is known, on the later of the entry's `checked` day and `until` (the day up to which the knowledge is known to
 * be true): the posts of which no end was seen, and beside them the last office, if it was left in the past five years
 * ("oud-minister van Defensie (tot 2 juli 2024)").
 */
export function roleNow(person: PersonFile, until: string = person.checked): CardRole[] {
  const day = until > person.checked ? until : person.checked;
  const now = roleOn(person, day);
  const held = person.memberships.filter((post) => post.end_date === undefined).map(({ role }) => role);
  const last = lastLeft(person, day, (post) => isOffice(post) && !held.includes(post.role));
  const recent = `${Number(day.slice(0, 4)) - RECENT_YEARS}${day.slice(4)}`;
  if (last?.end_date === undefined || isBefore(last.end_date, recent)) return now;
  const text = formerText(last);
  return now.some((role) => role.text === text) ? now : [...now, card(last, text)];
}

/** All posts in order of time, for the strip of years. */
export function timeline(person: PersonFile): CardRole[] {
  return newestFirst(person.memberships)
    .reverse()
    .map((post) => card(post, heldText(post, false, 'yes')));
}
