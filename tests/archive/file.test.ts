import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { csvOf } from '../../archive/csv.ts';
import type { Archive } from '../../archive/database.ts';
import { everything, exportArchive, importArticles, readArchiveFile } from '../../archive/file.ts';
import { keepArticle } from '../../archive/store.ts';
import { article, emptyArchive, said } from './made-up.ts';
import { someArticle } from './some-article.ts';

let db: Archive;
beforeEach(async () => void (db = await emptyArchive()));
afterEach(() => db.close());

async function takeIn(text: string): Promise<void> {
  const file = readArchiveFile(text);
  if (!('articles' in file)) throw new Error(JSON.stringify(file));
  await importArticles(db, file.articles);
}

async function renew(): Promise<void> {
  db.close();
  db = await emptyArchive();
}

test('an archive that is exported and imported into an empty profile is the same byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someArticle, { maxLength: 5 }), async (articles) => {
      await renew();
      for (const one of articles) await keepArticle(db, one);
      const text = await exportArchive(db);
      await renew();
      await takeIn(text);
      expect(await exportArchive(db)).toBe(text);
      await takeIn(text);
      expect(await exportArchive(db)).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test('two archives that are put together are the same in either order, and nothing of either is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someArticle, { maxLength: 4 }), fc.array(someArticle, { maxLength: 4 }), async (mine, yours) => {
      const texts: string[] = [];
      for (const order of [
        [mine, yours],
        [yours, mine],
      ]) {
        await renew();
        for (const articles of order) await importArticles(db, articles);
        texts.push(await exportArchive(db));
      }
      expect(texts[1]).toBe(texts[0]);
      const addresses = (await everything(db)).flatMap(({ address, alsoAt }) => [address, ...alsoAt]);
      for (const { address } of [...mine, ...yours]) expect(addresses).toContain(address);
    }),
    { numRuns: 25 },
  );
});

const one = () => JSON.stringify(article('tanks'));
const file = (articles: string, version = 1) => `{"duiding":"archive","version":${version},"articles":[${articles}]}`;

test.each([
  ['no JSON at all', '<html>', { fault: 'not-json' }],
  ['another file', '{"duiding":"settings","version":1}', { fault: 'not-ours' }],
  ['a later version', file(one(), 2), { fault: 'newer' }],
  ['an article without a title', file(one().replace('"title":"Over tanks",', '')), { fault: 'wrong', places: ['articles.0.title'] }],
  [
    'a field that nobody knows',
    file(one().replace('{', '{"__proto__":{"polluted":true},')),
    { fault: 'wrong', places: ['articles.0.__proto__'] },
  ],
  [
    'a script for an address',
    file(one().replace('https://krant.example/tanks', 'javascript:alert(1)')),
    { fault: 'wrong', places: ['articles.0.address'] },
  ],
  [
    'a day that is none',
    file(one().replace('"published":"2024-03-01"', '"published":"2024-13-01"')),
    { fault: 'wrong', places: ['articles.0.published'] },
  ],
  [
    'a quote that is too long',
    file(one().replace('Wij sturen', `Wij${' sturen'.repeat(60)}`)),
    { fault: 'wrong', places: ['articles.0.statements.0.text'] },
  ],
  ['deep nesting', file('['.repeat(5000) + ']'.repeat(5000)), expect.objectContaining({ fault: 'wrong' })],
])('%s is refused, and it is said why', (_, text, fault) => {
  expect(readArchiveFile(text)).toEqual(fault);
});

test('in a file with one wrong article among good ones nothing is taken over', () => {
  expect(readArchiveFile(file(`${one()},{"address":1}`))).toMatchObject({ fault: 'wrong' });
});

test('marks that hide or turn text do not come in with a file', () => {
  const read = readArchiveFile(file(one().replace('Over tanks', '\\u202eOver\\u0000 tanks\\u200b')));
  expect(read).toMatchObject({ articles: [{ title: 'Over tanks' }] });
});

test('an import that fails halfway leaves nothing of it', async () => {
  await keepArticle(db, article('tanks'));
  const before = await exportArchive(db);
  const cutOff = {
    ...article('b'),
    get statements(): never {
      throw new Error('the browser ended the background');
    },
  };
  await expect(importArticles(db, [article('a'), cutOff])).rejects.toThrow();
  expect(await exportArchive(db)).toBe(before);
});

test('the table has a line for each statement, and one for an article in which nobody speaks', () => {
  const lines = csvOf([article('a', { statements: [said('Eén.'), said('Twee, met "nadruk".')] }), article('b', { statements: [] })]).split(
    '\r\n',
  );
  expect(lines).toHaveLength(5);
  expect(lines.join('\n')).toContain('"Twee, met ""nadruk""."');
});

test.each(['=1+1', '+31', '-2', '@SUM(A1)', ' =HYPERLINK("https://x.example")', '\t=1', '"=1'])(
  '%j is no formula in a spreadsheet',
  (text) => {
    const csv = csvOf([article('a', { title: text, statements: [] })]);
    expect(csv).toContain(`"'${text.replaceAll('"', '""')}"`);
  },
);
