import { describe, expect, it } from 'vitest';
import { placeCard, placeSheet, type Box } from '../../article/card-place.ts';

const view = { width: 1200, height: 800 };
const card = { width: 392, height: 400 };
const line = (x: number, y: number, width = 90): Box => ({ x, y, width, height: 22 });

/** Whether a card at this place leaves the words free and stays in the window. */
async function at(lines: Box[], window = view, size = card, hand: { x: number } | null = null) {
  const place = await placeCard(lines, hand, size, window);
  if (!place.beside) return place;
  const { x, y, maxHeight } = place;
  const right = x + Math.min(size.width, window.width - 16);
  for (const words of lines) {
    expect(
      y >= words.y + words.height || y + maxHeight <= words.y || x >= words.x + words.width || right <= words.x,
      'covers the words',
    ).toBe(true);
  }
  expect(x).toBeGreaterThanOrEqual(8);
  expect(right).toBeLessThanOrEqual(window.width - 8);
  expect(y).toBeGreaterThanOrEqual(8);
  expect(y + maxHeight).toBeLessThanOrEqual(window.height - 8);
  return place;
}

describe('the card', () => {
  it('stands under the words, at their beginning', async () => {
    expect(await at([line(300, 200)])).toEqual({ beside: true, x: 300, y: 230, maxHeight: 400 });
  });

  it('stands above them where there is no room below', async () => {
    expect(await at([line(300, 700)])).toEqual({ beside: true, x: 300, y: 292, maxHeight: 400 });
  });

  it('moves along the line rather than out of the window', async () => {
    expect(await at([line(1100, 200)])).toMatchObject({ x: 800, y: 230 });
  });

  it('shrinks rather than cover the words', async () => {
    expect(await at([line(300, 350)])).toMatchObject({ maxHeight: 400 });
    const small = await at([line(300, 250)], { width: 1200, height: 560 });
    expect(small).toMatchObject({ beside: true, y: 280, maxHeight: 272 });
  });

  it('stays clear of every line of a long passage', async () => {
    await at([line(700, 300, 200), line(100, 322, 800), line(100, 344, 300)], view, card, { x: 720 });
    await at([line(700, 600, 200), line(100, 622, 800), line(100, 644, 300)], view, card, { x: 300 });
  });

  it('stays in sight when its words scroll away', async () => {
    expect(await at([line(300, -500)])).toMatchObject({ y: 8 });
    expect(await at([line(300, 1500)])).toMatchObject({ y: 392 });
  });

  it('goes to the side in a low window, and to the far edge where there is no room at all', async () => {
    expect(await at([line(100, 150)], { width: 900, height: 320 })).toMatchObject({ beside: true });
    expect(await at([line(100, 150)], { width: 320, height: 256 })).toEqual({ beside: false, edge: 'top' });
    expect(await at([line(100, 60)], { width: 320, height: 256 })).toEqual({ beside: false, edge: 'bottom' });
  });
});

describe('the sheet on a phone', () => {
  const phone = { height: 780 };

  it('comes from the bottom and leaves the words in sight', () => {
    expect(placeSheet([line(20, 200)], 700, phone)).toEqual({ edge: 'bottom', maxHeight: 468 });
    expect(placeSheet([line(20, 380)], 700, phone)).toEqual({ edge: 'bottom', maxHeight: 370 });
  });

  it('comes from the top for words that are low on the screen', () => {
    expect(placeSheet([line(20, 640)], 700, phone)).toEqual({ edge: 'top', maxHeight: 468 });
  });

  it('stays readable where a passage fills the screen', () => {
    const lines = Array.from({ length: 30 }, (_, row) => line(20, 20 + row * 24));
    expect(placeSheet(lines, 700, phone)).toEqual({ edge: 'bottom', maxHeight: 312 });
  });
});
