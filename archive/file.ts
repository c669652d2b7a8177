import * as v from 'valibot';
import type { Archive } from './database.ts';
import { canonical, inOrder } from './canonical.ts';
import { ArchivedArticle, VERSION } from './records.ts';
import { change, mergeArticle } from './store.ts';

/** Longer files are refused, in UTF-16 code units; an archive of 10,000 articles takes about a quarter of it. */
export const LONGEST_FILE = 200_000_000;
const MOST_ARTICLES = 100_000;
/** As many faults as help somebody who looks for them. */
const MOST_FAULTS = 5;

const Head = v.object({ duiding: v.literal('archive'), version: v.pipe(v.number(), v.integer(), v.minValue(1)), articles: v.unknown() });
const Articles = v.pipe(v.array(v.unknown()), v.maxLength(MOST_ARTICLES));

/** The articles of a file, or why it is refused; `places` say where the first faults are ("articles.3.title"). */
export type ArchiveFile =
  { articles: ArchivedArticle[] } | { fault: 'too-long' | 'not-json' | 'not-ours' | 'newer' } | { fault: 'wrong'; places: string[] };

/** The whole archive as text, in canonical form: the same archive gives the same bytes. Holds all of it in memory. */
export async function exportArchive(db: Archive): Promise<string> {
  const lines = (await everything(db)).map(canonical);
  return `{"articles":[\n${lines.join(',\n')}\n],"duiding":"archive","version":${VERSION}}\n`;
}

/** Every article with its statements, by address. */
export async function everything(db: Archive): Promise<ArchivedArticle[]> {
  const tx = db.transaction(['articles', 'statements'], 'readonly');
  const [rows, statements] = await Promise.all([tx.objectStore('articles').getAll(), tx.objectStore('statements').getAll()]);
  const of = Map.groupBy(statements, (row) => row.article);
  return rows
    .map(({ n, article }) => ({ ...article, statements: (of.get(n) ?? []).map(({ statement }) => statement) }))
    .map((article) => ({ ...article, statements: inOrderOfText(article.statements) }))
    .sort((a, b) => inOrder(a.address, b.address));
}

function inOrderOfText<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, by: canonical(item) }))
    .sort((a, b) => inOrder(a.by, b.by))
    .map(({ item }) => item);
}

/** Reads a file that `exportArchive` wrote. In a file of which anything is wrong nothing is read. */
export function readArchiveFile(text: string): ArchiveFile {
  if (text.length > LONGEST_FILE) return { fault: 'too-long' };
  const json = parsed(text);
  if (json === undefined) return { fault: 'not-json' };
  const head = v.safeParse(Head, json);
  if (!head.success) return { fault: 'not-ours' };
  if (head.output.version > VERSION) return { fault: 'newer' };
  const list = v.safeParse(Articles, head.output.articles);
  if (!list.success) return { fault: 'wrong', places: ['articles'] };
  const articles: ArchivedArticle[] = [];
  const places: string[] = [];
  for (const [at, one] of list.output.entries()) {
    const article = v.safeParse(ArchivedArticle, one);
    if (article.success) articles.push(article.output);
    else places.push(...article.issues.map((issue) => `articles.${at}.${(v.getDotPath(issue) ?? '?').slice(0, 80)}`));
    if (places.length >= MOST_FAULTS) break;
  }
  return places.length > 0 ? { fault: 'wrong', places: places.slice(0, MOST_FAULTS) } : { articles };
}

function parsed(text: string): unknown {
  try {
    // A byte order mark is what some editors put before a text.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Puts the articles of a file beside what is there, those with a common address together, in one transaction: all of them or none. */
export async function importArticles(db: Archive, articles: readonly ArchivedArticle[]): Promise<void> {
  await change(db, async (tx) => {
    for (const article of articles) await mergeArticle(tx, article);
  });
}
