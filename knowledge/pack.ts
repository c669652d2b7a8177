import { lexiconOf } from '../analysis/lexicon-from-entries.ts';
import type { Lexicon, LexiconEntry } from '../analysis/lexicon.ts';
import type { MatcherData } from '../analysis/matcher-data.ts';
import type { CountryFile, PersonFile, TermFile, TopicsFile, TreatyFile } from './schema.ts';

/** What `npm run knowledge` makes of the YAML files: checked, with every default filled in, ready to use without parsing. */
export interface Pack {
  format: 1;
  /** The day up to which it is known to be true and a hash of its content, such as `2026-03-15-1a2b3c4d`. */
  version: string;
  checkedUntil: string;
  licence: 'CC BY 4.0';
  counts: PackCounts;
  topics: TopicsFile;
  people: Record<string, PersonFile>;
  terms: Record<string, TermFile>;
  treaty: Record<string, TreatyFile>;
  countries: Record<string, CountryFile>;
  lexicon: LexiconEntry[];
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
  people: ReadonlyMap<string, PersonFile>;
  terms: ReadonlyMap<string, TermFile>;
  treaty: ReadonlyMap<string, TreatyFile>;
  countries: ReadonlyMap<string, CountryFile>;
}

/** Only our own build writes packs, so the format number is all that has to be looked at. */
function isPack(json: unknown): json is Pack {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 1;
}

/** Opens a compiled pack. Throws when it is none, or one of another format. */
export function loadPack(json: unknown): Knowledge {
  if (!isPack(json)) throw new TypeError('not a knowledge pack of format 1');
  const { version, checkedUntil, licence, counts } = json;
  return {
    version,
    checkedUntil,
    licence,
    counts,
    lexicon: lexiconOf(json.lexicon, json.matcher),
    topics: new Map(Object.entries(json.topics)),
    people: new Map(Object.entries(json.people)),
    terms: new Map(Object.entries(json.terms)),
    treaty: new Map(Object.entries(json.treaty)),
    countries: new Map(Object.entries(json.countries)),
  };
}

/** Canonical name of an entry of any kind, null when there is none of that id. */
export function nameOf(id: string, knowledge: Knowledge): string | null {
  const entry = knowledge.people.get(id) ?? knowledge.terms.get(id) ?? knowledge.treaty.get(id) ?? knowledge.countries.get(id);
  return entry?.name ?? null;
}
