import type { Tone } from './paint-sheet.ts';

/** Relative luminances (0 to 1) between which the marks' colours change; each keeps at least 3 : 1 (WCAG 2.2, 1.4.11) in its own range. */
const DARK_BELOW = 0.11;
const MIDDLE = 0.18;
const LIGHT_FROM = 0.5;

/** The tone of the page around `element`, by the background that it really has, or by its text where it has none. */
export function toneOf(element: Element): Tone {
  for (let at: Element | null = element; at !== null; at = parent(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return toneAt(luminance);
  }
  // No background anywhere: the browser's canvas shows, and readable text is the opposite of it.
  const ink = luminanceOf(getComputedStyle(element).color);
  return ink !== null && ink > LIGHT_FROM ? 'dark' : 'light';
}

/** The tone of a background by its relative luminance. */
export function toneAt(luminance: number): Tone {
  if (luminance < MIDDLE) return luminance < DARK_BELOW ? 'dark' : 'dark middle';
  return luminance < LIGHT_FROM ? 'light middle' : 'light';
}

function parent(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Relative luminance of a computed CSS colour; null when it lets what lies behind it through or cannot be understood. */
export function luminanceOf(color: string): number | null {
  const match = /^([a-z]+)\((.*)\)$/.exec(color.trim());
  if (match === null) return null;
  const [, model = '', inside = ''] = match;
  const space = model === 'color' ? inside.split(' ')[0] : null;
  const [one = NaN, two = NaN, three = NaN, alpha = 1] = (space === null ? inside : inside.slice(space?.length))
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map((part) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1));
  if (Number.isNaN(one) || alpha < 0.5) return null;
  if (model === 'oklab' || model === 'oklch') return one ** 3;
  if (model === 'lab' || model === 'lch') return ((one > 1 ? one : one * 100) / 100) ** 2.4;
  const scale = model === 'color' ? 1 : 255;
  return 0.2126 * linear(one / scale) + 0.7152 * linear(two / scale) + 0.0722 * linear(three / scale);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
