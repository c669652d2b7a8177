import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, hover } from '../../tools/browsers/card.ts';
import { bringToView, marksIn } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

const SLUG = 'instructeurs-oekraine';

describe.each(FAMILIES)('who somebody is, in %s', (family) => {
  const bench = useBench(family);

  test('resting on a name shows the post that she held on the day of the article, and what came after', async () => {
    const tab = await bench().article(SLUG);
    const card = await hover(tab, 'Kajsa Ollongren');
    expect(card).toMatchObject({ role: 'dialog', name: 'Kajsa Ollongren' });
    expect(card.text).toMatch(/demissionair minister van Defensie \(kabinet-Rutte IV\)/i);
    expect(card.text).toMatch(/28 mei 2024|28 May 2024/);
    await tab.close();
  });

  test('a screen reader finds the card as a dialog with her name', async () => {
    const tab = await bench().article(SLUG);
    await hover(tab, 'Kajsa Ollongren');
    expect(await tab.isSpoken('dialog', 'Kajsa Ollongren')).toBe(true);
    expect(await tab.isSpoken('heading', 'Kajsa Ollongren')).toBe(true);
    await tab.close();
  });

  test('every later mention by surname leads to the same card', async () => {
    const tab = await bench().article(SLUG);
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    const surnames = (await marksIn(tab)).filter(({ text }) => text === 'Ollongren');
    expect(surnames.length).toBeGreaterThanOrEqual(3);
    for (const nth of surnames.keys()) {
      expect((await hover(tab, 'Ollongren', nth)).name).toBe('Kajsa Ollongren');
      await tab.press('Escape');
      await cardGone(tab);
    }
    await tab.close();
  });

  test('what she said earlier was said before the day of the article', async () => {
    const tab = await bench().article(SLUG);
    const { text } = await hover(tab, 'Kajsa Ollongren');
    expect(text).toMatch(/Eerder|Earlier/i);
    expect(text).toMatch(/\b202[0-4]\b/);
    await tab.close();
  });

  test('a pointer that only passes over a name opens nothing', async () => {
    const tab = await bench().article(SLUG);
    const at = await bringToView(tab, 'Kajsa Ollongren');
    await tab.move({ x: at.x, y: at.y - 200 });
    await tab.move(at);
    await tab.move({ x: at.x, y: at.y + 300 });
    // Longer than any dwell: the pointer's rest is the page's own time, counted in its frames.
    await tab.evaluate(
      'new Promise((done) => { const end = performance.now() + 600; (function frame() { performance.now() > end ? done(null) : requestAnimationFrame(frame); })(); })',
    );
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });
});
