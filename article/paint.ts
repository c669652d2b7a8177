import { toneOf } from './paint-tone.ts';
import { MARK_STYLES, markSheet, randomNames, type MarkStyle, type Tone } from './paint-sheet.ts';
import type { NodePiece } from './textmap.ts';

/** A mention as it is drawn: its index in `Reading.mentions`, its style, and the pieces of text nodes that it stands on. */
export interface Mark {
  mention: number;
  style: 'person' | 'term' | 'treaty';
  pieces: NodePiece[];
}

export interface Paint {
  /** Draws these marks and no others. */
  draw(marks: readonly Mark[]): void;
  /** Lays the quiet ground under the mention that is in hand; null takes it away. */
  ground(pieces: readonly NodePiece[] | null): void;
  /** The mention drawn at these client coordinates, the innermost where several are, null where there is none or something lies over it. */
  at(x: number, y: number): number | null;
  /** Puts back what the page wiped (registry and style sheets are shared with it) and follows a page that turned dark or light. */
  repair(): void;
  /** Whether the page around the article is dark. */
  dark(): boolean;
}

/**
 * Draws on `article` without changing its DOM. `inForcedColors` tells whether the reader wants marks where the browser paints every highlight
 * like selected text. When `signal` aborts, nothing of it is left.
 */
export function createPaint(article: Element, inForcedColors: () => boolean, signal: AbortSignal): Paint {
  const names = randomNames();
  const sheet = new CSSStyleSheet();
  const highlights: Record<MarkStyle, Highlight> = {
    person: new Highlight(),
    term: new Highlight(),
    treaty: new Highlight(),
    linked: new Highlight(),
    current: new Highlight(),
  };
  const forced = matchMedia('(forced-colors: active)');
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const owners = new Map<AbstractRange, Mark>();
  let tone: Tone | null = null;

  function repair(): void {
    if (signal.aborted) return;
    const now = toneOf(article);
    if (now !== tone) sheet.replaceSync(markSheet(names, now));
    tone = now;
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    for (const style of MARK_STYLES) {
      if (forced.matches && !inForcedColors()) CSS.highlights.delete(names[style]);
      else if (CSS.highlights.get(names[style]) !== highlights[style]) CSS.highlights.set(names[style], highlights[style]);
    }
  }

  function draw(marks: readonly Mark[]): void {
    owners.clear();
    for (const style of MARK_STYLES) if (style !== 'current') highlights[style].clear();
    for (const mark of marks) {
      for (const piece of mark.pieces) {
        const range = staticRange(piece);
        owners.set(range, mark);
        highlights[isUnderlinedLink(piece) ? 'linked' : mark.style].add(range);
      }
    }
    repair();
  }

  function at(x: number, y: number): number | null {
    const marks = rangesAt(x, y, owners.keys()).flatMap((range) => owners.get(range) ?? []);
    return marks.sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.mention ?? null;
  }

  forced.addEventListener('change', repair, { signal });
  scheme.addEventListener('change', repair, { signal });
  signal.addEventListener('abort', () => {
    for (const style of MARK_STYLES) {
      highlights[style].clear();
      CSS.highlights.delete(names[style]);
    }
    owners.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  return {
    draw,
    ground(pieces) {
      highlights.current.clear();
      for (const piece of pieces ?? []) highlights.current.add(staticRange(piece));
    },
    at,
    repair,
    dark: () => (tone ?? toneOf(article)).startsWith('dark'),
  };
}

/** Static, since a live range taxes every change that the page makes; that the text still stands is checked before a card opens. */
function staticRange({ node, start, end }: NodePiece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** Whether the words stand on a link with a line of its own: a second one would make neither clear. */
function isUnderlinedLink({ node }: NodePiece): boolean {
  const link = node.parentElement?.closest('a[href]');
  return link !== undefined && link !== null && getComputedStyle(link).textDecorationLine.includes('underline');
}

function lengthOf(mark: Mark): number {
  return mark.pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}

/**
 * The ranges at a point: by the caret, which also answers in margins and beside a line's end, and so by the boxes too. Not by
 * `CSS.highlights.highlightsFromPoint`: in Chromium (156) it takes device pixels for CSS pixels, and misses or hits the wrong words on
 * every screen or zoom that is not 100 %.
 */
function rangesAt(x: number, y: number, ranges: Iterable<AbstractRange>): AbstractRange[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return [];
  return [...ranges].filter((range) => {
    if (range.startContainer !== caret.offsetNode || caret.offset < range.startOffset || caret.offset > range.endOffset) return false;
    return rectsOf([{ node: range.startContainer, start: range.startOffset, end: range.endOffset }]).some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
  });
}

/** The boxes of the lines that `pieces` stand on, in client coordinates; empty when they are not rendered. */
export function rectsOf(pieces: readonly { node: Node; start: number; end: number }[]): DOMRect[] {
  const range = document.createRange();
  const rects = pieces.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > (node.nodeValue?.length ?? 0)) return [];
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  });
  // A live range on the article would tax the page's changes until it is collected.
  range.setStart(document, 0);
  range.collapse(true);
  return rects;
}
