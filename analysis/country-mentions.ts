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

/**
 * The countries of a text in order, from the lexicon's hits on it. A longer hit of several words ("Russische invasie") may have a country
 * in it.
 */
export function countryMentions(text: string, hits: readonly LexiconHit[], lexicon: Lexicon): CountryMention[] {
  return hits.flatMap((hit) => {
    const own = mentionAt(text, hit, lexicon);
    return own === null ? within(text, hit, lexicon) : [own];
  });
}

function mentionAt(text: string, { start, end, ids }: LexiconHit, lexicon: Lexicon): CountryMention | null {
  const entry = ids.map((id) => lexicon.entry(id)).find((one) => one?.kind === 'country');
  if (entry === undefined) return null;
  return { start, end, entry: entry.id, name: entry.name, adjective: isAdjective(text.slice(start, end), entry) };
}

function within(text: string, hit: LexiconHit, lexicon: Lexicon): CountryMention[] {
  const words = text.slice(hit.start, hit.end);
  if (!words.includes(' ')) return [];
  return [...words.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    lexicon.match(word).flatMap(({ start, end, ids }) => {
      const at = hit.start + index;
      return mentionAt(text, { start: at + start, end: at + end, ids }, lexicon) ?? [];
    }),
  );
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
