import { expect, test } from 'vitest';
import { fold, foldText, tokenise } from '../../analysis/tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.word);

test('a word is found whatever its capitals, diacritics and apostrophes', () => {
  expect(words('Oekraïne, ZELENSKYJ en Rutte’s „plan”')).toEqual(['oekraine', 'zelenskyj', 'en', "rutte's", 'plan']);
  expect(words('cafe\u0301 Straße Œuvre')).toEqual(['cafe', 'strasse', 'oeuvre']);
});

test('soft hyphens, zero-width characters and non-breaking hyphens do not hide a word', () => {
  expect(words('defen\u00adsie\u200bminister')).toEqual(['defensieminister']);
  expect(tokenise('F\u201135’s').map((token) => [token.word, token.gap])).toEqual([
    ['f', 'none'],
    ["35's", 'hyphen'],
  ]);
  expect(tokenise('de\u00a0NAVO').map((token) => token.gap)).toEqual(['none', 'space']);
});

test('offsets are those of the text as it stands', () => {
  const text = 'Een “hybri\u00adde” dreiging.\nNu 42.7 of 3,5.';
  const found = tokenise(text).map((token) => text.slice(token.start, token.end));
  expect(found).toEqual(['Een', 'hybri\u00adde', 'dreiging', 'Nu', '42.7', 'of', '3,5']);
  expect(tokenise(text).map((token) => token.gap)).toEqual(['none', 'mark', 'mark', 'line', 'space', 'space', 'space']);
});

test('folding a text keeps the way back to its offsets', () => {
  const text = 'Ko\u00adning\u00a0Œdipe zei: „Één”';
  const folded = foldText(text);
  expect(folded.text).toBe('koning oedipe zei: "een"');
  expect(text.slice(folded.at(folded.text.indexOf('oedipe')), folded.at(folded.text.indexOf(' zei')))).toBe('Œdipe');
  expect(folded.at(folded.text.length)).toBe(text.length);
  expect(fold('‘Curaçao’ – nu')).toBe("'curacao' – nu");
});

test('hostile text gives tokens within bounds and no error', () => {
  for (const text of ['', '\ud800', 'a\udfff\u0301b', '\u0301'.repeat(50), "'".repeat(1000), 'x'.repeat(100_000), '\u202eאבג 12']) {
    let last = 0;
    for (const token of tokenise(text)) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.end).toBeLessThanOrEqual(text.length);
      last = token.end;
    }
    expect(foldText(text).at(0)).toBeLessThanOrEqual(text.length);
  }
});
