import { describe, expect, test } from 'vitest';
import { hover } from '../../tools/browsers/card.ts';
import { pressInCard } from '../../tools/browsers/in-card.ts';
import { copyCard, faultsOf } from './axe.ts';
import { FAMILIES, OTHER_HOST, useBench } from './bench.ts';

/** The words that open a card of each kind; the card of a country is opened from that of the promise. */
const WORDS: Readonly<Record<string, string>> = {
  'a person': 'Kajsa Ollongren',
  'a stranger': 'Bram Oldehuis',
  'a term': 'hybride dreigingen',
  'a promise': 'de landen van de NAVO hebben beloofd elkaar te verdedigen',
  'a country': 'de landen van de NAVO hebben beloofd elkaar te verdedigen',
};

describe.each(FAMILIES)('cards for those who hear or read them otherwise, in %s', (family) => {
  const light = useBench(family);
  const dark = useBench(family, { colorScheme: 'dark' });

  describe.each([
    ['by day', light],
    ['by night', dark],
  ])('%s', (_, bench) => {
    test.each(Object.keys(WORDS))('the card of %s has no fault that axe knows', async (kind) => {
      const tab = await bench().article(kind === 'a stranger' ? 'tankbataljon-terug' : 'instructeurs-oekraine');
      await hover(tab, WORDS[kind] ?? '');
      if (kind === 'a country') await pressInCard(tab, /^Oekraïne/);
      const empty = await bench().driver.newTab();
      await empty.goto(bench().urlOf('/leeg', OTHER_HOST));
      await copyCard(tab, empty);
      expect(await faultsOf(empty, '#copy')).toEqual([]);
      await empty.close();
      await tab.close();
    });
  });
});
