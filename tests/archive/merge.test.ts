import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../archive/canonical.ts';
import { combined, earlierDate } from '../../archive/merge.ts';
import { isSameStatement, wordingOf } from '../../archive/wording.ts';
import { someArticle } from './some-article.ts';

test('putting records together gives the same in any order, and nothing new the second time', () => {
  fc.assert(
    fc.property(someArticle, someArticle, someArticle, (a, b, c) => {
      const text = canonical(combined(a, b));
      expect(canonical(combined(b, a))).toBe(text);
      expect(canonical(combined(combined(a, b), c))).toBe(canonical(combined(a, combined(b, c))));
      expect(canonical(combined(combined(a, b), a))).toBe(text);
    }),
  );
});

test('no statement and no address is lost when records are put together', () => {
  fc.assert(
    fc.property(someArticle, someArticle, (a, b) => {
      const both = combined(a, b);
      const words = both.statements.map(({ text }) => wordingOf(text).plain);
      for (const { text } of [...a.statements, ...b.statements]) expect(words).toContain(wordingOf(text).plain);
      for (const address of [a.address, b.address, ...a.alsoAt, ...b.alsoAt]) expect([both.address, ...both.alsoAt]).toContain(address);
    }),
  );
});

test('of two days the earlier is kept, and of two that begin together the more precise', () => {
  expect(earlierDate('2024-05-28', '2024-05-27')).toBe('2024-05-27');
  expect(earlierDate('2024-05', '2024-05-01')).toBe('2024-05-01');
  expect(earlierDate(null, '2024')).toBe('2024');
  expect(earlierDate(null, null)).toBeNull();
});

test.each([
  ['Wij sturen geen tanks naar de proeftuin.', '“Wij sturen geen tanks naar de proeftuin”', true],
  ['Wij sturen geen tanks naar de proeftuin.', 'Wij sturen geen tanks naar die proeftuin', true],
  ['Wij sturen geen tanks naar de proeftuin.', 'Wij sturen geen tanks naar de proeftuin, daar is het veel te vroeg voor', true],
  ['Wij sturen geen tanks naar de proeftuin.', 'Wij sturen wel tanks naar de proeftuin.', false],
  ['We leveren straks tien voertuigen aan het leger daar', 'We leveren straks tien voertuigen niet aan het leger daar', false],
  ['Er gaan 10 voertuigen naar het oosten van het land', 'Er gaan 20 voertuigen naar het oosten van het land', false],
  ['Dat is natuurlijk zo', 'Het is natuurlijk zo dat er meer geld bij moet', false],
])('%s / %s: the same statement is %s', (a, b, same) => {
  expect(isSameStatement(wordingOf(a), wordingOf(b))).toBe(same);
  expect(isSameStatement(wordingOf(b), wordingOf(a))).toBe(same);
});
