import { rangeOf } from '../knowledge/dates.ts';
import { canonical, inOrder } from './canonical.ts';
import { plainWords } from './likeness.ts';
import { personKey } from './person-key.ts';
import { type ArchivedArticle, type ArchivedPerson, type ArchivedStatement, MOST } from './records.ts';
import { isSameStatement, wordingOf } from './wording.ts';

/** The earlier of two days, of two that begin together the more precise; any day before none. */
export function earlierDate(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const order = inOrder(rangeOf(a).first, rangeOf(b).first);
  return (order === 0 ? b.length - a.length : order) <= 0 ? a : b;
}

function speakerKey({ entry, speaker }: ArchivedStatement): string {
  return personKey({ entry, name: speaker });
}

/** What makes two statements of an article the same one. */
function statementKey(statement: ArchivedStatement): string {
  return `${speakerKey(statement)}\n${plainWords(statement.text)}`;
}

/** One of each key, those with the same key put together, in the order of `by`. */
function union<T>(items: readonly T[], key: (item: T) => string, join: (a: T, b: T) => T, most: number): T[] {
  const all = new Map<string, T>();
  for (const item of items) {
    const there = all.get(key(item));
    all.set(key(item), there === undefined ? item : join(there, item));
  }
  return [...all.values()]
    .map((item) => ({ item, by: canonical(item) }))
    .sort((a, b) => inOrder(a.by, b.by))
    .slice(0, most)
    .map(({ item }) => item);
}

const strings = (items: readonly string[], most: number): string[] => [...new Set(items)].sort(inOrder).slice(0, most);
const lesser = (a: string, b: string): string => (a <= b ? a : b);

function joinStatements(a: ArchivedStatement, b: ArchivedStatement): ArchivedStatement {
  return {
    speaker: lesser(a.speaker, b.speaker),
    entry: a.entry,
    text: lesser(a.text, b.text),
    kind: a.kind === 'direct' ? 'direct' : b.kind,
    topics: strings([...a.topics, ...b.topics], MOST.topics),
    date: earlierDate(a.date, b.date),
  };
}

function joinPersons(a: ArchivedPerson, b: ArchivedPerson): ArchivedPerson {
  return { name: lesser(a.name, b.name), entry: a.entry, roles: strings([...a.roles, ...b.roles], MOST.roles) };
}

/** What an article is called now: of its latest reading. */
function head({ title, outlet, site, modified, fingerprint, sketch, lastReadAt }: ArchivedArticle) {
  return { title, outlet, site, modified, fingerprint, sketch, lastReadAt };
}

/**
 * One record of two of the same article. Nothing of either is lost (up to the limits of a record); the order does not matter, and a record with
 * itself gives the same record with everything in its canonical order.
 */
export function combined(a: ArchivedArticle, b: ArchivedArticle): ArchivedArticle {
  const first = (inOrder(a.readAt, b.readAt) || inOrder(a.address, b.address)) <= 0 ? a : b;
  const [headA, headB] = [head(a), head(b)];
  const order = inOrder(headA.lastReadAt, headB.lastReadAt) || inOrder(canonical(headA), canonical(headB));
  return {
    ...(order >= 0 ? headA : headB),
    address: first.address,
    alsoAt: strings([a.address, b.address, ...a.alsoAt, ...b.alsoAt], MOST.addresses + 1)
      .filter((address) => address !== first.address)
      .slice(0, MOST.addresses),
    published: earlierDate(a.published, b.published),
    readAt: first.readAt,
    versions: union(
      [...a.versions, ...b.versions],
      ({ fingerprint, title }) => `${fingerprint} ${title}`,
      (one, other) => (canonical([one.readAt, one]) <= canonical([other.readAt, other]) ? one : other),
      Infinity,
    )
      .sort((one, other) => inOrder(one.readAt, other.readAt))
      .slice(-MOST.versions),
    persons: union([...a.persons, ...b.persons], personKey, joinPersons, MOST.persons),
    passages: union([...a.passages, ...b.passages], canonical, (one) => one, MOST.passages),
    statements: union([...a.statements, ...b.statements], statementKey, joinStatements, MOST.statements),
  };
}

/**
 * What is kept of an article that was read before and is read again, perhaps at another address or with other words. A statement that an update
 * says a little differently is not kept twice; what an update adds is dated by the update.
 */
export function updated(kept: ArchivedArticle, read: ArchivedArticle): ArchivedArticle {
  const before = kept.statements.map((one) => ({ by: speakerKey(one), key: statementKey(one), wording: wordingOf(one.text) }));
  const since = kept.fingerprint === read.fingerprint ? null : read.modified;
  const statements = read.statements.flatMap((statement) => {
    const [by, key, wording] = [speakerKey(statement), statementKey(statement), wordingOf(statement.text)];
    if (before.some((old) => old.key === key)) return [statement];
    if (before.some((old) => old.by === by && isSameStatement(old.wording, wording))) return [];
    const { date } = statement;
    return [since !== null && date !== null && rangeOf(since).first > rangeOf(date).first ? { ...statement, date: since } : statement];
  });
  return combined(kept, { ...read, statements });
}
