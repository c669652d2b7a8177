import * as v from 'valibot';
import { call } from './script.ts';
import type { Point, Tab } from './types.ts';
import { until } from './wait.ts';

const Mark = v.object({
  text: v.string(),
  /** The underline's style: solid, dotted or double. */
  line: v.string(),
  /** A point near the end of its last line in the viewport, where no shorter mark lies in it; null where it is not rendered. */
  at: v.nullable(v.object({ x: v.number(), y: v.number() })),
});
export type Mark = v.InferOutput<typeof Mark>;

/**
 * What is highlighted in the page, in the order of the text, as the page's own registry holds it. A mention across several text
 * nodes is several marks.
 */
export async function marksIn(tab: Tab): Promise<Mark[]> {
  return v.parse(v.array(Mark), await tab.evaluate(call(readMarks, null)));
}

/** Scrolls the `nth` mark with this text to the middle and returns where it is. Waits for it to be drawn. */
export async function bringToView(tab: Tab, text: string, nth = 0): Promise<Point> {
  return await until(`"${text}" is marked`, async () => {
    const at = (await marksIn(tab)).filter((mark) => mark.text === text)[nth]?.at ?? null;
    return at !== null && (await tab.evaluate(call(scrollNear, at.y))) === false ? at : null;
  });
}

/** Runs in the page. */
function readMarks(): unknown[] {
  // By their text: in Firefox the rules of an extension's sheet are of classes that the page does not know.
  const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('');
  const styleOf = (name: string): string => css.split(`::highlight(${name})`)[1]?.split('}')[0] ?? '';
  // A highlight without a line is the ground under the mention in hand, which is marked already.
  const all = [...CSS.highlights].flatMap(([name, highlight]) => {
    const style = styleOf(name);
    const line = /dotted|double/.exec(style)?.[0] ?? 'solid';
    return style.includes('underline') ? [...highlight].map((range) => ({ range, line })) : [];
  });
  const live = document.createRange();
  const sorted = all
    // What the page removed or cut short is not drawn any more.
    .filter(
      ({ range: { startContainer, endContainer, endOffset } }) =>
        startContainer.isConnected && endOffset <= (endContainer.nodeValue ?? '').length,
    )
    .sort((a, b) => {
      const order = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
      return order === 0 ? a.range.startOffset - b.range.startOffset : order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
  return sorted.map(({ range, line }) => {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = [...live.getClientRects()].findLast((rect) => rect.width > 0 && rect.height > 0);
    return { text: live.toString(), line, at: box ? { x: box.x + box.width * 0.85, y: box.y + box.height / 2 } : null };
  });
}

/** Runs in the page. Scrolls only where it is needed, since scrolling hushes the reader for a moment. Says whether it did. */
function scrollNear(y: number): boolean {
  if (y > 120 && y < innerHeight - 120) return false;
  const before = scrollY;
  scrollTo({ top: scrollY + y - innerHeight / 2, behavior: 'instant' });
  return scrollY !== before;
}
