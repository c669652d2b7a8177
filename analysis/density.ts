import type { Block } from './article.ts';
import type { Mention } from './reading.ts';

/** How many blocks of running text make one part of an article, within which a mention is not repeated. */
const PART = 6;

/**
 * The mentions worth marking when the page is to stay calm: in each part of the article the first of each entry, none in headlines. Treaty passages
 * always stay. Mentions keep their order.
 */
export function firstPerBlock(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  options: { headlines: boolean; part?: number } = { headlines: false },
): Mention[] {
  const size = options.part ?? PART;
  const seen = new Set<string>();
  const kept: Mention[] = [];
  let at = 0;
  let running = 0;
  let part = 0;
  for (const mention of mentions) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= mention.start) {
      const kind = blocks[at]?.kind;
      if (kind === 'subheading') running = 0;
      if (kind === 'subheading' || kind === 'headline' || (kind !== 'caption' && ++running % size === 0)) {
        part++;
        seen.clear();
      }
      at++;
    }
    if (blocks[at]?.kind === 'headline' && !options.headlines) continue;
    const key = `${part} ${mention.kind} ${mention.entry ?? mention.name}`;
    if (mention.kind !== 'treaty' && seen.has(key)) continue;
    seen.add(key);
    kept.push(mention);
  }
  return kept;
}
