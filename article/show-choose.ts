import type { Article } from '../analysis/article.ts';
import type { Mention, Reading } from '../analysis/reading.ts';
import type { Card } from '../knowledge/card.ts';
import { cardIdOf, UNKNOWN } from '../knowledge/card-id.ts';

/** More painted ranges than this would slow scrolling in some browsers (WebKit/WebKit#73511). */
const MOST = 150;

/**
 * The mentions that are drawn, as indices in `reading.mentions` in the order of the text: all treaty passages, of everything else the
 * first in each block, nothing in the headline, nothing whose card says nothing, and no more than 150.
 */
export function chooseMentions(article: Article, reading: Reading, cards: Readonly<Record<string, Card>>): number[] {
  const seen = new Set<string>();
  const treaties: number[] = [];
  const others: number[] = [];
  let block = 0;
  reading.mentions.forEach((mention, index) => {
    while ((article.blocks[block]?.end ?? Infinity) <= mention.start) block++;
    const id = cardIdOf(mention);
    if (article.blocks[block]?.kind === 'headline' || !saysSomething(cards[id])) return;
    if (mention.kind === 'treaty') return void treaties.push(index);
    const key = `${block} ${id}`;
    if (seen.has(key)) return;
    seen.add(key);
    others.push(index);
  });
  return [...treaties, ...others].slice(0, MOST).sort((a, b) => a - b);
}

/** Of a person whom only the text knows, a card with no more than the name would be a mark for nothing. */
function saysSomething(card: Card | undefined): boolean {
  if (card === undefined) return false;
  return !card.id.startsWith(UNKNOWN) || (card.kind === 'person' && card.roleInText !== null);
}

/** How a mention is drawn: countries like terms. */
export function styleOf(mention: Mention): 'person' | 'term' | 'treaty' {
  return mention.kind === 'country' ? 'term' : mention.kind;
}
