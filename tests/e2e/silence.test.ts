import { describe, expect, test } from 'vitest';
import { marksIn } from '../../tools/browsers/marks.ts';
import { openPopup } from '../../tools/browsers/popup.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, OTHER_HOST, useBench } from './bench.ts';

describe.each(FAMILIES)('where Duiding has nothing to say it is silent, in %s', (family) => {
  const bench = useBench(family);

  test.each([
    ['a football match full of attack and defence', 'kanaalzone-noorderhaven', 'popup.other'],
    ['a court case with its defence', 'rechtbank-pand-haven', 'popup.other'],
    ['the Leger des Heils', 'leger-des-heils-winter', 'popup.other'],
    ['an English article about defence', 'dutch-frigates-tomahawk', 'popup.notDutch'],
  ])('%s is left alone, and the popup says why', async (_, slug, words) => {
    const tab = await bench().article(slug);
    const { popup, text } = await openPopup(bench().driver, tab);
    expect(text).toMatch(wordsOf(words));
    expect(await marksIn(tab)).toEqual([]);
    expect(await tab.inClosedRoots('() => true')).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('a site that is not on the list is not touched', async () => {
    const tab = await bench().driver.newTab();
    await tab.goto(bench().urlOf('/artikel/instructeurs-oekraine', OTHER_HOST));
    // By the time that a page of the list is read and marked, this one would have been too.
    const listed = await bench().article('polen-artikel-4');
    await openPopup(bench().driver, listed);
    expect((await marksIn(listed)).length).toBeGreaterThan(0);
    expect(await marksIn(tab)).toEqual([]);
    expect((await tab.listeners()) ?? []).toEqual([]);
    await tab.close();
    await listed.close();
  });
});
