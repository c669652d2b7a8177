import type { CountryMention } from './country-mentions.ts';
import type { Span } from './reading.ts';

/** Capitals and rulers that stand for their country, folded. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ankara: 'tr',
  athene: 'gr',
  beijing: 'cn',
  belgrado: 'rs',
  berlijn: 'de',
  boedapest: 'hu',
  boekarest: 'ro',
  bratislava: 'sk',
  brussel: 'be',
  damascus: 'sy',
  'den haag': 'nl',
  helsinki: 'fi',
  kiev: 'ua',
  kopenhagen: 'dk',
  kremlin: 'ru',
  kyiv: 'ua',
  londen: 'gb',
  madrid: 'es',
  moskou: 'ru',
  oslo: 'no',
  parijs: 'fr',
  peking: 'cn',
  poetin: 'ru',
  praag: 'cz',
  riga: 'lv',
  rome: 'it',
  stockholm: 'se',
  tallinn: 'ee',
  teheran: 'ir',
  vilnius: 'lt',
  warschau: 'pl',
  washington: 'us',
};
const STANDING = new RegExp(`(?<![\\w-])(?:${Object.keys(STANDS_FOR).join('|')})(?![\\w-])`, 'g');

/**
 * A folded text in which each country is overwritten with capitals, letter for letter: `N` a name, `P` its people, `A` an adjective.
 * Rules of grammar can then be written as plain expressions, and offsets stay what they are.
 */
export interface Shape {
  text: string;
  /** The country whose letters begin at this offset. */
  entryAt: (offset: number) => string | null;
}

/** The shape of `text`; `countries` in order, with offsets in it. A country inside a hyphenated word ("Rusland-kenner") is no country. */
export function shapeOf(text: string, countries: readonly CountryMention[]): Shape {
  const found: (Span & { entry: string; letter: 'N' | 'P' | 'A' })[] = countries
    .filter((one) => text.charAt(one.end) !== '-' && text.charAt(one.start - 1) !== '-')
    .map(({ start, end, entry, adjective }) => ({
      start,
      end,
      entry,
      letter: adjective ? (/s(?:ch)?e?$/.test(text.slice(start, end)) ? 'A' : 'P') : 'N',
    }));
  for (const match of text.matchAll(STANDING)) {
    const entry = STANDS_FOR[match[0]];
    if (entry !== undefined) found.push({ start: match.index, end: match.index + match[0].length, entry, letter: 'N' });
  }
  found.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  const entries = new Map<number, string>();
  let from = 0;
  for (const { start, end, entry, letter } of found) {
    if (start < from) continue;
    parts.push(text.slice(from, start), letter.repeat(end - start));
    entries.set(start, entry);
    from = end;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), entryAt: (offset) => entries.get(offset) ?? null };
}
