import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cardIn, hover } from '../../tools/browsers/card.ts';
import { bringToView, marksIn } from '../../tools/browsers/marks.ts';
import { placeOf } from '../../tools/browsers/popup.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

describe.each(FAMILIES)('a page of scripts, share bars and late text, in %s', (family) => {
  const bench = useBench(family);

  test('text that comes later is read and explained too', async () => {
    const tab = await bench().article('drones-boven-volkel');
    // Only the part that the page loads later speaks of hybrid threats.
    const card = await hover(tab, 'hybride dreigingen');
    expect(card.text.length).toBeGreaterThan(60);
    await tab.close();
  });

  test('text that comes later does not take away the card that somebody reads', async () => {
    const tab = await bench().article('drones-boven-volkel');
    const { text } = await hover(tab, 'vliegbasis Volkel');
    await tab.click(await bringToView(tab, 'vliegbasis Volkel'));
    await until('the rest has come', async () => (await tab.evaluate('document.documentElement.dataset.complete')) === 'true');
    // That something does not happen cannot be awaited: this is longer than it would take.
    await tab.evaluate('new Promise((done) => setTimeout(done, 1500))');
    expect((await cardIn(tab))?.text).toBe(text);
    await tab.press('Escape');
    await until('the late text is marked', async () => (await marksIn(tab)).some((mark) => mark.text === 'hybride dreigingen'));
    await tab.close();
  });

  test('comments, related articles and the menu are not marked', async () => {
    const tab = await bench().article('drones-boven-volkel');
    await until('the whole article is read', async () => (await marksIn(tab)).some(({ text }) => text === 'hybride dreigingen'));
    const outside = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight])
      .filter(({ startContainer }) => startContainer.parentElement.closest('.cmt_9, .rel_y, .col_r, .hdr_x1, .cky_z, .shr_w, .ftr_0'))
      .map(({ startContainer }) => startContainer.data)`;
    expect(v.parse(v.array(v.string()), await tab.evaluate(outside))).toEqual([]);
    await tab.close();
  });

  test('the card stands above the header and the cookie wall', async () => {
    const tab = await bench().article('belgie-vrijwillige-legerdienst');
    await placeOf(tab, 'button', 'Akkoord');
    // Our host is the only child that <html> has beside head and body.
    await until('the card is on top', async () => {
      const { box } = await hover(tab, 'Theo Francken');
      const [left, top, right, bottom] = [box.x + 12, box.y + 12, box.x + box.width - 12, box.y + box.height - 12];
      const places = JSON.stringify([
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
      ]);
      const ours = 'document.elementFromPoint(x, y)?.parentElement === document.documentElement';
      return (await tab.evaluate(`${places}.every(([x, y]) => ${ours})`)) === true;
    });
    await tab.close();
  });

  test('the same article in either template leads to the same words', async () => {
    const [plain, cluttered] = [await bench().article('polen-artikel-4'), await bench().article('polen-artikel-4', 'sjabloon=rommelig')];
    await until('both are read', async () => {
      const [a, b] = [await marksIn(plain), await marksIn(cluttered)].map((marks) =>
        [...new Set(marks.map(({ text }) => text))].sort().join('|'),
      );
      return a !== '' && a === b;
    });
    await plain.close();
    await cluttered.close();
  });
});
