import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, hover, middle } from '../../tools/browsers/card.ts';
import { bringToView } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, useBench } from './bench.ts';

const SLUG = 'instructeurs-oekraine';
const NAME = 'Kajsa Ollongren';
/** Frames of the page for as long as no grace lasts. */
const LONGER_THAN_GRACE = `new Promise((done) => {
  const end = performance.now() + 700;
  const frame = () => (performance.now() > end ? done(null) : requestAnimationFrame(frame));
  frame();
})`;

describe.each(FAMILIES)('a card comes and goes as the reader wishes, in %s', (family) => {
  const bench = useBench(family);

  test('Escape closes it, and the pointer may stay where it is', async () => {
    const tab = await bench().article(SLUG);
    await hover(tab, NAME);
    await tab.press('Escape');
    await cardGone(tab);
    await tab.close();
  });

  test('it stays while the pointer is on it, and goes when the pointer leaves', async () => {
    const tab = await bench().article(SLUG);
    const card = await hover(tab, NAME);
    await tab.move(middle(card.box));
    await tab.evaluate(LONGER_THAN_GRACE);
    expect(await cardIn(tab)).not.toBeNull();
    await tab.move({ x: 5, y: 5 });
    await cardGone(tab);
    await tab.close();
  });

  test('a click pins it: it stays when the pointer leaves, until the close button is pressed', async () => {
    const tab = await bench().article(SLUG);
    await tab.click(await bringToView(tab, NAME));
    const card = await until('a card opens', () => cardIn(tab));
    await tab.move({ x: 5, y: 5 });
    await tab.evaluate(LONGER_THAN_GRACE);
    expect(await cardIn(tab)).not.toBeNull();
    const close = card.buttons.find(({ name }) => wordsOf('card.close').test(name));
    expect(close?.box.width).toBeGreaterThanOrEqual(24);
    await tab.click(middle(close?.box ?? card.box));
    await cardGone(tab);
    await tab.close();
  });

  test('a click beside it closes a pinned card', async () => {
    const tab = await bench().article(SLUG);
    await tab.click(await bringToView(tab, NAME));
    await until('a card opens', () => cardIn(tab));
    await tab.click({ x: 20, y: 400 });
    await cardGone(tab);
    await tab.close();
  });

  test('it never covers the words that it explains', async () => {
    const tab = await bench().article(SLUG);
    const { box } = await hover(tab, NAME);
    const at = await bringToView(tab, NAME);
    expect(at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height).toBe(false);
    await tab.close();
  });
});
