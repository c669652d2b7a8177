import { countryMentions } from './country-mentions.ts';
import { fold } from './fold.ts';
import type { Lexicon, LexiconEntry, LexiconHit } from './lexicon.ts';
import type { Mention, Passage } from './reading.ts';
import type { Token } from './tokens.ts';

/** How many words on either side count as nearby, for words that a term needs and for words that rule it out. */
const NEEDS_WITHIN = 60;
const NOT_WITHIN = 12;
/** A needed word of at least this length may go on: "militair" is also found in "militairen". */
const STEM = 5;

/**
 * The terms, countries and treaty passages that a card can be opened for; sorted, and never crossing (a term may lie inside a passage). Terms whose
 * context does not fit are left out, as are countries that only lend their adjective.
 */
export function readTerms(
  text: string,
  tokens: readonly Token[],
  hits: readonly LexiconHit[],
  lexicon: Lexicon,
  passages: readonly Passage[],
): Mention[] {
  const mentions: Mention[] = [];
  const lands = new Map(countryMentions(text, hits, lexicon).map((land) => [land.start, land]));
  let at = 0;
  for (const hit of hits) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= hit.start) at++;
    const written = text.slice(hit.start, hit.end);
    const entry = hit.ids.map((id) => lexicon.entry(id)).find((one) => one !== undefined && isMeant(one, tokens, at));
    if (entry === undefined) continue;
    if (entry.kind === 'country' && lands.get(hit.start)?.adjective !== false) continue;
    if (entry.kind === 'treaty' && passages.some((one) => one.start < hit.end && hit.start < one.end)) continue;
    if (entry.kind === 'treaty' && (entry.id.startsWith('navo-') || entry.id.startsWith('eu-')) && isArticle(written)) continue;
    mentions.push({ start: hit.start, end: hit.end, kind: entry.kind, entry: entry.id, name: entry.name, text: written });
  }
  for (const passage of passages) {
    const name = lexicon.entry(passage.article)?.name ?? passage.text;
    mentions.push({ start: passage.start, end: passage.end, kind: 'treaty', entry: passage.article, name, text: passage.text });
  }
  return uncrossed(mentions);
}

/** Whether the words around token `at` allow this entry. Persons are found by their own rules. */
function isMeant(entry: LexiconEntry, tokens: readonly Token[], at: number): boolean {
  if (entry.kind === 'person') return false;
  if (entry.not.length > 0) {
    const near = around(tokens, at, NOT_WITHIN);
    if (entry.not.some((word) => near.includes(` ${fold(word)}`))) return false;
  }
  if (entry.needs.length === 0) return true;
  const near = around(tokens, at, NEEDS_WITHIN);
  return entry.needs.some((word) => near.includes(word.length >= STEM ? ` ${fold(word)}` : ` ${fold(word)} `));
}

function around(tokens: readonly Token[], at: number, within: number): string {
  return ` ${tokens
    .slice(Math.max(0, at - within), at + within + 1)
    .map((token) => token.word)
    .join(' ')} `;
}

/** "artikel 5" alone belongs to many laws: whether NATO's is meant, only the passages say. */
function isArticle(written: string): boolean {
  return /^(?:navo-|eu-)?artikel/.test(fold(written));
}

/** Sorted, the wider first; of two that cross the earlier stays. */
export function uncrossed(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  const open: Mention[] = [];
  for (const mention of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mention.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && (mention.end > outer.end || (mention.start === outer.start && mention.end === outer.end))) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}
