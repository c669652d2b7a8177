import type { CountryMention } from './country-mentions.ts';
import { fold } from './fold.ts';
import type { Lexicon, LexiconHit } from './lexicon.ts';
import type { Mention, Passage } from './reading.ts';
import { Words, homeOf, isMeant } from './term-context.ts';
import type { Token } from './tokens.ts';
import { treatyArticles } from './treaty-articles.ts';

/**
 * The terms, countries and treaty passages that a card can be opened for; sorted, and never crossing (a term may lie inside a passage). Terms whose
 * context does not fit are left out, as are countries that only lend their adjective. `countries` are those of the same
 * hits; `elsewhere` says that the text is about something else, where words that depend on their context mean something else; `url` is the page's
 * address, where it is known.
 */
export function readTerms(
  text: string,
  tokens: readonly Token[],
  hits: readonly LexiconHit[],
  countries: readonly CountryMention[],
  lexicon: Lexicon,
  passages: readonly Passage[],
  { elsewhere, url = '' }: { elsewhere: boolean; url?: string },
): Mention[] {
  const mentions: Mention[] = [];
  const home = homeOf(url, countries);
  const words = new Words(tokens);
  const lands = new Map(countries.map((land) => [land.start, land]));
  let at = 0;
  for (const hit of hits) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= hit.start) at++;
    const written = text.slice(hit.start, hit.end);
    const entry = hit.ids
      .map((id) => lexicon.entry(id))
      .find((one) => one !== undefined && isMeant(one, text, hit, words, at, home, elsewhere));
    if (entry === undefined) continue;
    if (entry.kind === 'country' && lands.get(hit.start)?.adjective !== false) continue;
    if (entry.kind === 'treaty' && passages.some((one) => one.start < hit.end && hit.start < one.end)) continue;
    if (entry.kind === 'treaty' && (entry.id.startsWith('navo-') || entry.id.startsWith('eu-')) && isArticle(written)) continue;
    mentions.push({ start: hit.start, end: hit.end, kind: entry.kind, entry: entry.id, name: entry.name, text: written });
  }
  mentions.push(...treatyArticles(text, passages, lexicon));
  for (const passage of passages) {
    const name = lexicon.entry(passage.article)?.name ?? passage.text;
    mentions.push({ start: passage.start, end: passage.end, kind: 'treaty', entry: passage.article, name, text: passage.text });
  }
  return uncrossed(mentions);
}

/** "artikel 5" belongs to many laws: which is meant, passages and `treatyArticles` say. */
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
