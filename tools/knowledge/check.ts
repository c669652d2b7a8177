import { isBefore, rangeOf } from '../../knowledge/dates.ts';
import type { CountryFile, Fact, PersonFile, TermFile, TopicsFile, TreatyFile } from '../../knowledge/schema.ts';
import type { Problem, Read } from './read.ts';

/** Everything that was read, each entry in its kind. */
export interface Library {
  people: Read<PersonFile>[];
  terms: Read<TermFile>[];
  treaty: Read<TreatyFile>[];
  countries: Read<CountryFile>[];
  topics: TopicsFile;
}

type Entry = Library['people'][number] | Library['terms'][number] | Library['treaty'][number] | Library['countries'][number];
type Path = (string | number)[];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a schema cannot see: references, names used twice, dates that contradict each other. */
export function check(library: Library): Problem[] {
  const problems: Problem[] = [];
  const all: Entry[] = [...library.people, ...library.terms, ...library.treaty, ...library.countries];
  const say = (entry: Entry, path: Path, message: string) =>
    problems.push({ file: entry.file, line: entry.lineOf(path), field: path.join('.'), message });
  const ids = new Map<string, Entry>();
  for (const entry of all) {
    const twin = ids.get(entry.id);
    if (!ID.test(entry.id)) say(entry, [], `the file's name is no id: small letters, digits and single hyphens`);
    if (twin !== undefined) say(entry, [], `the id ${entry.id} is used by ${twin.file} too`);
    ids.set(entry.id, entry);
  }
  const countries = new Set(library.countries.map(({ id }) => id));
  const treaty = new Set(library.treaty.map(({ id }) => id));
  for (const entry of all) {
    entry.value.related.forEach((id, place) => {
      if (!ids.has(id)) say(entry, ['related', place], `there is no entry ${id}`);
      if (id === entry.id) say(entry, ['related', place], 'an entry is not related to itself');
    });
    checkFacts(entry, 'facts', entry.value.facts, say);
  }
  for (const entry of [...library.terms, ...library.treaty]) checkTopics(entry, ['topics'], entry.value.topics, library.topics, say);
  for (const entry of library.treaty) {
    checkFacts(entry, 'says_not', entry.value.says_not, say);
    entry.value.beside.forEach((id, place) => {
      if (!treaty.has(id)) say(entry, ['beside', place], `there is no treaty article ${id}`);
    });
  }
  for (const person of library.people) {
    if (!countries.has(person.value.country)) say(person, ['country'], `there is no country ${person.value.country}`);
    checkPosts(person, say);
    person.value.statements.forEach((statement, place) => {
      checkTopics(person, ['statements', place, 'topics'], statement.topics, library.topics, say);
      const shown = statement.source.date;
      if (shown !== undefined && isBefore(shown, statement.date))
        say(person, ['statements', place, 'date'], `said after its source was published (${shown})`);
      if (rangeOf(statement.date).first > person.value.checked)
        say(person, ['statements', place, 'date'], `later than the day of the check (${person.value.checked})`);
    });
  }
  for (const country of library.countries) {
    for (const club of ['nato', 'eu'] as const) {
      const stay = country.value[club];
      if (stay?.end_date !== undefined && !isBefore(stay.start_date, stay.end_date))
        say(country, [club, 'end_date'], 'not after the start');
    }
  }
  checkNames(all, say);
  return problems;
}

type Say = (entry: Entry, path: Path, message: string) => void;

function checkTopics(entry: Entry, path: Path, topics: string[], known: TopicsFile, say: Say): void {
  topics.forEach((topic, place) => {
    if (!(topic in known)) say(entry, [...path, place], `there is no topic ${topic} in topics.yaml`);
  });
}

function checkFacts(entry: Entry, field: string, facts: Fact[], say: Say): void {
  facts.forEach((fact, place) => {
    if (fact.date !== undefined && rangeOf(fact.date).first > entry.value.checked)
      say(entry, [field, place, 'date'], `later than the day of the check (${entry.value.checked})`);
    if (facts.findIndex(({ text }) => text === fact.text) < place) say(entry, [field, place, 'text'], 'stands here twice');
  });
}

/** Posts end after they start, and the same post is not held twice at a time. */
function checkPosts(person: Library['people'][number], say: Say): void {
  person.value.memberships.forEach((post, place) => {
    const at = ['memberships', place];
    const { start_date: start, end_date: end, caretaker_since: caretaker } = post;
    if ((start ?? post.seen_on) === undefined) say(person, at, 'neither start_date nor seen_on');
    if (start !== undefined && end !== undefined && rangeOf(end).last < rangeOf(start).first)
      say(person, [...at, 'end_date'], 'before the start');
    if (caretaker !== undefined && end !== undefined && isBefore(end, caretaker)) say(person, [...at, 'caretaker_since'], 'after the end');
    if (start !== undefined && rangeOf(start).first > person.value.checked)
      say(person, [...at, 'start_date'], `later than the day of the check (${person.value.checked})`);
    const clash = person.value.memberships.slice(0, place).find((other) => other.role === post.role && overlap(other, post));
    if (clash !== undefined) say(person, [...at, 'start_date'], 'the same role is held twice at a time');
  });
}

function overlap(
  a: { start_date?: string | undefined; end_date?: string | undefined },
  b: { start_date?: string | undefined; end_date?: string | undefined },
): boolean {
  const from = (post: typeof a) => (post.start_date === undefined ? '' : rangeOf(post.start_date).last);
  const to = (post: typeof a) => (post.end_date === undefined ? '9999' : rangeOf(post.end_date).first);
  return from(a) < to(b) && from(b) < to(a);
}

/** A full name belongs to one entry; surnames alone may be shared, the text decides. */
function checkNames(all: Entry[], say: Say): void {
  const owners = new Map<string, string>();
  for (const entry of all) {
    const names =
      'surname' in entry.value
        ? [entry.value.name, ...entry.value.other_names.filter((name) => name.includes(' ') && name !== entry.value.name)]
        : [entry.value.name];
    const forms = 'forms' in entry.value ? entry.value.forms.map(({ text }) => text) : [];
    for (const name of new Set([...names, ...forms])) {
      const key = name.toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entry.file) say(entry, ['name'], `"${name}" is a name of ${owner} too`);
      owners.set(key, entry.file);
    }
  }
}
