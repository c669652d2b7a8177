import { describe, expect, test } from 'vitest';
import { cardGone, hover } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

describe.each(FAMILIES)('what a word and a promise mean, in %s', (family) => {
  const bench = useBench(family);

  test('persons, terms and promises are underlined in three different ways', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    const marks = await marksIn(tab);
    const lineOf = (text: string): string | undefined => marks.find((mark) => mark.text === text)?.line;
    expect(lineOf('Kajsa Ollongren')).toBe('solid');
    expect(lineOf('hybride dreigingen')).toBe('dotted');
    expect(
      marks
        .filter(({ line }) => line === 'double')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('beloofd elkaar te verdedigen');
    await tab.close();
  });

  test('sabotage, hybrid threats, NATO and EU are explained', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    for (const word of ['EU', 'sabotageacties', 'hybride dreigingen', 'NAVO']) {
      const card = await hover(tab, word);
      expect(card.text.length, word).toBeGreaterThan(60);
      await tab.press('Escape');
      await cardGone(tab);
    }
    await tab.close();
  });

  test('a promise that is paraphrased is explained: articles 5, 6 and 4, and who is an ally on that day', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    const promise = (await marksIn(tab)).find(({ line }) => line === 'double')?.text ?? '';
    const card = await hover(tab, promise);
    expect(card.text).toMatch(/artikel 5/i);
    expect(card.text).toMatch(/artikel 6/i);
    expect(card.text).toMatch(/artikel 4/i);
    for (const country of ['Duitsland', 'Polen', 'Nederland', 'Verenigd Koninkrijk', 'Oekraïne', 'Rusland'])
      expect(card.text).toContain(country);
    expect(card.text).toMatch(/Oekraïne[^\n]*(geen|not|no )/i);
    await tab.close();
  });

  test('article 4 that is named is explained in an article about Poland', async () => {
    const tab = await bench().article('polen-artikel-4');
    const card = await hover(tab, 'artikel 4');
    expect(card.text).toMatch(/overleg/i);
    await tab.close();
  });
});
