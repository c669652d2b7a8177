import { isBefore } from '../../knowledge/dates.ts';
import type { Fact, TopicsFile } from '../../knowledge/schema.ts';
import { checkDay, checkSources } from './check-days.ts';
import { checkNames, checkSharedNames } from './check-names.ts';
import { checkHolders, checkPosts, checkStatements } from './check-person.ts';
import type { Entry, Library, Say } from './library.ts';
import type { Path, Problem } from './read.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a schema cannot see: references, names used twice, dates and posts that contradict each other. */
export function check(library: Library): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (entry, path, message) => problems.push({ file: entry.file, line: entry.lineOf(path), field: path.join('.'), message });
  const all: Entry[] = [...library.people, ...library.terms, ...library.treaty, ...library.countries];
  const ids = checkIds(all, say);
  const countries = new Set(library.countries.map(({ id }) => id));
  const known = (id: string | undefined, kind: ReadonlySet<string>) => id === undefined || kind.has(id);
  for (const entry of all) {
    checkReferences(entry, 'related', entry.value.related, ids, 'entry', say);
    checkFacts(entry, 'facts', entry.value.facts, say);
    if ('topics' in entry.value) checkTopics(entry, ['topics'], entry.value.topics, library.topics, say);
    if ('forms' in entry.value) checkTwice(entry, 'forms', entry.value.forms, say);
  }
  for (const term of library.terms) if (!known(term.value.of, countries)) say(term, ['of'], `there is no country ${term.value.of}`);
  for (const treaty of library.treaty) checkTreaty(treaty, new Set(library.treaty.map(({ id }) => id)), say);
  for (const person of library.people) {
    if (!known(person.value.country, countries)) say(person, ['country'], `there is no country ${person.value.country}`);
    checkPosts(person, say);
    checkStatements(person, say);
    person.value.statements.forEach(({ topics }, place) =>
      checkTopics(person, ['statements', place, 'topics'], topics, library.topics, say),
    );
  }
  for (const country of library.countries) checkStays(country, say);
  checkHolders(library.people, say);
  checkNames(all, say);
  checkSharedNames(library.people, library.sharedNames, say);
  return problems;
}

function checkIds(all: Entry[], say: Say): Set<string> {
  const owners = new Map<string, Entry>();
  for (const entry of all) {
    const twin = owners.get(entry.id);
    if (!ID.test(entry.id)) say(entry, [], `the file's name is no id: small letters, digits and single hyphens`);
    if (twin !== undefined) say(entry, [], `the id ${entry.id} is used by ${twin.file} too`);
    owners.set(entry.id, entry);
  }
  return new Set(owners.keys());
}

function checkReferences(entry: Entry, field: string, ids: string[], known: ReadonlySet<string>, kind: string, say: Say): void {
  ids.forEach((id, place) => {
    if (!known.has(id)) say(entry, [field, place], `there is no ${kind} ${id}`);
    if (id === entry.id) say(entry, [field, place], 'an entry is not related to itself');
    if (ids.indexOf(id) < place) say(entry, [field, place], `${id} stands here twice`);
  });
}

function checkTopics(entry: Entry, path: Path, topics: string[], known: TopicsFile, say: Say): void {
  topics.forEach((topic, place) => {
    if (!(topic in known)) say(entry, [...path, place], `there is no topic ${topic} in topics.yaml`);
  });
}

function checkTwice(entry: Entry, field: string, texts: readonly { text: string }[], say: Say): void {
  texts.forEach(({ text }, place) => {
    if (texts.findIndex((other) => other.text === text) < place) say(entry, [field, place, 'text'], 'stands here twice');
  });
}

function checkFacts(entry: Entry, field: string, facts: Fact[], say: Say): void {
  checkTwice(entry, field, facts, say);
  facts.forEach((fact, place) => {
    checkDay(entry, [field, place, 'date'], fact.date, say);
    checkSources(entry, [field, place, 'sources'], fact.sources, say);
  });
}

function checkTreaty(entry: Library['treaty'][number], articles: ReadonlySet<string>, say: Say): void {
  checkReferences(entry, 'beside', entry.value.beside, articles, 'treaty article', say);
  checkFacts(entry, 'says_not', entry.value.says_not, say);
  entry.value.invocations.forEach(({ date, sources }, place) => {
    checkDay(entry, ['invocations', place, 'date'], date, say);
    checkSources(entry, ['invocations', place, 'sources'], sources, say);
  });
}

function checkStays(country: Library['countries'][number], say: Say): void {
  for (const club of ['nato', 'eu'] as const) {
    const stay = country.value[club];
    if (stay === null) continue;
    if (stay.end_date !== undefined && !isBefore(stay.start_date, stay.end_date)) say(country, [club, 'end_date'], 'not after the start');
    checkDay(country, [club, 'start_date'], stay.start_date, say);
  }
}
