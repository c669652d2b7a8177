import { goodIn, type Judged } from './score.ts';
import type { Box, Walk } from './walk.ts';

const MAX_BLOCKS = 8;
const MAX_CHARS = 700;

function isLinkedHeading({ block, heading }: Judged): boolean {
  return heading && block.within?.tagName !== 'H1' && !/^\d+[.)]?\s/.test(block.text) && block.linkChars > block.text.length * 0.8;
}

/** Marks as junk the small boxes under a heading that is a link: the announcement of another article. `headline`: index or -1. */
export function markTeasers(walk: Walk, judged: Judged[], headline: number): void {
  const linked = judged.map(isLinkedHeading);
  if (headline >= 0) linked[headline] = false;
  if (!linked.includes(true)) return;
  const total = goodIn(judged, 0, judged.length);
  for (const box of walk.boxes) {
    if (box.end - box.start > MAX_BLOCKS || box.end - box.start < 2 || !hasOneOf(linked, box)) continue;
    if (headline >= box.start && headline < box.end) continue;
    if (goodIn(judged, box.start, box.end) > total / 2) continue;
    let chars = 0;
    for (let index = box.start; index < box.end; index++) chars += judged[index]?.block.text.length ?? 0;
    if (chars > MAX_CHARS) continue;
    for (let index = box.start; index < box.end; index++) {
      const at = judged[index];
      if (at) at.junk = at.teaser = true;
    }
  }
}

function hasOneOf(flags: readonly boolean[], { start, end }: Box): boolean {
  for (let index = start; index < end; index++) if (flags[index]) return true;
  return false;
}
