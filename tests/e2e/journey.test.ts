import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, type CardView, hover, middle } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { openPopup, placeOf, popupText } from '../../tools/browsers/popup.ts';
import type { Tab } from '../../tools/browsers/types.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, useBench } from './bench.ts';

/** Presses the button of the open card whose name matches and waits until `done` says that it has had its effect. */
async function press(tab: Tab, name: RegExp, done: (card: CardView) => boolean): Promise<CardView> {
  return await until(`${name} did what it says`, async () => {
    const card = await cardIn(tab);
    if (card === null || done(card)) return card;
    const button = card.buttons.find((one) => name.test(one.name));
    if (button !== undefined) await tab.click(middle(button.box));
    return null;
  });
}

describe.each(FAMILIES)('a reader’s way through an evening of news, in %s', (family) => {
  const bench = useBench(family);

  test('from the front page to the last article everything is where one looks for it, and no console complains', async () => {
    const tab = await bench().driver.newTab();
    await tab.goto(bench().urlOf('/'));
    expect(await marksIn(tab)).toEqual([]);

    // The article: who is this, and what did she say before?
    await tab.click(await placeOf(tab, 'h2', 'Ollongren'));
    await until('the article is marked', async () => (await marksIn(tab)).length > 0);
    const person = await hover(tab, 'Kajsa Ollongren');
    const all = await press(tab, wordsOf('card.earlierAll'), ({ text }) => wordsOf('card.earlierFewer').test(text));
    expect(all.text.length).toBeGreaterThan(person.text.length);
    await tab.press('Escape');
    await cardGone(tab);

    // A term, and from its card to another one and back.
    const term = await hover(tab, 'EU');
    const link = term.buttons.find(({ name }) => name === 'EUMAM');
    expect(link, term.text).toBeDefined();
    await press(tab, /^EUMAM$/, ({ name }) => name === 'EUMAM');
    await press(tab, wordsOf('card.back'), ({ name }) => name === term.name);
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
