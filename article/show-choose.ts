import type { Article } from '../analysis/article.ts';
import type { Mention, Reading } from '../analysis/reading.ts';
import type { Card } from '../knowledge/card.ts';
import { cardIdOf, UNKNOWN } from '../knowledge/card-id.ts';
import type { Settings } from '../settings/settings.ts';

/** More painted ranges than this would slow scrolling in some browsers (WebKit/WebKit#73511). */
const MOST = 150;

/** What the reader wants to see underlined. */
export type Wanted = Pick<Settings, 'marks' | 'density'>;

/**
 * The mentions that are drawn, as indices in `reading.mentions` in the order of the text: of what the reader wants to see all treaty
 * passages, of each person the first in each paragraph and of each term the first in each part of the article, no countries (the popup lists
 * them); with density `all` every mention. Nothing in the headline, nothing within a passage that is drawn elsewhere, nothing whose card says
 * nothing, and no more than 150.
 */
export function chooseMentions(
  article: Article,
  reading: Reading,
  cards: Readonly<Record<string, Card>>,
  { marks, density }: Wanted,
): number[] {
  const placeOf = placesIn(article);
  const passages = marks.treaty ? reading.mentions.filter((mention) => mention.kind === 'treaty') : [];
  const within = (mention: Mention): boolean => passages.some((one) => one.start <= mention.start && mention.end <= one.end);
  const outside = new Set(reading.mentions.filter((mention) => placeOf(mention) !== null && !within(mention)).map(cardIdOf));
  const seen = new Set<string>();
  const chosen: { index: number; rank: number }[] = [];
  reading.mentions.forEach((mention, index) => {
    const place = placeOf(mention);
    const id = cardIdOf(mention);
    if (place === null || !marks[styleOf(mention)] || !saysSomething(cards[id])) return;
    if (mention.kind === 'treaty') return void chosen.push({ index, rank: 0 });
    if ((mention.kind === 'country' && density === 'first') || (within(mention) && outside.has(id))) return;
    const here = `${mention.kind === 'person' ? place.block : place.part} ${id}`;
    const again = seen.has(here);
    seen.add(here);
    if (!again || density === 'all') chosen.push({ index, rank: again ? 2 : 1 });
  });
  const kept = chosen.sort((a, b) => a.rank - b.rank || a.index - b.index).slice(0, MOST);
  return kept.map(({ index }) => index).sort((a, b) => a - b);
}

/** The numbers of the block and of the part (lead, or what stands under a subheading) in which a mention stands; null in the headline. */
function placesIn({ blocks }: Article): (mention: Mention) => { block: number; part: number } | null {
  let part = 0;
  const places = blocks.map(({ kind, end }, block) => ({
    end,
    place: kind === 'headline' ? null : { block, part: kind === 'subheading' ? ++part : part },
  }));
  return ({ start }) => places[firstAfter(places, start)]?.place ?? null;
}

/** Index of the first block that ends after `offset`. */
function firstAfter(blocks: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
