import { isBefore, rangeOf } from '../../knowledge/dates.ts';
import type { Membership } from '../../knowledge/schema.ts';
import { checkDay, checkSources } from './check-days.ts';
import type { Library, Say } from './library.ts';

type Person = Library['people'][number];

/** Posts end after they start and before the check, and nobody holds the same post, or two that exclude each other, at a time. */
export function checkPosts(person: Person, say: Say): void {
  const posts = person.value.memberships;
  posts.forEach((post, place) => {
    const at = ['memberships', place];
    const { start_date: start, end_date: end, caretaker_since: caretaker } = post;
    if ((start ?? post.seen_on) === undefined) say(person, at, 'neither start_date nor seen_on');
    if (start !== undefined && end !== undefined && rangeOf(end).last < rangeOf(start).first)
      say(person, [...at, 'end_date'], 'before the start');
    if (caretaker !== undefined && end !== undefined && isBefore(end, caretaker)) say(person, [...at, 'caretaker_since'], 'after the end');
    for (const field of ['start_date', 'seen_on', 'caretaker_since'] as const) checkDay(person, [...at, field], post[field], say);
    checkSources(person, [...at, 'sources'], post.sources, say);
    for (const other of posts.slice(0, place)) {
      if (!overlap(other, post)) continue;
      if (other.role === post.role) say(person, [...at, 'start_date'], 'the same role is held twice at a time');
      else if (fillsTheDay(other) && fillsTheDay(post))
        say(person, [...at, 'start_date'], `cannot be held together with "${other.role}": one of the dates is wrong`);
    }
  });
}

/** Statements lie before their source and before the check, and none stands there twice. */
export function checkStatements(person: Person, say: Say): void {
  const statements = person.value.statements;
  statements.forEach((statement, place) => {
    const at = ['statements', place];
    const shown = statement.source.date;
    if (shown !== undefined && isBefore(shown, statement.date))
      say(person, [...at, 'date'], `said after its source was published (${shown})`);
    checkDay(person, [...at, 'date'], statement.date, say);
    checkDay(person, [...at, 'source', 'date'], shown, say);
    if (statements.findIndex(({ gist }) => gist === statement.gist) < place) say(person, [...at, 'gist'], 'stands here twice');
  });
}

/** Posts that only one person has at a time. */
const SINGLE =
  /^(?:\p{Lu}\p{L}+ )?(?:minister van|minister-president|premier van|president van|bondskanselier|secretaris-generaal van|commandant|opperbevelhebber|directeur van|chef van|voorzitter van de Europese)/iu;

/** Two persons do not hold a single post at the same time: one of the dates is wrong. */
export function checkHolders(people: Person[], say: Say): void {
  const holders = new Map<string, { person: Person; post: Membership }[]>();
  for (const person of people)
    person.value.memberships.forEach((post, place) => {
      if (!SINGLE.test(post.role)) return;
      const before = holders.get(post.role) ?? [];
      for (const other of before)
        if (other.person !== person && overlap(other.post, post))
          say(person, ['memberships', place, 'start_date'], `"${post.role}" is held by ${other.person.id} at the same time`);
      holders.set(post.role, [...before, { person, post }]);
    });
}

/** Heads of a country, of its government or of an alliance have no second such post. */
function fillsTheDay(post: Membership): boolean {
  return /^(?:minister-president|premier van|president van|bondskanselier|secretaris-generaal van de (?:NAVO|Verenigde Naties)|voorzitter van de Europese (?:Commissie|Raad))/.test(
    post.role,
  );
}

/** Whether both were certainly held on one day. */
function overlap(a: Membership, b: Membership): boolean {
  const from = (post: Membership) => (post.start_date === undefined ? (post.seen_on ?? '') : rangeOf(post.start_date).last);
  const to = (post: Membership) => (post.end_date === undefined ? '9999' : rangeOf(post.end_date).first);
  return from(a) < to(b) && from(b) < to(a);
}
