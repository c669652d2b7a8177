import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, hover } from '../../tools/browsers/card.ts';
import { linksInCard, pressInCard } from '../../tools/browsers/in-card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import type { Tab } from '../../tools/browsers/types.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, useBench } from './bench.ts';

const SLUG = 'instructeurs-oekraine';
const NAME = 'Kajsa Ollongren';

/** The words under everything that is drawn on the page, the quiet ground too. */
const DRAWN = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(({ startContainer, startOffset, endOffset }) =>
  startContainer.data.slice(startOffset, endOffset)))`;
const CARET_IN_SIGHT = `(() => { const { top } = getSelection().anchorNode.parentElement.getBoundingClientRect(); return top >= 0 && top < innerHeight; })()`;

async function promiseIn(tab: Tab): Promise<string> {
  await until('the article is read', async () => (await marksIn(tab)).length > 0);
  return (await marksIn(tab)).find(({ line }) => line === 'double')?.text ?? '';
}

describe.each(FAMILIES)('inside a card, in %s', (family) => {
  const bench = useBench(family);

  test('what she says in the article leads to its place on the page', async () => {
    const tab = await bench().article(SLUG);
    await hover(tab, NAME);
    await pressInCard(tab, /(En nog|And) \d+/);
    await pressInCard(tab, /Zij vechten die oorlog/);
    await cardGone(tab);
    await until('the ground lies under it', async () => JSON.stringify(await tab.evaluate(DRAWN)).includes('Zij vechten die oorlog'));
    expect(await tab.evaluate(CARET_IN_SIGHT)).toBe(true);
    await tab.close();
  });

  test('what is wrong is reported in the project’s tracker, filled in, without the address of the article', async () => {
    const tab = await bench().article(SLUG);
    await hover(tab, NAME);
    const report = (await linksInCard(tab)).find(({ name }) => wordsOf('card.wrong').test(name));
    expect(report).toMatchObject({ target: '_blank', rel: expect.stringContaining('noopener') });
    const address = new URL(report?.href ?? '');
    expect(address.pathname).toMatch(/issues\/new$/);
    expect(address.searchParams.get('body')).toContain('kajsa-ollongren');
    expect(decodeURIComponent(address.search)).not.toContain('/artikel/');
    await tab.close();
  });

  test('the promise says that the article leaves it open', async () => {
    const tab = await bench().article(SLUG);
    const card = await hover(tab, await promiseIn(tab));
    expect(card.text).toMatch(wordsOf('card.doubted'));
    await tab.close();
  });

  test('a country of the promise has a card of its own with a map, and the way back ends at its name', async () => {
    const tab = await bench().article(SLUG);
    await hover(tab, await promiseIn(tab));
    await pressInCard(tab, /^Oekraïne/);
    const country = await until('its card opens', async () => {
      const card = await cardIn(tab);
      return card?.name === 'Oekraïne' ? card : null;
    });
    expect(country.text).toContain('Artikel 5 geldt niet voor dit land');
    const maps = await tab.inClosedRoots(`(root) => root.querySelector('.map svg')?.getBoundingClientRect().height ?? null`);
    expect(maps.some((height) => typeof height === 'number' && height > 80)).toBe(true);
    await pressInCard(tab, wordsOf('card.back'));
    await until('the first card is back', async () => /Oekraïne/.test((await cardIn(tab))?.focus ?? ''));
    await tab.close();
  });
});
