import { expect, test } from 'vitest';
import * as v from 'valibot';
import { Article, PartialDate, articleFromText } from '../../analysis/article.ts';

test('a text without a page becomes an Article whose blocks hold its lines', () => {
  const article = articleFromText({ title: 'Kop', text: 'Eerste alinea.\n\nTweede alinea.', publishedAt: '2024-05-28' });
  expect(article.text).toBe('Kop\nEerste alinea.\n\nTweede alinea.');
  expect(article.blocks.map((block) => article.text.slice(block.start, block.end))).toEqual(['Kop', 'Eerste alinea.', 'Tweede alinea.']);
  expect(v.is(Article, article)).toBe(true);
});

test('a text without a title has no headline, and its offsets still count the empty title line', () => {
  const article = articleFromText({ text: 'Alleen tekst.' });
  expect(article.blocks).toEqual([{ kind: 'paragraph', start: 1, end: 14 }]);
});

test('dates are only as precise as their source', () => {
  for (const date of ['2024', '2024-05', '2024-05-28']) expect(v.is(PartialDate, date)).toBe(true);
  for (const date of ['28 mei 2024', '2024-5', '']) expect(v.is(PartialDate, date)).toBe(false);
});
