import type { Archive, ArticleRow, StatementRow } from './database.ts';
import { keysBefore, subjectKey } from './rows.ts';

/** What is looked at for one card: enough to choose from, and no more however much there is. */
const NEWEST = 40;
const PER_TOPIC = 20;
const TOPICS = 3;
const ARTICLES = 12;

export interface FromArchive {
  /** Statements with the article that each was read in. */
  statements: { row: StatementRow; article: ArticleRow['article'] }[];
  /** The newest articles in which the person was seen. */
  articles: ArticleRow['article'][];
}

/**
 * What the archive holds of a person wholly before a day (ISO 8601; null: of any day): the newest statements, the newest on each of the first topics
 * given, and the newest articles. `keys` as `keysOfPerson` makes them. Three requests for each key and topic, whatever the size of the archive.
 */
export async function ofPerson(
  db: Archive,
  keys: readonly string[],
  before: string | null,
  topics: readonly string[],
): Promise<FromArchive> {
  const tx = db.transaction(['articles', 'statements'], 'readonly');
  const [articles, statements] = [tx.objectStore('articles'), tx.objectStore('statements')];
  const found = await Promise.all(
    keys.flatMap((key) => [
      statements.index('said').getAll(keysBefore(key, before), NEWEST),
      ...topics.slice(0, TOPICS).map((topic) => statements.index('subjects').getAll(keysBefore(subjectKey(key, topic), before), PER_TOPIC)),
    ]),
  );
  const rows = [...new Map(found.flat().map((row) => [row.n, row])).values()];
  const [seen, of] = await Promise.all([
    Promise.all(keys.map((key) => articles.index('seen').getAll(keysBefore(key, before), ARTICLES))),
    Promise.all([...new Set(rows.map((row) => row.article))].map((n) => articles.get(n))),
  ]);
  const byNumber = new Map(of.flatMap((row) => (row === undefined ? [] : [[row.n, row.article] as const])));
  return {
    statements: rows.flatMap((row) => {
      const article = byNumber.get(row.article);
      return article === undefined ? [] : [{ row, article }];
    }),
    articles: seen
      .flat()
      .sort((a, b) => a.day - b.day)
      .slice(0, ARTICLES)
      .map(({ article }) => article),
  };
}
