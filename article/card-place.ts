import { computePosition, flip, offset, shift, size, type Platform } from '@floating-ui/core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a card goes, in client coordinates: beside the words, or at an edge of the window where there is no room beside them. */
export type Place = { beside: true; x: number; y: number; maxHeight: number } | { beside: false; edge: 'top' | 'bottom' };

/** Room to the window's edge and to the words, in CSS pixels. */
const EDGE = 8;
const GAP = 8;
/** Less height than this is not worth reading in; then the card goes to the side of the words, or to the window's edge. */
const LOW = 180;

/**
 * The place of a card of `card` size at words whose lines fill `lines` (at least one), in a window of `view` size. Under the first choice below
 * the words, else above them; it never covers them. `hand` is where the pointer is, if it is the pointer that asks.
 */
export async function placeCard(
  lines: readonly Box[],
  hand: { x: number } | null,
  card: { width: number; height: number },
  view: { width: number; height: number },
): Promise<Place> {
  // Words that scrolled away count as standing on the window's edge: a pinned card stays in sight.
  const inView = (y: number) => Math.min(Math.max(y, 0), view.height);
  const top = inView(Math.min(...lines.map((line) => line.y)));
  const bottom = inView(Math.max(...lines.map((line) => line.y + line.height)));
  // A passage may run over the whole column: the card starts at the line that the pointer is on, but below or above all of them.
  const near = hand === null ? undefined : lines.find((line) => line.x - 1 <= hand.x && hand.x <= line.x + line.width + 1);
  const left = near?.x ?? lines[0]?.x ?? 0;
  const start = hand !== null && near !== undefined && near.width > card.width ? hand.x - 32 : left;
  const right = Math.max(...lines.map((line) => line.x + line.width));
  const above = top - GAP - EDGE;
  const below = view.height - bottom - GAP - EDGE;
  const low = Math.max(above, below) < Math.min(LOW, card.height);
  // Only a card at the side has to know where the widest line begins.
  const x0 = low ? Math.min(...lines.map((line) => line.x)) : start;
  const words = { x: x0, y: top, width: right - x0, height: bottom - top };
  const side = Math.max(view.width - right, x0) - GAP - EDGE;
  if (low && side < card.width) return { beside: false, edge: above > below ? 'top' : 'bottom' };

  const measured = { width: Math.min(card.width, view.width - 2 * EDGE), height: card.height };
  const platform: Platform = {
    getElementRects: () => ({ reference: words, floating: { x: 0, y: 0, ...measured } }),
    getClippingRect: () => ({ x: 0, y: 0, ...view }),
    getDimensions: () => measured,
  };
  const { x, y } = await computePosition(words, card, {
    platform,
    strategy: 'fixed',
    placement: low ? 'right-start' : 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackPlacements: [low ? 'left-start' : 'top-start'] }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          measured.height = Math.min(measured.height, Math.max(availableHeight, 0));
        },
      }),
    ],
  });
  return { beside: true, x: Math.round(x), y: Math.round(y), maxHeight: Math.floor(measured.height) };
}

/** A sheet at an edge of a small screen, and how high it may be there. */
export interface SheetPlace {
  edge: 'top' | 'bottom';
  maxHeight: number;
}

/** The share of a screen that a sheet would like to have, and less than which is too little. */
const SHEET = { most: 0.6, least: 0.4 };

/**
 * The place of a sheet of at most `height` for words whose lines fill `lines`: at the bottom, where thumbs are, as long as the words stay
 * in sight above it; else at the top. Words that fill most of the screen are covered at their end.
 */
export function placeSheet(lines: readonly Box[], height: number, view: { height: number }): SheetPlace {
  const above = Math.min(...lines.map((line) => line.y)) - GAP;
  const below = view.height - Math.max(...lines.map((line) => line.y + line.height)) - GAP;
  const most = Math.min(height, view.height * SHEET.most);
  const enough = Math.min(most, view.height * SHEET.least);
  const edge = below < enough && above > below ? 'top' : 'bottom';
  return { edge, maxHeight: Math.floor(Math.max(Math.min(most, edge === 'top' ? above : below), enough)) };
}
