import { isHeading } from './markup.ts';
import type { Suspicion } from './junk.ts';
import type { Block, Region, Walk } from './walk.ts';

/** A block with the judgement over it. */
export interface Judged {
  block: Block;
  heading: boolean;
  /** Characters of running text; 0 for a block that does not read like prose. */
  good: number;
  /** What it takes away from the part of the page that it stands in. */
  bad: number;
  /** Whether it stands in a part of the page that is not the article. */
  junk: boolean;
  /** Whether it announces another article. */
  teaser: boolean;
  /** Whether it is the article's lead. */
  lead: boolean;
  /** Whether the page gives it as its article's body in so many words. */
  stated: boolean;
}

const SENTENCE = /[.!?…:;]["'”’»)\]]*$/;
/** A line that is no sentence takes this much away, however short it is. */
const SHORT_COST = 15;
const PROSE = new Set('P BLOCKQUOTE PRE LI DD TD'.split(' '));

function goodChars(block: Block): number {
  const { length } = block.text;
  const plain = length - block.linkChars - block.suspectChars;
  const share = plain / length;
  if (length >= 80 && share > 0.5) return plain;
  if (length >= 25 && share > 0.7 && SENTENCE.test(block.text) && (PROSE.has(block.element.tagName) || length >= 50)) return plain;
  return 0;
}

/** Judges each block for itself: running text or not. `junk` is left to the regions. */
export function judge(blocks: readonly Block[]): Judged[] {
  return blocks.map((block) => {
    const heading = block.within !== null && isHeading(block.within.tagName);
    const good = heading ? 0 : goodChars(block);
    const bad = good > 0 ? block.linkChars : heading && block.linkChars === 0 ? 0 : SHORT_COST + Math.min(block.text.length, 200);
    return { block, heading, good, bad, junk: false, teaser: false, lead: false, stated: false };
  });
}

/** Sum of `good` over the blocks, junk apart, from `start` up to `end`. */
export function goodIn(judged: readonly Judged[], start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index++) sum += judged[index]?.junk ? 0 : (judged[index]?.good ?? 0);
  return sum;
}

function drop(judged: Judged[], region: Region): void {
  region.believed = true;
  for (let index = region.start; index < region.end; index++) {
    const at = judged[index];
    if (at) at.junk = true;
  }
}

/** An `<aside>` may hold more text than the article beside it (a live ticker), as long as this many characters are elsewhere. */
const BESIDE = { share: 0.85, rest: 400 };
const BELIEVED: Readonly<Record<Suspicion, number>> = { comments: 0.9, junk: 0.5, aside: 0.25 };

/**
 * Marks the blocks of suspect regions as junk. A region's name is not believed where the headline is inside it, or where it and the
 * regions of the same name hold most of the page's running text: pages also call their frame "sidebar" and each paragraph "share".
 * `headline` is the index of the headline's block, -1 for none.
 */
export function markJunk(walk: Walk, judged: Judged[], headline: number): void {
  for (const comments of [true, false]) {
    const total = Math.max(goodIn(judged, 0, judged.length), 1);
    const regions = walk.regions.filter(
      ({ kind, start, end }) => (kind === 'comments') === comments && !(headline >= start && headline < end),
    );
    const byName = new Map<string, number>();
    for (const region of regions) {
      const good = goodIn(judged, region.start, region.end);
      if (good > 0) byName.set(region.name, (byName.get(region.name) ?? 0) + good);
    }
    for (const region of regions) {
      const good = byName.get(region.name) ?? 0;
      const beside = region.element.tagName === 'ASIDE' && total - good >= BESIDE.rest && good / total < BESIDE.share;
      if (beside || good / total < BELIEVED[region.kind]) drop(judged, region);
    }
  }
}
