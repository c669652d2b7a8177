import { fold } from './fold.ts';
import type { Lexicon, LexiconEntry, LexiconHit } from './lexicon.ts';
import type { Span } from './reading.ts';

/** A country as the text names it. */
export interface CountryMention extends Span {
  entry: string;
  name: string;
  /** An adjective or its people ("Nederlandse", "Duitsers") instead of its name. */
  adjective: boolean;
}

/** The countries of a text in order, from the lexicon's hits on it. */
export function countryMentions(text: string, hits: readonly LexiconHit[], lexicon: Lexicon): CountryMention[] {
  const found: CountryMention[] = [];
  for (const hit of hits) {
    const entry = hit.ids.map((id) => lexicon.entry(id)).find((one) => one?.kind === 'country');
    if (entry === undefined) continue;
    found.push({
      start: hit.start,
      end: hit.end,
      entry: entry.id,
      name: entry.name,
      adjective: isAdjective(text.slice(hit.start, hit.end), entry),
    });
  }
  return found;
}

/** Whether a hit on a country is one of its demonyms: of all forms that open the hit, the longest says. */
function isAdjective(hit: string, entry: LexiconEntry): boolean {
  const word = fold(hit);
  const longest = (forms: readonly string[]) =>
    Math.max(
      0,
      ...forms
        .map(fold)
        .filter((form) => word.startsWith(form))
        .map((form) => form.length),
    );
  const demonyms = entry.demonyms ?? [];
  return longest(demonyms) > longest(entry.forms.map((form) => form.text).filter((text) => !demonyms.includes(text)));
}
