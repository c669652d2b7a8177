import { OTHER_LAW } from './alliance-named.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention, Passage } from './reading.ts';

/** "artikel 6", "artikelen 5 en 6 van het NAVO-verdrag", "NAVO-artikel 10": those articles that are no promise themselves. */
const ARTICLE =
  /(?<![\p{L}\d])((?:navo-|nato-)?(?:artikel(?:en)?|art\.)\s+)((?:[45],?\s+(?:en|of)\s+)?)(3|6|10|11)(?![\d\p{L}]|[.,:]\d|\s*,?\s+(?:lid|leden|sub)\b)(\s+(?:van|uit)\s+(?:het|de)\s+(?:navo-verdrag|navo-handvest|noord-atlantische?\s+verdrag|verdrag\s+van\s+washington))?/giu;
const TREATY = /\b(?:(?:navo|nato)-?(?:verdrag|handvest)|noord-atlantisch\w* verdrag|verdrag van washington)\b/;
/** "artikel 6 van de wet" names its own law. */
const OF_ANOTHER = /^\s*(?:,\s*)?(?:van|uit)\s+(?:de|het|een|deze|dat|die)\s+(?!verdrag\b(?!\s+(?:van|inzake)))|^\s+\p{Lu}/u;
/** So many characters before and after are the surroundings. */
const NEAR = 250;

/**
 * Articles 3, 6, 10 and 11 of the North Atlantic Treaty where they are named; without the treaty's name only where the surroundings speak of it (or,
 * for article 6, of article 5) and of no other law. Sorted; linear in the text.
 */
export function treatyArticles(text: string, passages: readonly Passage[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(ARTICLE)) {
    const [whole, before = '', others = '', number = '', ofTreaty] = match;
    const end = match.index + whole.length;
    const entry = lexicon.entry(`navo-${number}`);
    if (entry === undefined) continue;
    const certain = ofTreaty !== undefined || /^n/i.test(before);
    if (!certain && !isMeant(text, match.index, end, number, passages)) continue;
    const start = others === '' ? match.index : match.index + before.length + others.length;
    found.push({ start, end, kind: 'treaty', entry: entry.id, name: entry.name, text: text.slice(start, end) });
  }
  return found;
}

function isMeant(text: string, start: number, end: number, number: string, passages: readonly Passage[]): boolean {
  if (OF_ANOTHER.test(text.slice(end, end + 40))) return false;
  const around = fold(text.slice(Math.max(0, start - NEAR), end + NEAR));
  if (OTHER_LAW.test(around)) return false;
  if (TREATY.test(around)) return true;
  const isNear = (one: Passage) => one.start < end + NEAR && start < one.end + NEAR;
  return number === '6' && passages.some((one) => one.article === 'navo-5' && one.manner === 'named' && isNear(one));
}
