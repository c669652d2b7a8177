import { describe, expect, test } from 'vitest';
import { hover } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { copyCard, faultsOf } from './axe.ts';
import { FAMILIES, OTHER_HOST, useBench } from './bench.ts';

describe.each(FAMILIES)('cards for those who hear or read them otherwise, in %s', (family) => {
  const light = useBench(family);
  const dark = useBench(family, { colorScheme: 'dark' });

  describe.each([
    ['by day', light],
    ['by night', dark],
  ])('%s', (_, bench) => {
    test.each(['a person', 'a term', 'a promise'])('the card of %s has no fault that axe knows', async (kind) => {
      const tab = await bench().article('instructeurs-oekraine');
      await until('the article is read', async () => (await marksIn(tab)).length > 0);
      const promise = (await marksIn(tab)).find(({ line }) => line === 'double')?.text ?? '';
      await hover(tab, kind === 'a person' ? 'Kajsa Ollongren' : kind === 'a term' ? 'hybride dreigingen' : promise);
      const empty = await bench().driver.newTab();
      await empty.goto(bench().urlOf('/leeg', OTHER_HOST));
      await copyCard(tab, empty);
      expect(await faultsOf(empty, '#copy')).toEqual([]);
      await empty.close();
      await tab.close();
    });
  });
});
