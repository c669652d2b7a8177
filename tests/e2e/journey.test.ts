import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, type CardView, hover } from '../../tools/browsers/card.ts';
import { pressInCard } from '../../tools/browsers/in-card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { openPopup, placeOf, popupText } from '../../tools/browsers/popup.ts';
import type { Tab } from '../../tools/browsers/types.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, useBench } from './bench.ts';

/** Waits until the open card is as it should be. */
async function cardSays(tab: Tab, what: string, right: (card: CardView) => boolean): Promise<void> {
  await until(what, async () => {
    const card = await cardIn(tab);
    return card !== null && right(card);
  });
}

describe.each(FAMILIES)('a reader’s way through an evening of news, in %s', (family) => {
  const bench = useBench(family);

  test('from the front page to the last article everything is where one looks for it, and no console complains', async () => {
    const tab = await bench().driver.newTab();
    await tab.goto(bench().urlOf('/'));
    expect(await marksIn(tab)).toEqual([]);

    // The article: who is this, and what did she say before?
    await until('the page has its pictures', async () => (await tab.evaluate("document.readyState === 'complete'")) === true);
    await tab.click(await placeOf(tab, 'h2', 'Ollongren'));
    await until('the article is there', async () => {
      const path = await tab.evaluate('location.pathname').catch(() => null);
      return path === '/artikel/instructeurs-oekraine';
    });
    await until('the article is marked', async () => (await marksIn(tab)).length > 0);
    await hover(tab, 'Kajsa Ollongren');
    await pressInCard(tab, wordsOf('card.earlierAll'));
    await cardSays(tab, 'all that she said is there', ({ text }) => wordsOf('card.earlierFewer').test(text));
    await tab.press('Escape');
    await cardGone(tab);

    // A term, and from its card to another one and back.
    const term = await hover(tab, 'EU');
    await pressInCard(tab, /^EUMAM$/);
    await cardSays(tab, 'the other card is there', ({ name }) => name.startsWith('EUMAM'));
    await pressInCard(tab, wordsOf('card.back'));
    await cardSays(tab, 'the first card is back', ({ name }) => name === term.name);
    await tab.press('Escape');
    await cardGone(tab);

    // The popup sums up, and switches the site off and on.
    const { popup } = await openPopup(bench().driver, tab);
    await popup.click(await placeOf(popup, '[role=switch]'));
    await until('nothing is marked', async () => (await marksIn(tab)).length === 0);
    await until('the popup says that it is off', async () => wordsOf('popup.off').test(await popupText(popup)));
    await popup.click(await placeOf(popup, '[role=switch]'));
    await until('the article is marked again', async () => (await marksIn(tab)).length > 0);

    // What else does Duiding know?
    const options = await bench().driver.ownPage('/options.html#kennis');
    await options.click(await placeOf(options, 'input[type=search]'));
    await options.evaluate(`(() => {
      const field = document.querySelector('input[type=search]');
      field.value = 'Brekelmans';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    })()`);
    await options.click(await placeOf(options, 'button, a', 'Ruben Brekelmans'));
    await until('his card is there', async () => /minister van Defensie/i.test(await popupText(options)));

    // Another article, another subject.
    await tab.toFront();
    await tab.goto(bench().urlOf('/artikel/polen-artikel-4'));
    const promise = await until('a promise is marked', async () => (await marksIn(tab)).find(({ line }) => line === 'double') ?? null);
    expect((await hover(tab, promise.text)).name).toMatch(/^Artikel 4/);
    for (const one of [tab, popup, options]) expect(one.errors()).toEqual([]);
    for (const one of [options, popup, tab]) await one.close();
  });
});
