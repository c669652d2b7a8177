import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isTrusted, look, momentOf } from '../../archive/clock.ts';
import type { Archive } from '../../archive/database.ts';
import { everything } from '../../archive/file.ts';
import { forgetAll, forgetArticle, forgetOld, forgetPeriod, forgetPerson, forgetSite } from '../../archive/forget.ts';
import { keepArticle } from '../../archive/store.ts';
import { article, emptyArchive, said } from './made-up.ts';

let db: Archive;
beforeEach(async () => void (db = await emptyArchive()));
afterEach(() => db.close());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2024-03-02T08:00:00Z');
const addresses = async () => (await everything(db)).map(({ address }) => address);
const rows = async () => JSON.stringify([await db.getAll('articles'), await db.getAll('statements')]);

test('one article is forgotten by any of its addresses, with all that was said in it', async () => {
  await keepArticle(db, article('a', { alsoAt: ['https://krant.example/a?amp=1'], statements: [said('Wat in a werd gezegd.')] }));
  await keepArticle(db, article('b'));
  expect(await forgetArticle(db, 'https://krant.example/a?amp=1')).toBe(1);
  expect(await addresses()).toEqual(['https://krant.example/b']);
  expect(await rows()).not.toContain('Wat in a werd gezegd');
});

test('a site is forgotten, and the others stay', async () => {
  await keepArticle(db, article('a'));
  await keepArticle(db, article('b', { address: 'https://blad.example/b', site: 'blad.example' }));
  expect(await forgetSite(db, 'krant.example')).toBe(1);
  expect(await addresses()).toEqual(['https://blad.example/b']);
  expect(await rows()).not.toContain('krant.example');
});

test('of a person nothing is left: no words, no function, no passage that leaned on them; the articles and the others stay', async () => {
  await keepArticle(
    db,
    article('a', {
      persons: [
        { name: 'Anna Voorbeeld', entry: 'anna-voorbeeld', roles: ['minister van Proeven'] },
        { name: 'Bob Onbekend', entry: null, roles: ['woordvoerder'] },
      ],
      passages: [
        { article: 'navo-5', manner: 'named', polarity: 'affirmed', text: 'Voorbeeld noemde artikel 5.' },
        { article: 'navo-5', manner: 'named', polarity: 'affirmed', text: 'Dat artikel geldt voor alle leden.' },
      ],
      statements: [said('Wij sturen geen tanks.'), said('Dat is zo.', { speaker: 'Bob Onbekend', entry: null })],
      title: 'Tanks blijven thuis',
    }),
  );
  expect(await forgetPerson(db, 'anna-voorbeeld')).toBe(1);
  const left = await rows();
  expect(left).not.toMatch(/voorbeeld|minister|sturen/i);
  expect(left).toContain('Bob Onbekend');
  expect(left).toContain('alle leden');
});

test('what was read in a period is forgotten', async () => {
  await keepArticle(db, article('a', { readAt: '2024-03-02T08:00:00.000Z' }));
  await keepArticle(db, article('b', { readAt: '2024-03-04T08:00:00.000Z' }));
  expect(await forgetPeriod(db, Date.parse('2024-03-04T00:00:00Z'), Date.parse('2024-03-05T00:00:00Z'))).toBe(1);
  expect(await addresses()).toEqual(['https://krant.example/a']);
});

test('wiping removes the database itself', async () => {
  await keepArticle(db, article('a'));
  expect(await forgetAll(db)).toBe(true);
  expect(await indexedDB.databases()).toEqual([]);
});

test('what is older than the retention period goes, once the clock has run for a while', async () => {
  await keepArticle(db, article('old', { readAt: new Date(START).toISOString() }));
  await keepArticle(db, article('new', { readAt: new Date(START + 25 * DAY).toISOString() }));
  for (const day of [28, 29, 30]) expect(await forgetOld(db, 30, START + day * DAY)).toBe(0);
  expect(await forgetOld(db, 30, START + 31 * DAY)).toBe(1);
  expect(await addresses()).toEqual(['https://krant.example/new']);
});

test('without a retention period nothing ever goes', async () => {
  await keepArticle(db, article('old'));
  for (const day of [0, 1, 2, 3]) expect(await forgetOld(db, null, START + (9000 + day) * DAY)).toBe(0);
});

test('a clock that leaps ten years ahead for an hour deletes nothing, nor does one that falls back', async () => {
  await keepArticle(db, article('a', { readAt: new Date(START).toISOString() }));
  for (const hour of [0, 12, 24]) await forgetOld(db, 30, START + hour * HOUR);
  for (const hour of [0, 1, 2]) expect(await forgetOld(db, 30, START + 3650 * DAY + hour * HOUR)).toBe(0);
  for (const hour of [25, 36, 50]) expect(await forgetOld(db, 30, START + hour * HOUR)).toBe(0);
  expect(await forgetOld(db, 30, 0)).toBe(0);
  expect(await addresses()).toHaveLength(1);
});

test('an article is never written down as read before what was written down already, unless that was a leap itself', () => {
  const clock = look(null, START);
  expect(momentOf(clock, START - HOUR)).toBe(START);
  expect(momentOf(clock, START + HOUR)).toBe(START + HOUR);
  expect(momentOf(look(null, START + 3650 * DAY), START)).toBe(START);
  expect(isTrusted(clock)).toBe(false);
});
