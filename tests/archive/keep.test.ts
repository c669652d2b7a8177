import { expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { articleFromText } from '../../analysis/article.ts';
import { archivedOf } from '../../archive/keep.ts';
import { shipped } from '../knowledge/library.ts';

const TEXT = [
  '“Wij sluiten helemaal niets uit”, zegt demissionair minister Kajsa Ollongren van Defensie over instructeurs in Oekraïne.',
  'De NAVO beschouwt een aanval op één lid als een aanval op allen. Een woordvoerder zegt: “Daar zeggen we niets over.”',
].join('\n');

function kept(wishes: { publishedAt?: string | null; title?: string; text?: string; address?: string } = {}) {
  const { title = 'Minister over instructeurs', text = TEXT, publishedAt = '2024-05-28T10:12:00+02:00' } = wishes;
  const article = articleFromText({ title, text, publishedAt, url: 'https://krant.example/a' });
  const reading = analyse(article, shipped().lexicon);
  return archivedOf({
    article: { ...article, outlet: 'De Krant' },
    reading,
    address: wishes.address ?? 'https://krant.example/a',
    site: 'krant.example',
    readAt: Date.parse('2024-05-29T07:00:00Z'),
    today: '2024-05-29',
  });
}

test('of an article stay its title, outlet, days, persons, alliance passages, and who said what', () => {
  const archived = kept();
  expect(archived).toMatchObject({
    title: 'Minister over instructeurs',
    outlet: 'De Krant',
    published: '2024-05-28',
    readAt: '2024-05-29T07:00:00.000Z',
  });
  expect(archived?.statements).toContainEqual(
    expect.objectContaining({ entry: 'kajsa-ollongren', kind: 'direct', date: '2024-05-28', text: 'Wij sluiten helemaal niets uit' }),
  );
  expect(archived?.persons).toContainEqual(expect.objectContaining({ entry: 'kajsa-ollongren' }));
  expect(archived?.passages.map(({ article }) => article)).toContain('navo-5');
});

test('words of nobody with a name are not kept, nor anything else of the text', () => {
  const json = JSON.stringify(kept());
  expect(json).not.toContain('Daar zeggen we niets over');
  expect(json).not.toContain('over instructeurs in Oekraïne');
});

test('a quote is kept up to 300 characters and ends at a word', () => {
  const long = 'wij doen wat nodig is om ons land te verdedigen tegen alles wat er nog komt '.repeat(8).trim();
  const archived = kept({ text: `“${long}”, zegt minister Kajsa Ollongren.` });
  const text = archived?.statements.find(({ entry }) => entry === 'kajsa-ollongren')?.text ?? '';
  expect(text.length).toBeGreaterThan(200);
  expect(text.length).toBeLessThanOrEqual(300);
  expect(long.startsWith(text.slice(0, -1))).toBe(true);
  expect(text.endsWith('…')).toBe(true);
});

test('a page that claims to be from tomorrow has no day', () => {
  expect(kept({ publishedAt: '2024-05-30' })?.published).toBeNull();
  expect(kept({ publishedAt: '2024-05-30' })?.statements.every(({ date }) => date === null)).toBe(true);
});

test('marks that hide or turn text are not kept', () => {
  const title = kept({ title: '\u202eMinister\u0000 over\u200b  instructeurs\ud800' })?.title;
  expect(title).toBe('Minister over instructeurs\ufffd');
});

test.each(['file:///home/reader/a.html', 'javascript:alert(1)', 'about:blank', '', `https://krant.example/${'a'.repeat(3000)}`])(
  'nothing is kept of a page at %.40s',
  (address) => expect(kept({ address })).toBeNull(),
);
