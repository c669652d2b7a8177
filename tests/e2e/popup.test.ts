import { describe, expect, test } from 'vitest';
import { cardIn } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { openPopup, placeOf, popupText } from '../../tools/browsers/popup.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { faultsOf } from './axe.ts';
import { FAMILIES, OTHER_HOST, useBench } from './bench.ts';

describe.each(FAMILIES)('the popup, in %s', (family) => {
  const bench = useBench(family);

  test('says that the article is about defence and what was found, without a fault that axe knows', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    const { popup, text } = await openPopup(bench().driver, tab);
    expect(text).toMatch(wordsOf('popup.defence'));
    expect(text).toContain('Kajsa Ollongren');
    expect(text).toMatch(wordsOf('popup.promise'));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('a name in its list leads to the place in the article and opens the card there', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    const { popup } = await openPopup(bench().driver, tab);
    await popup.click(await placeOf(popup, 'button', 'Kajsa Ollongren'));
    await tab.toFront();
    expect((await until('a card opens', () => cardIn(tab))).name).toBe('Kajsa Ollongren');
    await tab.close();
  });

  test('says so when a page is no article', async () => {
    const tab = await bench().driver.newTab();
    await tab.goto(bench().urlOf('/'));
    const { popup, text } = await openPopup(bench().driver, tab);
    expect(text).toMatch(wordsOf('popup.noArticle'));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('says so when Duiding may not read the site', async () => {
    const tab = await bench().driver.newTab();
    await tab.goto(bench().urlOf('/artikel/instructeurs-oekraine', OTHER_HOST));
    const { popup, text } = await openPopup(bench().driver, tab);
    expect(text).toMatch(new RegExp(`${wordsOf('popup.noAccess').source}|${wordsOf('popup.unreadable').source}`));
    expect(await marksIn(tab)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('its switch works at once in every open tab, both ways', async () => {
    const [one, two] = [await bench().article('instructeurs-oekraine'), await bench().article('polen-artikel-4')];
    for (const tab of [one, two]) await until('the article is read', async () => (await marksIn(tab)).length > 0);
    const { popup } = await openPopup(bench().driver, one);
    const place = await placeOf(popup, '[role=switch]');
    await popup.click(place);
    for (const tab of [one, two]) await until('nothing is marked', async () => (await marksIn(tab)).length === 0);
    await until('the popup says that it is off', async () => wordsOf('popup.off').test(await popupText(popup)));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.click(await placeOf(popup, '[role=switch]'));
    for (const tab of [one, two]) await until('the article is read again', async () => (await marksIn(tab)).length > 0);
    for (const tab of [popup, one, two]) await tab.close();
  });

  test('a pause counts in every tab at once, and ends when the reader wants', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    const { popup } = await openPopup(bench().driver, tab);
    await popup.click(await placeOf(popup, 'button', wordsOf('popup.pause').source));
    await until('nothing is marked', async () => (await marksIn(tab)).length === 0);
    await until('the popup says until when', async () => wordsOf('popup.pausedWhy').test(await popupText(popup)));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.click(await placeOf(popup, 'button', wordsOf('popup.resume').source));
    await until('the article is read again', async () => (await marksIn(tab)).length > 0);
    for (const one of [popup, tab]) await one.close();
  });

  test('“not about defence” counts for this article, also when it is opened again, and can be taken back', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    const { popup } = await openPopup(bench().driver, tab);
    await popup.click(await placeOf(popup, 'button', wordsOf('popup.notDefence').source));
    await until('nothing is marked', async () => (await marksIn(tab)).length === 0);
    const again = await bench().article('instructeurs-oekraine');
    const { popup: second, text } = await openPopup(bench().driver, again);
    expect(text).toMatch(wordsOf('popup.silenced'));
    expect(await marksIn(again)).toEqual([]);
    await second.click(await placeOf(second, 'button', wordsOf('popup.anyway').source));
    for (const one of [tab, again]) await until('the article is explained again', async () => (await marksIn(one)).length > 0);
    for (const one of [popup, second, again, tab]) await one.close();
  });

  test('an article that is not about defence is explained when the reader asks, and no longer when the reader has seen enough', async () => {
    const tab = await bench().article('leger-des-heils-winter');
    const { popup } = await openPopup(bench().driver, tab);
    await popup.click(await placeOf(popup, 'button', wordsOf('popup.anyway').source));
    await until('the popup shows what there is', async () => wordsOf('popup.shownAnyway').test(await popupText(popup)));
    await popup.click(await placeOf(popup, 'button', wordsOf('popup.stopExplaining').source));
    await until('the popup says why not', async () => wordsOf('popup.other').test(await popupText(popup)));
    expect(await marksIn(tab)).toEqual([]);
    for (const one of [popup, tab]) await one.close();
  });
});
