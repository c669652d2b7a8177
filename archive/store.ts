import { look, momentOf } from './clock.ts';
import { type Archive, type ArticleRow, type Writing } from './database.ts';
import { likeness } from './likeness.ts';
import { combined, updated } from './merge.ts';
import type { ArchivedArticle } from './records.ts';
import { articleRow, statementRow } from './rows.ts';

/** Texts that share this much of their runs of words are one article, whatever their titles. */
const SAME_TEXT = 0.8;
/** With one title on one site, this much is enough: columns and live blogs have a title again and again. */
const SAME_TITLE = 0.5;

/** A transaction over the whole archive, on disk when it is done: what was acknowledged survives a crash. */
export function writing(db: Archive): Writing {
  return db.transaction(['articles', 'statements', 'meta'], 'readwrite', { durability: 'strict' });
}

/** Runs `change` in one transaction: all of it happens or nothing. Rejects with what `change` or the browser threw. */
export async function change<T>(db: Archive, run: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = writing(db);
  // The reason why it failed is more telling than that it was aborted.
  const done = tx.done.catch((error: unknown) => error);
  try {
    const result = await run(tx);
    tx.commit();
    const failed = await done;
    if (failed !== undefined) throw failed;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It failed by itself.
    }
    throw error;
  }
}

/** Keeps an article that was read, once: what is kept of it already is brought up to date. Resolves when it is on disk. */
export async function keepArticle(db: Archive, read: ArchivedArticle): Promise<void> {
  await change(db, async (tx) => {
    const same = await sameArticle(tx, read);
    await absorb(tx, same === null ? read : updated(await wholeArticle(tx, same), read), same);
  });
}

/** The moment to write down for something that is read at `now` (milliseconds since 1970), by what was seen of the clock. */
export async function readingMoment(db: Archive, now: number): Promise<number> {
  const row = await db.get('meta', 'clock');
  return momentOf(row?.key === 'clock' ? row.clock : null, now);
}

/** Puts `article` into the archive, together with those that have an address of it. */
export async function mergeArticle(tx: Writing, article: ArchivedArticle): Promise<void> {
  await absorb(tx, combined(article, article), null);
}

/** Writes `article` at the place of `first`, and takes up all others that have an address of it. */
async function absorb(tx: Writing, article: ArchivedArticle, first: ArticleRow | null): Promise<void> {
  let [whole, place] = [article, first];
  for (;;) {
    const row = await atAnyAddress(tx, whole, place?.n ?? null);
    if (row === null) break;
    whole = combined(whole, await wholeArticle(tx, row));
    if (place === null) place = row;
    else await remove(tx, row);
  }
  await put(tx, whole, place);
}

async function atAnyAddress(tx: Writing, article: ArchivedArticle, not: number | null): Promise<ArticleRow | null> {
  const index = tx.objectStore('articles').index('addresses');
  for (const address of [article.address, ...article.alsoAt]) {
    const row = await index.get(address);
    if (row !== undefined && row.n !== not) return row;
  }
  return null;
}

/** The row of the article that `read` is, at this address or another. */
async function sameArticle(tx: Writing, read: ArchivedArticle): Promise<ArticleRow | null> {
  const at = await atAnyAddress(tx, read, null);
  if (at !== null) return at;
  const articles = tx.objectStore('articles');
  const { titleKey, bands } = articleRow(read, 0);
  const alike = [...(await articles.index('titleKey').getAll(titleKey, 20))];
  for (const band of bands) alike.push(...(await articles.index('bands').getAll(band, 20)));
  const scored = alike
    .map((row) => ({ row, like: likeness(row.article.sketch, read.sketch) }))
    .filter(({ row, like }) => like >= (row.titleKey === titleKey ? SAME_TITLE : SAME_TEXT))
    .sort((a, b) => b.like - a.like || a.row.n - b.row.n);
  return scored[0]?.row ?? null;
}

/** An article with its statements. */
export async function wholeArticle(tx: Pick<Writing, 'objectStore'>, row: ArticleRow): Promise<ArchivedArticle> {
  const statements = await tx.objectStore('statements').index('article').getAll(row.n);
  return { ...row.article, statements: statements.map(({ statement }) => statement) };
}

async function put(tx: Writing, article: ArchivedArticle, instead: ArticleRow | null): Promise<void> {
  if (instead !== null) await remove(tx, instead);
  const meta = tx.objectStore('meta');
  const counter = await meta.get('next');
  let next = counter?.key === 'next' ? counter.next : 1;
  const n = instead?.n ?? next++;
  await tx.objectStore('articles').put(articleRow(article, n));
  const statements = tx.objectStore('statements');
  await Promise.all(article.statements.map((statement) => statements.put(statementRow(statement, article.outlet, n, next++))));
  await meta.put({ key: 'next', next });
}

/** Takes an article and its statements out. */
export async function remove(tx: Writing, { n }: ArticleRow): Promise<void> {
  const statements = tx.objectStore('statements');
  await Promise.all((await statements.index('article').getAllKeys(n)).map((key) => statements.delete(key)));
  await tx.objectStore('articles').delete(n);
}

/** Notes the clock, and returns it as it was seen to run. */
export async function lookAtClock(tx: Writing, now: number) {
  const meta = tx.objectStore('meta');
  const row = await meta.get('clock');
  const clock = look(row?.key === 'clock' ? row.clock : null, now);
  await meta.put({ key: 'clock', clock });
  return clock;
}
