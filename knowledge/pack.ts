import { lexiconOf } from '../analysis/lexicon-from-entries.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import type { MatcherData } from '../analysis/matcher-data.ts';
import type { TermCategory } from './card.ts';
import { type Entries, entriesOf } from './entries.ts';
import { lexiconEntryOf } from './lexicon-entries.ts';
import { type PackedCountry, type PackedPerson, type PackedTerm, type PackedTreaty, unpackWith } from './packed.ts';
import type { CountryFile, PersonFile, Source, TermFile, TopicsFile, TreatyFile } from './schema.ts';

/** What `npm run knowledge` makes of the YAML files: checked, with every default filled in, ready to use without parsing. */
export interface Pack {
  format: 3;
  /** The day of the latest check and a hash of the content, such as `2026-03-15-1a2b3c4d`. */
  version: string;
  /** At least nine in ten of its entries were checked up to this day or later. What a card says holds up to its own entry's `checked`. */
  checkedUntil: string;
  licence: 'CC BY 4.0';
  counts: PackCounts;
  topics: TopicsFile;
  people: Record<string, PackedPerson>;
  terms: Record<string, PackedTerm>;
  /** Which of the terms are organisations, missions or events. */
  categories: Record<string, TermCategory>;
  treaty: Record<string, PackedTreaty>;
  countries: Record<string, PackedCountry>;
  /** Every page that an entry leans on, once. */
  sources: Source[];
  /** The tables that the analysis finds the entries by, compiled so that nothing is built when the background wakes. */
  matcher: MatcherData;
}

export interface PackCounts {
  people: number;
  terms: number;
  treaty: number;
  countries: number;
  statements: number;
  sources: number;
}

/** The knowledge in use: looked up by entry id, with the lexicon that the analysis reads by. */
export interface Knowledge {
  version: string;
  checkedUntil: string;
  licence: string;
  counts: PackCounts;
  lexicon: Lexicon;
  topics: ReadonlyMap<string, { label: string; broad: boolean }>;
  people: Entries<PersonFile>;
  terms: Entries<TermFile>;
  categories: ReadonlyMap<string, TermCategory>;
  treaty: Entries<TreatyFile>;
  countries: Entries<CountryFile>;
}

/** Only our own build writes packs, so the format number is all that has to be looked at. */
function isPack(json: unknown): json is Pack {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 3;
}

/** Opens a compiled pack. Throws a TypeError when it is none, or one of another format. */
export function loadPack(json: unknown): Knowledge {
  if (!isPack(json)) throw new TypeError('not a knowledge pack of format 3');
  const { version, checkedUntil, licence, counts } = json;
  const unpack = unpackWith(json.sources);
  const shelves = {
    people: entriesOf(json.people, unpack.person),
    terms: entriesOf(json.terms, unpack.term),
    treaty: entriesOf(json.treaty, unpack.treaty),
    countries: entriesOf(json.countries, unpack.country),
  };
  return {
    version,
    checkedUntil,
    licence,
    counts,
    lexicon: lexiconOf(lexiconEntryOf(shelves), json.matcher),
    topics: new Map(Object.entries(json.topics)),
    categories: new Map(Object.entries(json.categories)),
    ...shelves,
  };
}

/** Canonical name of an entry of any kind, null when there is none of that id. */
export function nameOf(id: string, knowledge: Knowledge): string | null {
  const entry = knowledge.people.get(id) ?? knowledge.terms.get(id) ?? knowledge.treaty.get(id) ?? knowledge.countries.get(id);
  return entry?.name ?? null;
}
