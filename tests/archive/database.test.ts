import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { DATABASE_VERSION, NAME, openArchive } from '../../archive/database.ts';
import { everything, exportArchive, importArticles, readArchiveFile } from '../../archive/file.ts';
import { forgetAll } from '../../archive/forget.ts';
import { ofPerson } from '../../archive/person.ts';
import { troubleOf } from '../../archive/trouble.ts';
import { article } from './made-up.ts';
import { type RawDatabase, rawDatabase, restore } from './raw-database.ts';

beforeEach(async () => void (await forgetAll(null)));

const fixture = (name: string) => readFileSync(new URL(`../fixtures/archive/${name}`, import.meta.url), 'utf8');

test('an archive of version 1 is read by this version, and nothing of it is lost', async () => {
  const raw: RawDatabase = JSON.parse(fixture('database-1.json'));
  await restore(raw);
  const db = await openArchive();
  expect(await exportArchive(db)).toBe(fixture('export-1.json'));
  const found = await ofPerson(db, ['anna-voorbeeld'], '2024-06-01', ['tanks']);
  expect(found.statements.map(({ row }) => row.statement.text)).toContain('Wij sturen geen tanks naar de proeftuin.');
  db.close();
});

test('a file that version 1 wrote is read, and written again byte for byte', async () => {
  const read = readArchiveFile(fixture('export-1.json'));
  const db = await openArchive();
  if ('articles' in read) await importArticles(db, read.articles);
  expect(await exportArchive(db)).toBe(fixture('export-1.json'));
  db.close();
});

test('an archive of a later version is refused and stays as it is', async () => {
  const later: RawDatabase = { ...JSON.parse(fixture('database-1.json')), version: DATABASE_VERSION + 1 };
  await restore(later);
  const error: unknown = await openArchive().catch((caught: unknown) => caught);
  expect(troubleOf(error)).toBe('newer');
  expect(await rawDatabase(NAME)).toEqual(later);
});

test('two windows have the archive open at the same time', async () => {
  const [one, other] = await Promise.all([openArchive(), openArchive()]);
  await importArticles(one, [article('a')]);
  await importArticles(other, [article('b')]);
  expect(await everything(one)).toHaveLength(2);
  one.close();
  other.close();
});

test('a window that keeps the archive open lets go when another removes it', async () => {
  let closed = false;
  const db = await openArchive(() => (closed = true));
  await importArticles(db, [article('a')]);
  expect(await forgetAll(null)).toBe(true);
  expect(closed).toBe(true);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
});
