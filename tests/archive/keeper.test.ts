import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DATABASE_VERSION, NAME } from '../../archive/database.ts';
import { everything } from '../../archive/file.ts';
import { forgetAll } from '../../archive/forget.ts';
import { createKeeper, type Noted } from '../../archive/keeper.ts';
import { keepArticle } from '../../archive/store.ts';
import { article } from './made-up.ts';
import { restore } from './raw-database.ts';

let note: Noted | null = null;
const store = {
  read: () => Promise.resolve(note),
  write: (next: Noted | null) => Promise.resolve(void (note = next)),
};

beforeEach(async () => {
  note = null;
  await forgetAll(null);
});
afterEach(() => vi.restoreAllMocks());

const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));

test('a full device is told once, and is over when something could be written again', async () => {
  const keeper = createKeeper(store);
  expect(await keeper.use(full)).toBeNull();
  expect(await keeper.state(false)).toMatchObject({ state: 'full', told: false });
  expect(await keeper.state(true)).toMatchObject({ state: 'full' });
  await keeper.use(full);
  expect(await keeper.within(1000, (db) => db.count('articles'))).toBe(0);
  expect(await keeper.state(false)).toMatchObject({ state: 'full', told: true, articles: 0 });
  await keeper.use((db) => keepArticle(db, article('a')));
  expect(await keeper.state(false)).toMatchObject({ state: 'ok', told: true, articles: 1, statements: 1 });
});

test('an archive of a later version, or one that the browser cannot read, stops nothing and is told', async () => {
  await restore({ name: NAME, version: DATABASE_VERSION + 1, stores: [] });
  const keeper = createKeeper(store);
  expect(await keeper.within(1000, (db) => db.count('articles'))).toBeNull();
  expect(await keeper.state(false)).toMatchObject({ state: 'newer', told: false, articles: null });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  expect(await createKeeper(store).use((db) => db.count('articles'))).toBeNull();
  expect(note).toEqual({ trouble: 'broken', told: false });
});

test('the reader is not told a second time after the background was ended and woke up', async () => {
  await createKeeper(store).use(full);
  await createKeeper(store).state(true);
  await createKeeper(store).use(full);
  expect(note).toEqual({ trouble: 'full', told: true });
});

test('a card does not wait for an archive that does not answer', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
  expect(await createKeeper(store).within(30, (db) => db.count('articles'))).toBeNull();
});

test('a connection that another window closed is opened again', async () => {
  const keeper = createKeeper(store);
  await keeper.use((db) => keepArticle(db, article('a')));
  await keeper.use((db) => Promise.resolve(db.close()));
  expect(await keeper.use(async (db) => (await everything(db)).length)).toBe(1);
  expect(note).toBeNull();
});

test('wiping takes the trouble with it', async () => {
  const keeper = createKeeper(store);
  await keeper.use((db) => keepArticle(db, article('a')));
  await keeper.use(full);
  expect(await keeper.wipe()).toBe(true);
  expect(note).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

test('nothing storable anywhere is still no reason to fail', async () => {
  const nowhere = { read: full, write: full };
  expect(await createKeeper(nowhere).use(full)).toBeNull();
  expect(await createKeeper(nowhere).state(true)).toMatchObject({ articles: 0 });
});
