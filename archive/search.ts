import type { Archive, ArticleRow, DayKey, StatementRow } from './database.ts';
import { type Asked, BEYOND, type Query, readQuery } from './query.ts';
import { stemOf } from './stems.ts';

/** Where a page ended. */
export interface Place {
  day: number;
  n: number;
}

export interface Page<T> {
  /** From new to old; what has no day comes last. */
  items: T[];
  /** Where the next page begins; null when there is no more. */
  next: Place | null;
}

/** A statement with the article that it was read in. */
export interface FoundStatement {
  row: StatementRow;
  article: ArticleRow['article'];
}

const PAGE = 50;
/** Rows that are asked for at once. */
const STEP = 150;
/** Different words that the beginning of a word may stand for. */
const MOST_ENDINGS = 24;
/** Rows that are looked through for one page at most; it may then have fewer items, and the next goes on. */
const MOST_LOOKED_AT = 10_000;

interface Row {
  n: number;
  day: number;
  words: DayKey[];
}

/** What is searched in: rows by index, each from new to old. */
interface Shelf<R extends Row> {
  byDay(range: IDBKeyRange, most: number): Promise<R[]>;
  byWord(range: IDBKeyRange, most: number): Promise<R[]>;
  count(range: IDBKeyRange): Promise<number>;
  /** The distinct stems in a range. */
  stems(range: IDBKeyRange, most: number): Promise<string[]>;
}

/** A page of the statements that have all words of the query: said, speaker and outlet; in its days. `after` is the `next` of the page before. */
export async function searchStatements(db: Archive, query: Query, after: Place | null = null): Promise<Page<FoundStatement>> {
  const tx = db.transaction(['statements', 'articles'], 'readonly');
  const store = tx.objectStore('statements');
  const [words, day] = [store.index('words'), store.index('day')];
  const shelf: Shelf<StatementRow> = {
    byDay: (range, most) => day.getAll(range, most),
    byWord: (range, most) => words.getAll(range, most),
    count: (range) => words.count(range),
    stems: async (range, most) => await distinct(await words.openKeyCursor(range), most),
  };
  const { items, next } = await search(shelf, query, after);
  const articles = await Promise.all(items.map((row) => tx.objectStore('articles').get(row.article)));
  return { items: items.flatMap((row, at) => (articles[at] === undefined ? [] : [{ row, article: articles[at].article }])), next };
}

/** A page of the articles that have all words of the query: title, outlet and persons; in its days. */
export async function searchArticles(db: Archive, query: Query, after: Place | null = null): Promise<Page<ArticleRow>> {
  const store = db.transaction('articles', 'readonly').store;
  const [words, day] = [store.index('words'), store.index('day')];
  return await search<ArticleRow>(
    {
      byDay: (range, most) => day.getAll(range, most),
      byWord: (range, most) => words.getAll(range, most),
      count: (range) => words.count(range),
      stems: async (range, most) => await distinct(await words.openKeyCursor(range), most),
    },
    query,
    after,
  );
}

interface KeyCursor {
  key: DayKey;
  continue(to: DayKey): Promise<KeyCursor | null>;
}

/** The distinct stems at and behind a cursor: it leaps from one to the next, however many rows have it. */
async function distinct(start: KeyCursor | null, most: number): Promise<string[]> {
  const found: string[] = [];
  let cursor = start;
  while (cursor !== null && found.length < most) {
    const [stem] = cursor.key;
    found.push(stem);
    cursor = await cursor.continue([stem, BEYOND]);
  }
  return found;
}

async function search<R extends Row>(shelf: Shelf<R>, query: Query, after: Place | null): Promise<Page<R>> {
  const asked = readQuery(query);
  if (asked === null) return { items: [], next: null };
  const endings = asked.beginning === null ? null : await endingsOf(shelf, asked.beginning);
  const rarest = await rarestOf(shelf, asked);
  const keys = rarest !== null ? [rarest] : endings;
  const first = Math.max(asked.first, after?.day ?? -BEYOND);
  const streams =
    keys === null
      ? [stream((from, most) => shelf.byDay(IDBKeyRange.bound(from, asked.last), most), first)]
      : keys.map((key) => stream((from, most) => shelf.byWord(IDBKeyRange.bound([key, from], [key, asked.last]), most), first));
  const fits = (row: R) => {
    const own = new Set(row.words.map(([stem]) => stem));
    return asked.stems.every((stem) => own.has(stem)) && (endings === null || endings.some((stem) => own.has(stem)));
  };
  const items: R[] = [];
  let looked = 0;
  let last: Place | null = null;
  for await (const row of inOrder(streams)) {
    if (after !== null && (row.day < after.day || (row.day === after.day && row.n <= after.n))) continue;
    if (items.length === PAGE || looked === MOST_LOOKED_AT) return { items, next: last };
    looked++;
    last = { day: row.day, n: row.n };
    if (fits(row)) items.push(row);
  }
  return { items, next: null };
}

/** The stems that a word may have whose beginning was typed: "onderhandeli" is on its way to "onderhandelingen", whose stem is shorter. */
async function endingsOf<R extends Row>(shelf: Shelf<R>, beginning: string): Promise<string[]> {
  const longer = await shelf.stems(IDBKeyRange.bound([beginning], [`${beginning}\uffff`, []]), MOST_ENDINGS);
  const shorter = [1, 2, 3, 4, 5].map((cut) => beginning.slice(0, -cut)).filter((stem) => stem.length > 3);
  return [...new Set([...longer, stemOf(beginning), ...(longer.length === 0 ? shorter : [])])];
}

async function rarestOf<R extends Row>(shelf: Shelf<R>, { stems, first, last }: Asked): Promise<string | null> {
  if (stems.length < 2) return stems[0] ?? null;
  const counts = await Promise.all(stems.map((stem) => shelf.count(IDBKeyRange.bound([stem, first], [stem, last]))));
  return stems[counts.indexOf(Math.min(...counts))] ?? null;
}

/** The rows of an index in its order, a step at a time. Rows of one day come in the order of their numbers. */
async function* stream<R extends Row>(get: (from: number, most: number) => Promise<R[]>, first: number): AsyncGenerator<R> {
  let from = first;
  let had = 0;
  for (;;) {
    const rows = await get(from, had + STEP);
    yield* rows.slice(had);
    const end = rows.at(-1);
    if (end === undefined || rows.length < had + STEP) return;
    had = rows.filter((row) => row.day === end.day).length;
    from = end.day;
  }
}

/** The rows of several streams, from new to old, each once. */
async function* inOrder<R extends Row>(streams: AsyncGenerator<R>[]): AsyncGenerator<R> {
  const heads = await Promise.all(streams.map((one) => one.next()));
  let before = -1;
  for (;;) {
    let at = -1;
    let best: R | null = null;
    for (const [place, head] of heads.entries()) {
      if (head.done === true) continue;
      const row = head.value;
      if (best === null || row.day < best.day || (row.day === best.day && row.n < best.n)) [best, at] = [row, place];
    }
    const source = streams[at];
    if (best === null || source === undefined) return;
    if (best.n !== before) yield best;
    before = best.n;
    heads[at] = await source.next();
  }
}
