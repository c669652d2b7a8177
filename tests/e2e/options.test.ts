import { describe, expect, test } from 'vitest';
import { marksIn } from '../../tools/browsers/marks.ts';
import { placeOf } from '../../tools/browsers/popup.ts';
import { call } from '../../tools/browsers/script.ts';
import type { Tab } from '../../tools/browsers/types.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { faultsOf } from './axe.ts';
import { FAMILIES, useBench } from './bench.ts';

const SECTIONS = ['sites', 'weergave', 'kennis', 'gegevens', 'over'];

const textIn = (tab: Tab, selector: string) =>
  tab.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent).join(' | ')`);
const shows = (tab: Tab, selector: string, words: RegExp) =>
  until(`${selector} says ${words.source}`, async () => words.test(String(await textIn(tab, selector))));
const focused = (tab: Tab) =>
  tab.evaluate('document.activeElement.id || document.activeElement.tagName + " " + document.activeElement.textContent');
/** Goes on with Tab until the focus is where it should be. */
const tabTo = (tab: Tab, there: RegExp) =>
  until(`Tab reaches ${there.source}`, async () => {
    if (there.test(String(await focused(tab)))) return true;
    await tab.press('Tab');
    return false;
  });

describe.each(FAMILIES)('the options, in %s', (family) => {
  const bench = useBench(family);
  const dark = useBench(family, { colorScheme: 'dark' });

  test.each(SECTIONS)(
    'the section %s has an address and a title of its own, no fault that axe knows, by day and by night, and no errors',
    async (section) => {
      for (const { driver } of [bench(), dark()]) {
        const tab = await driver.ownPage(`/options.html#${section}`);
        await shows(tab, 'h2', wordsOf(`options.sections.${section}`));
        expect(await tab.evaluate('document.title')).toMatch(wordsOf(`options.sections.${section}`));
        if (section === 'kennis') await shows(tab, '.rows', /NAVO|Abrams/);
        if (section === 'weergave') await until('the example is marked', async () => (await marksIn(tab)).length > 3);
        expect(await faultsOf(tab)).toEqual([]);
        expect(tab.errors()).toEqual([]);
        await tab.close();
      }
    },
  );

  test('a setting that is changed is seen at once in an article that is open, and is still there after a reload', async () => {
    const article = await bench().article('instructeurs-oekraine');
    const solid = async () => (await marksIn(article)).some(({ line }) => line === 'solid');
    await until('persons are marked', solid);
    const tab = await bench().driver.ownPage('/options.html#weergave');
    await tab.click(await placeOf(tab, '#mark-person'));
    await until('persons are marked no more', async () => !(await solid()));
    expect((await marksIn(article)).length).toBeGreaterThan(0);
    await tab.press('F5');
    await until(
      'the switch is as it was left',
      async () => (await tab.evaluate('document.querySelector("#mark-person")?.checked')) === false,
    );
    await tab.click(await placeOf(tab, '#mark-person'));
    await until('persons are marked again', solid);
    await tab.close();
    await article.close();
  });

  test('an outlet that is switched off falls silent in its open tab', async () => {
    const article = await bench().article('polen-artikel-4');
    await until('the article is read', async () => (await marksIn(article)).length > 0);
    const tab = await bench().driver.ownPage('/options.html#sites');
    const knob = `document.getElementById('site-nos.nl')`;
    await until('the outlet is listed', async () => (await tab.evaluate(`${knob} !== null`)) === true);
    await tab.evaluate(`${knob}.click()`);
    await until('nothing is marked', async () => (await marksIn(article)).length === 0);
    await tab.evaluate(`${knob}.click()`);
    await until('the article is read again', async () => (await marksIn(article)).length > 0);
    await tab.close();
    await article.close();
  });

  test('by keyboard alone: to the knowledge, a name without its accents, its card, and back', async () => {
    const tab = await bench().driver.ownPage('/options.html#sites');
    await shows(tab, 'h2', wordsOf('options.sections.sites'));
    await tabTo(tab, new RegExp(`^A (${wordsOf('options.sections.kennis').source})`));
    await tab.press('Enter');
    await shows(tab, 'h2', wordsOf('options.sections.kennis'));
    await until('the heading has the focus', async () => /^H2/.test(String(await focused(tab))));
    await tabTo(tab, /^find-entry$/);
    await tab.type('yesilgoz');
    await shows(tab, '.rows', /^[^|]*Yeşilgöz[^|]*$/);
    await tabTo(tab, /^A .*Yeşilgöz/);
    await tab.press('Enter');
    await shows(tab, '.card h2', /Yeşilgöz/);
    await until('the card has the focus', async () => (await tab.evaluate('document.activeElement.matches(".card")')) === true);
    expect(await tab.evaluate('location.hash')).toMatch(/^#kennis\/.*yesilgoz/);
    await tab.evaluate('history.back()');
    await until('the row has the focus again', async () => /^A .*Yeşilgöz/.test(String(await focused(tab))));
    expect(await tab.evaluate('document.querySelector(".card")')).toBeNull();
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  test('a card tells how things stood on the day that the reader chooses, and its links lead on in place', async () => {
    const tab = await bench().driver.ownPage('/options.html#kennis/kajsa-ollongren');
    await shows(tab, '.card h2', /Ollongren/);
    await tab.evaluate(call(chooseDay, '2024-05-28'));
    await shows(tab, '.card .top', /demissionair minister van Defensie/i);
    await tab.evaluate(`location.hash = '#kennis/eumam'`);
    await shows(tab, '.card h2', /EUMAM/);
    await tab.click(await placeOf(tab, '.card .chip'));
    await until('another card is there', async () => !/EUMAM/.test(String(await textIn(tab, '.card h2'))));
    expect(await faultsOf(tab)).toEqual([]);
    await tab.close();
  });

  test.each([320, 600])('at %i pixels wide nothing runs out of sight sideways', async (width) => {
    for (const section of [...SECTIONS, 'kennis/navo-5']) {
      const tab = await bench().driver.ownPage(`/options.html#${section}`, { width, height: 800 });
      await until('the page is there', async () => (await tab.evaluate('document.querySelector("h2") !== null')) === true);
      if (section.includes('/')) await shows(tab, '.card h2', /\w/);
      if (section === 'weergave') await shows(tab, '.card h2', /\w/);
      expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth'), section).toBeLessThanOrEqual(0);
      await tab.close();
    }
  });
});

/** Runs in the page. */
function chooseDay(day: string): void {
  const field = document.querySelector<HTMLInputElement>('#as-of');
  if (field === null) return;
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
