import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../article/paint-tone.ts';

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
