import { fold } from '../analysis/fold.ts';
import { rangeOf } from '../knowledge/dates.ts';
import type { ArticleRow, DayKey, StatementRow } from './database.ts';
import { bandsOf, fingerprintOf, plainWords } from './likeness.ts';
import { personKey } from './person-key.ts';
import type { ArchivedArticle, ArchivedStatement } from './records.ts';
import { stemsOf } from './stems.ts';

/** Behind all that have a day. */
const UNDATED = 1e9;

/** Days since 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The place of a date in an index from new to old: its last possible day. */
function placeOf(date: string | null): number {
  return date === null ? UNDATED : -dayNumber(rangeOf(date).last);
}

/** What finds the statements of one speaker on one topic. */
export function subjectKey(speaker: string, topic: string): string {
  return `${speaker}\n${topic}`;
}

/** The keys under `key` that lie wholly before an ISO date, from new to old; all that have a day when it is null. */
export function keysBefore(key: string, before: string | null): IDBKeyRange {
  const from: DayKey = [key, before === null ? -UNDATED : 1 - dayNumber(rangeOf(before).first)];
  const to: DayKey = [key, UNDATED];
  return IDBKeyRange.bound(from, to, false, true);
}

/** The title with its site, as one key. */
function titleKey({ title, site }: ArchivedArticle): string {
  return fingerprintOf(`${site} ${plainWords(title)}`);
}

const withDay = (keys: readonly string[], day: number): DayKey[] => [...new Set(keys)].map((key) => [key, day]);
const namesIn = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** The row of an article, without its number. */
export function articleRow(archived: ArchivedArticle, n: number): ArticleRow {
  const { statements, ...article } = archived;
  void statements;
  const day = placeOf(article.published);
  const words = [...stemsOf(article.title), ...[article.outlet ?? '', ...article.persons.map(({ name }) => name)].flatMap(wordsOfName)];
  return {
    n,
    article,
    addresses: [article.address, ...article.alsoAt],
    site: article.site,
    titleKey: titleKey(archived),
    bands: [...new Set(bandsOf(article.sketch, article.site))],
    seen: withDay(article.persons.map(personKey), day),
    words: withDay(words, day),
    day,
    read: Date.parse(article.lastReadAt),
  };
}

/** The row of a statement in the article `of`. */
export function statementRow(statement: ArchivedStatement, outlet: string | null, of: number, n: number): StatementRow {
  const day = placeOf(statement.date);
  const by = personKey({ entry: statement.entry, name: statement.speaker });
  return {
    n,
    article: of,
    statement,
    said: [by, day],
    subjects: withDay(
      statement.topics.map((topic) => subjectKey(by, topic)),
      day,
    ),
    words: withDay([...stemsOf(statement.text), ...wordsOfName(statement.speaker), ...wordsOfName(outlet ?? '')], day),
    day,
  };
}

/** The words of a name as they are searched for: as they are, and stemmed as a searching reader's word is. */
function wordsOfName(name: string): string[] {
  return namesIn(name).flatMap((word) => [...new Set([word, ...stemsOf(word)])]);
}
