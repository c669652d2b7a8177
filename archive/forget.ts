import { deleteDB } from 'idb';
import { fold } from '../analysis/fold.ts';
import { isTrusted } from './clock.ts';
import { type Archive, NAME, type Writing } from './database.ts';
import { personKey } from './person-key.ts';
import type { ArchivedPerson } from './records.ts';
import { articleRow } from './rows.ts';
import { change, lookAtClock, remove } from './store.ts';
import { share, wordingOf } from './wording.ts';

/** Forgets the article at this address (any of its addresses), with all that was said in it. Resolves to how many articles went. */
export async function forgetArticle(db: Archive, address: string): Promise<number> {
  return await change(db, async (tx) => {
    const row = await tx.objectStore('articles').index('addresses').get(address);
    if (row !== undefined) await remove(tx, row);
    return row === undefined ? 0 : 1;
  });
}

/** Forgets all articles of a site, by its key in the settings. */
export async function forgetSite(db: Archive, site: string): Promise<number> {
  return await change(db, async (tx) => await removeAll(tx, await tx.objectStore('articles').index('site').getAllKeys(site)));
}

/** Forgets all articles that were last read from `from` up to `to` (milliseconds since 1970, `to` not included). */
export async function forgetPeriod(db: Archive, from: number, to: number): Promise<number> {
  return await change(db, (tx) => removeBetween(tx, from, to));
}

/** Forgets what a person said, and that the articles spoke of them or leaned on their words; the articles themselves stay. `key` as `personKey` makes it. Resolves to how many statements went. */
export async function forgetPerson(db: Archive, key: string): Promise<number> {
  return await change(db, async (tx) => {
    const [articles, statements] = [tx.objectStore('articles'), tx.objectStore('statements')];
    const isPerson = (person: ArchivedPerson) => personKey(person) === key;
    const under = IDBKeyRange.bound([key], [key, []]);
    const gone = await statements.index('said').getAll(under);
    for (const row of await articles.index('seen').getAll(under)) {
      const said = gone.filter(({ article }) => article === row.n).map(({ statement }) => wordingOf(statement.text).pairs);
      const [persons, others] = [row.article.persons.filter(isPerson), row.article.persons.filter((person) => !isPerson(person))];
      const names = persons.flatMap(({ name }) => fold(name).split(' ').slice(-1));
      const passages = row.article.passages.filter(
        ({ text }) => !names.some((name) => fold(text).includes(name)) && !said.some((pairs) => share(pairs, wordingOf(text).pairs) > 0.3),
      );
      await articles.put(articleRow({ ...row.article, persons: others, passages, statements: [] }, row.n));
    }
    await Promise.all(gone.map(({ n }) => statements.delete(n)));
    return gone.length;
  });
}

/**
 * Notes the clock at `now` and forgets what was last read more than `keepFor` days ago (nothing when that is null). A clock that jumped, in
 * whichever direction, deletes nothing: first it has to run on for most of a day. Resolves to how many articles went.
 */
export async function forgetOld(db: Archive, keepFor: number | null, now: number): Promise<number> {
  return await change(db, async (tx) => {
    const clock = await lookAtClock(tx, now);
    if (keepFor === null || !isTrusted(clock)) return 0;
    return await removeBetween(tx, 0, now - keepFor * 86_400_000);
  });
}

async function removeBetween(tx: Writing, from: number, to: number): Promise<number> {
  if (!(from < to)) return 0;
  return await removeAll(
    tx,
    await tx
      .objectStore('articles')
      .index('read')
      .getAllKeys(IDBKeyRange.bound(from, to, false, true)),
  );
}

async function removeAll(tx: Writing, numbers: readonly number[]): Promise<number> {
  const articles = tx.objectStore('articles');
  for (const n of numbers) {
    const row = await articles.get(n);
    if (row !== undefined) await remove(tx, row);
  }
  return numbers.length;
}

const LONGEST_WAIT_MS = 3000;

/**
 * Forgets everything and removes the database itself. `db` is null where it could not be opened. What other windows keep open is emptied first, so that
 * nothing is left even where the removal has to wait for them. Resolves to whether the database is gone by now.
 */
export async function forgetAll(db: Archive | null): Promise<boolean> {
  if (db !== null) {
    await change(db, async (tx) => {
      await Promise.all([tx.objectStore('articles').clear(), tx.objectStore('statements').clear(), tx.objectStore('meta').clear()]);
    });
    db.close();
  }
  const waiting = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), LONGEST_WAIT_MS));
  return await Promise.race([deleteDB(NAME).then(() => true), waiting]);
}
