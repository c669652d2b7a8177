import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../archive/database.ts';
import { everything, exportArchive } from '../../archive/file.ts';
import { change, keepArticle } from '../../archive/store.ts';
import { article, emptyArchive, said } from './made-up.ts';

let db: Archive;
beforeEach(async () => void (db = await emptyArchive()));
afterEach(() => db.close());

const LONG =
  'De minister stuurt tanks naar het front, en de Kamer wil weten wanneer die aankomen en wie er straks in rijden. Daarover is nog niets besloten.';

test('an article that is read twice is there once, with when it was read first and last', async () => {
  await keepArticle(db, article('tanks'));
  await keepArticle(db, article('tanks', { readAt: '2024-03-09T08:00:00.000Z' }));
  const all = await everything(db);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ readAt: '2024-03-02T08:00:00.000Z', lastReadAt: '2024-03-09T08:00:00.000Z' });
  expect(all[0]?.versions).toHaveLength(1);
  expect(all[0]?.statements).toHaveLength(1);
});

test('the same article at another address is there once, with both addresses', async () => {
  await keepArticle(db, article('tanks', { body: LONG }));
  await keepArticle(db, article('tanks-amp', { body: LONG, title: 'Over tanks', readAt: '2024-03-03T08:00:00.000Z' }));
  const all = await everything(db);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ address: 'https://krant.example/tanks', alsoAt: ['https://krant.example/tanks-amp'] });
});

test('an article whose headline was changed along with its address is still the same by its text', async () => {
  await keepArticle(db, article('tanks', { body: LONG }));
  await keepArticle(db, article('tanks-naar-front', { body: LONG, title: 'Kamer wil weten wanneer' }));
  expect(await everything(db)).toHaveLength(1);
});

test('two articles with one headline, such as a weekly column, stay two', async () => {
  await keepArticle(db, article('week-1', { title: 'De week in beeld', body: LONG }));
  await keepArticle(
    db,
    article('week-2', { title: 'De week in beeld', body: 'Iets heel anders gebeurde in de tweede week, waarin de schepen uitvoeren.' }),
  );
  expect(await everything(db)).toHaveLength(2);
});

test('the same text in another newspaper is an article of its own', async () => {
  await keepArticle(db, article('tanks', { body: LONG }));
  await keepArticle(db, article('x', { address: 'https://blad.example/tanks', site: 'blad.example', title: 'Over tanks', body: LONG }));
  expect(await everything(db)).toHaveLength(2);
});

test('an update adds a version, keeps what was said before it, and dates what it adds', async () => {
  await keepArticle(db, article('tanks', { body: LONG, statements: [said('Wij sturen geen tanks naar de proeftuin.')] }));
  await keepArticle(
    db,
    article('tanks', {
      body: `${LONG} Later kwam er nog een antwoord.`,
      modified: '2024-03-04',
      readAt: '2024-03-05T08:00:00.000Z',
      statements: [said('Wij sturen geen tanks naar die proeftuin.'), said('Er komen toch tien voertuigen, maar later in het jaar.')],
    }),
  );
  const [updated] = await everything(db);
  expect(updated?.versions).toHaveLength(2);
  expect(updated?.statements.map(({ text, date }) => [text, date])).toEqual([
    ['Wij sturen geen tanks naar de proeftuin.', '2024-03-01'],
    ['Er komen toch tien voertuigen, maar later in het jaar.', '2024-03-04'],
  ]);
});

test('two windows that keep the same article at the same time keep it once', async () => {
  await Promise.all(['a', 'b', 'c'].map(() => keepArticle(db, article('tanks'))));
  expect(await everything(db)).toHaveLength(1);
});

test('a write that is cut off leaves the archive as it was', async () => {
  await keepArticle(db, article('tanks'));
  const before = await exportArchive(db);
  await expect(
    change(db, async (tx) => {
      await tx.objectStore('articles').clear();
      await tx.objectStore('statements').clear();
      throw new Error('the browser ended the background');
    }),
  ).rejects.toThrow('ended the background');
  expect(await exportArchive(db)).toBe(before);
});
