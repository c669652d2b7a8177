import { describe, expect, it } from 'vitest';
import { markSheet, randomNames } from '../../article/paint-sheet.ts';
import { luminanceOf, toneAt } from '../../article/paint-tone.ts';

describe('the brightness of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(251, 250, 247, 1)', 0.96],
    ['rgb(16, 18, 20)', 0.006],
    ['color(srgb 1 1 1)', 1],
    ['oklch(1 0 0)', 1],
    ['oklab(0.2 0 0)', 0.008],
    ['lab(100 0 0)', 1],
  ])('is understood in every way that browsers write a colour (%s)', (color, luminance) => {
    expect(luminanceOf(color)).toBeCloseTo(luminance, 1);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.2)', 'color(srgb 0 0 0 / 0.1)', 'transparent', 'url(x.png)'])(
    'lies behind what shows it through (%s)',
    (color) => {
      expect(luminanceOf(color)).toBeNull();
    },
  );
});

describe('underlines on any background', () => {
  const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const channel = (hex: string): number => Number.parseInt(hex, 16);

  it.each(Array.from({ length: 101 }, (_, step) => step / 100))('stand out at least 3 : 1 (luminance %d)', (background) => {
    const sheet = markSheet(randomNames(), toneAt(background));
    const lines = [...sheet.matchAll(/underline \w+ [\d.]+px #(..)(..)(..)/g)];
    expect(lines).toHaveLength(3);
    for (const [, red = '', green = '', blue = ''] of lines) {
      const line = luminanceOf(`rgb(${channel(red)}, ${channel(green)}, ${channel(blue)})`) ?? NaN;
      expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
    }
  });
});
