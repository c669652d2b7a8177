import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cardGone, cardIn } from '../../tools/browsers/card.ts';
import { bringToView, marksIn } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

const PHONE = { width: 390, height: 780 };

describe.each(FAMILIES)('with a finger on a small screen, in %s', (family) => {
  const bench = useBench(family, { viewport: PHONE, touch: true });

  test('a tap on a name opens its card, a tap elsewhere closes it', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await tab.tap(await bringToView(tab, 'Kajsa Ollongren'));
    const card = await until('a card opens', () => cardIn(tab));
    expect(card.name).toBe('Kajsa Ollongren');
    await tab.tap({ x: PHONE.width / 2, y: Math.max(8, card.box.y - 12) });
    await cardGone(tab);
    await tab.close();
  });

  test('the words that were tapped stay in sight, wherever they are on the screen', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    for (const y of [120, 380, 660]) {
      await bringToView(tab, 'Kajsa Ollongren');
      const before = v.parse(v.number(), await tab.evaluate('scrollY'));
      const first = await bringToView(tab, 'Kajsa Ollongren');
      await tab.evaluate(`scrollTo({ top: ${before} + ${first.y} - ${y}, behavior: 'instant' })`);
      const at = (await marksIn(tab)).find(({ text }) => text === 'Kajsa Ollongren')?.at ?? first;
      await tab.tap(at);
      const { box } = await until('a card opens', () => cardIn(tab));
      expect(at.y < box.y || at.y > box.y + box.height, `the card covers the words at ${at.y}`).toBe(true);
      await tab.press('Escape');
      await cardGone(tab);
    }
    await tab.close();
  });

  test('the card fits the screen', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await tab.tap(await bringToView(tab, 'Kajsa Ollongren'));
    const { box } = await until('a card opens', () => cardIn(tab));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
    expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
    await tab.close();
  });
});
