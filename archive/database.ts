import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Clock } from './clock.ts';
import type { ArchivedArticle, ArchivedStatement } from './records.ts';

export const NAME = 'archive';
export const DATABASE_VERSION = 1;

/** [what it is found by, minus the day (days since 1970)]: an index runs from new to old, and what has no day comes last. */
export type DayKey = [key: string, day: number];

export interface ArticleRow {
  n: number;
  /** All but its statements, which are rows of their own. */
  article: Omit<ArchivedArticle, 'statements'>;
  addresses: string[];
  site: string;
  /** Of title and site. */
  titleKey: string;
  bands: string[];
  /** Persons in it. */
  seen: DayKey[];
  /** Stems of title, outlet and names of persons. */
  words: DayKey[];
  day: number;
  /** When it last counted as read, milliseconds since 1970. */
  read: number;
}

export interface StatementRow {
  n: number;
  /** `n` of its article. */
  article: number;
  statement: ArchivedStatement;
  said: DayKey;
  /** Speaker and topic as one key, for each topic. */
  subjects: DayKey[];
  /** Stems of the words, the speaker's name and the outlet. */
  words: DayKey[];
  day: number;
}

export interface ArchiveSchema extends DBSchema {
  articles: {
    key: number;
    value: ArticleRow;
    indexes: { addresses: string; site: string; titleKey: string; bands: string; seen: DayKey; words: DayKey; day: number; read: number };
  };
  statements: {
    key: number;
    value: StatementRow;
    indexes: { article: number; said: DayKey; subjects: DayKey; words: DayKey; day: number };
  };
  /** `clock`, and `next`: the number that the next row gets. */
  meta: { key: string; value: { key: 'clock'; clock: Clock } | { key: 'next'; next: number } };
}
export type Archive = IDBPDatabase<ArchiveSchema>;
export type Writing = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'readwrite'>;
type Upgrading = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'versionchange'>;

/** One step for each version, from the one before; a step that was released never changes. Each runs within the transaction of the upgrade: wholly or not at all. */
const STEPS: ((db: Archive, tx: Upgrading) => void | Promise<void>)[] = [
  (db) => {
    const articles = db.createObjectStore('articles', { keyPath: 'n' });
    articles.createIndex('addresses', 'addresses', { multiEntry: true, unique: true });
    articles.createIndex('site', 'site');
    articles.createIndex('titleKey', 'titleKey');
    articles.createIndex('bands', 'bands', { multiEntry: true });
    articles.createIndex('seen', 'seen', { multiEntry: true });
    articles.createIndex('words', 'words', { multiEntry: true });
    articles.createIndex('day', 'day');
    articles.createIndex('read', 'read');
    const statements = db.createObjectStore('statements', { keyPath: 'n' });
    statements.createIndex('article', 'article');
    statements.createIndex('said', 'said');
    statements.createIndex('subjects', 'subjects', { multiEntry: true });
    statements.createIndex('words', 'words', { multiEntry: true });
    statements.createIndex('day', 'day');
    db.createObjectStore('meta', { keyPath: 'key' });
  },
];

/** The archive cannot be opened because another window keeps an older one open. */
export class Blocked extends Error {
  override name = 'Blocked';
}

const LONGEST_WAIT_MS = 3000;

/**
 * Opens the archive and brings it to this version. `closed` is called when the connection ends by itself: another window upgrades or removes the
 * archive, or the browser closed it. Rejects with `Blocked` when that takes too long, and with the browser's error (`VersionError` when the
 * archive is of a later version, which stays as it is).
 */
export async function openArchive(closed: () => void = () => undefined): Promise<Archive> {
  let late = false;
  const opening = openDB<ArchiveSchema>(NAME, DATABASE_VERSION, {
    async upgrade(db, from, _to, tx) {
      for (const step of STEPS.slice(from)) await step(db, tx);
    },
    blocking(_current, _next, event) {
      // Whoever upgrades or removes it goes first.
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
  const waiting = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      late = true;
      reject(new Blocked('The archive did not open in time.'));
    }, LONGEST_WAIT_MS);
    const stop = () => clearTimeout(timer);
    opening.then(stop, stop);
  });
  opening.then(
    (db) => {
      if (late) db.close();
    },
    () => undefined,
  );
  return await Promise.race([opening, waiting]);
}
