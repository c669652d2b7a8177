import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../archive/database.ts';
import { importArticles } from '../../archive/file.ts';
import { type Place, searchArticles, searchStatements } from '../../archive/search.ts';
import { article, emptyArchive, said } from './made-up.ts';

let db: Archive;
beforeEach(async () => {
  db = await emptyArchive();
  await importArticles(db, [
    article('a', { statements: [said('De onderhandelingen over tanks gaan door.', { date: '2024-03-01' })] }),
    article('b', { outlet: 'Het Blad', statements: [said('Er komt geen geld voor schepen.', { date: '2023-11-05' })] }),
    article('c', { statements: [said('Over schepen praten we later.', { speaker: 'Cor van der Proef', entry: null, date: '2024-05' })] }),
    article('d', { published: null, title: 'Marine wacht op schepen', statements: [said('Schepen kosten tijd.', { date: null })] }),
  ]);
});
afterEach(() => db.close());

const query = (text: string, days: { from?: string; to?: string } = {}) => ({ text, from: days.from ?? null, to: days.to ?? null });
const found = async (text: string, days = {}) =>
  (await searchStatements(db, query(text, days))).items.map(({ row }) => row.statement.text.slice(0, 14));

test('statements are found by their words in any form, from new to old, those without a day last', async () => {
  expect(await found('schip')).toEqual([]);
  expect(await found('schepen ')).toEqual(['Over schepen p', 'Er komt geen g', 'Schepen kosten']);
  expect(await found('onderhandeling')).toEqual(['De onderhandel']);
});

test('as the reader types, each letter of a word finds what it may become', async () => {
  const word = 'onderhandelingen';
  for (let length = 2; length <= word.length; length++) expect(await found(word.slice(0, length))).toEqual(['De onderhandel']);
});

test('all words have to be there: said, speaker and outlet alike', async () => {
  expect(await found('schepen proef')).toEqual(['Over schepen p']);
  expect(await found('schepen blad ')).toEqual(['Er komt geen g']);
  expect(await found('VOORBEELD tánks')).toEqual(['De onderhandel']);
  expect(await found('schepen tanks ')).toEqual([]);
});

test('a year, a month or a day among the words limits the days, as do a first and a last day', async () => {
  expect(await found('2024 schepen')).toEqual(['Over schepen p']);
  expect(await found('schepen 2023-11')).toEqual(['Er komt geen g']);
  expect(await found('2023-11-05')).toEqual(['Er komt geen g']);
  expect(await found('', { from: '2024-01-01', to: '2024-04-01' })).toEqual(['De onderhandel']);
  expect(await found('2023', { from: '2024-01-01' })).toEqual([]);
});

test('articles are found by title, outlet and the people in them', async () => {
  const titles = async (text: string) => (await searchArticles(db, query(text))).items.map((row) => row.article.title);
  expect(await titles('marine')).toEqual(['Marine wacht op schepen']);
  expect(await titles('het blad ')).toEqual(['Over b']);
});

test('page after page brings everything once, also where hundreds were said on one day', async () => {
  await importArticles(
    db,
    Array.from({ length: 7 }, (_, at) =>
      article(`dag-${at}`, { statements: Array.from({ length: 60 }, (_, nth) => said(`Over mijnen, punt ${at}-${nth} hier.`)) }),
    ),
  );
  const seen: string[] = [];
  let next: Place | null = null;
  do {
    const page: Awaited<ReturnType<typeof searchStatements>> = await searchStatements(db, query('mijn'), next);
    seen.push(...page.items.map(({ row }) => row.statement.text));
    next = page.next;
  } while (next !== null);
  expect(seen).toHaveLength(420);
  expect(new Set(seen).size).toBe(420);
});
