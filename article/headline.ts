import { isHeading } from './markup.ts';
import type { Block } from './walk.ts';

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** How much of `heading`'s words `title` has, from 0 to 1, less something for what it has besides. */
function likeness(heading: Set<string>, title: Set<string>): number {
  let shared = 0;
  for (const word of heading) if (title.has(word)) shared++;
  if (heading.size === 0 || title.size === 0) return 0;
  return shared / heading.size - 0.4 * (1 - shared / title.size);
}

/** The index of the block that is the article's headline, given the title that the page states; -1 when none is. */
export function findHeadline(blocks: readonly Block[], title: string | null): number {
  const wanted = words(title ?? '');
  let best = -1;
  let bestScore = 0.5;
  let firstH1 = -1;
  blocks.forEach((block, index) => {
    const tag = block.within?.tagName ?? '';
    if (block.text.length > 400 || !(isHeading(tag) || block.element.tagName === 'DIV' || block.element.tagName === 'HEADER')) return;
    if (tag === 'H1' && firstH1 < 0 && block.text.length >= 15) firstH1 = index;
    const own = words(block.text);
    if (own.size < 2 && wanted.size > 2) return;
    const score = likeness(own, wanted) + (tag === 'H1' ? 0.15 : isHeading(tag) ? 0.1 : 0) - (block.linkChars > 0 ? 0.1 : 0);
    if (score > bestScore + 0.001) {
      best = index;
      bestScore = score;
    }
  });
  return best >= 0 ? best : firstH1;
}
