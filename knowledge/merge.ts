import { lexiconOf } from '../analysis/lexicon-from-entries.ts';
import { compileMatcher } from '../analysis/matcher-compile.ts';
import { type Entries, entriesOf } from './entries.ts';
import type { ExtraPack } from './extra-pack.ts';
import { lexiconEntryOf } from './lexicon-entries.ts';
import { yieldNames } from './merge-names.ts';
import type { Knowledge } from './pack.ts';
import type { CountryFile, PersonFile, TermFile, TreatyFile } from './schema.ts';

/** One thing that had to be decided when packs met; `id` is the entry that it is about. */
export interface Decision {
  /**
   * `older`: another version of the pack is newer, this one is left out. `replaced`: the entry takes the place of one of a weaker pack. `kind`: the id
   * belongs to an entry of another kind, this one is left out. `name`: a weaker entry gives up a name. `shadowed`: a weaker entry gives up
   * its own name and with it its place. `nobody`: an addition to an entry that is not there. `dangling`: a reference that leads nowhere is dropped.
   */
  what: 'older' | 'replaced' | 'kind' | 'name' | 'shadowed' | 'nobody' | 'dangling';
  pack: string;
  id: string;
  /** The name, reference or version that it is about. */
  detail: string;
}

export interface Merged {
  knowledge: Knowledge;
  decisions: Decision[];
  /** Entry id → name of the extra pack that it came from; what is not here is built in. */
  origins: ReadonlyMap<string, string>;
  /** Licence of each pack that is in use, the built-in one under an empty name. */
  licences: ReadonlyMap<string, string>;
}

/** Entries on their way to being one knowledge. */
export interface Draft {
  people: Map<string, PersonFile>;
  terms: Map<string, TermFile>;
  treaty: Map<string, TreatyFile>;
  countries: Map<string, CountryFile>;
  origins: Map<string, string>;
  decisions: Decision[];
}

/**
 * One knowledge of the built-in one and extra packs, from weak to strong: imported packs in the order given, the reader's own entries last. Pure, and
 * the same for the same packs; the rules are in docs/decisions/0007-own-entries-and-imported-packs.md. Builds a matcher, which takes a
 * few hundred milliseconds for the whole knowledge: to be done when packs change, not when an article is read.
 */
export function merge(base: Knowledge, extras: readonly ExtraPack[]): Merged {
  const draft: Draft = {
    people: new Map(base.people),
    terms: new Map(base.terms),
    treaty: new Map(base.treaty),
    countries: new Map(base.countries),
    origins: new Map(),
    decisions: [],
  };
  const used = newest(extras, draft.decisions);
  for (const pack of used) {
    putAll(draft, 'people', pack, pack.people);
    putAll(draft, 'terms', pack, pack.terms);
    putAll(draft, 'countries', pack, pack.countries);
    yieldNames(draft, pack.name);
  }
  for (const pack of used) for (const [id, addition] of byId(pack.additions)) add(draft, pack.name, id, addition);
  dropDangling(draft);
  return {
    knowledge: used.length === 0 ? base : knowledgeOf(base, draft, used),
    decisions: draft.decisions,
    origins: draft.origins,
    licences: new Map([['', base.licence], ...used.map(({ name, licence }) => [name, licence] as const)]),
  };
}

/** Of packs with one name the newest version alone, at the place of the last of them. */
function newest(extras: readonly ExtraPack[], decisions: Decision[]): ExtraPack[] {
  return extras.filter((pack, place) => {
    const better = extras.find((other, at) => {
      const order = other.name === pack.name ? compareVersions(other.version, pack.version) : -1;
      return order > 0 || (order === 0 && at > place);
    });
    if (better !== undefined) decisions.push({ what: 'older', pack: pack.name, id: '', detail: pack.version });
    return better === undefined;
  });
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(/[.\-+]/), b.split(/[.\-+]/)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [one = '', two = ''] = [left[i], right[i]];
    const order = /^\d+$/.test(one) && /^\d+$/.test(two) ? Number(one) - Number(two) : one < two ? -1 : one > two ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}

/** By id, so that the order in a file decides nothing. */
function byId<T>(entries: Record<string, T>): [string, T][] {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
}

type Growing = 'people' | 'terms' | 'countries';

function putAll<K extends Growing>(
  draft: Draft,
  kind: K,
  pack: ExtraPack,
  entries: Record<string, Draft[K] extends Map<string, infer T> ? T : never>,
): void {
  const shelf: Map<string, unknown> = draft[kind];
  for (const [id, entry] of byId(entries)) {
    const elsewhere = (['people', 'terms', 'treaty', 'countries'] as const).some((other) => other !== kind && draft[other].has(id));
    if (elsewhere) {
      draft.decisions.push({ what: 'kind', pack: pack.name, id, detail: kind });
      continue;
    }
    if (shelf.has(id)) draft.decisions.push({ what: 'replaced', pack: pack.name, id, detail: draft.origins.get(id) ?? '' });
    shelf.set(id, entry);
    draft.origins.set(id, pack.name);
  }
}

/** Statements and facts beside those that are there; what says the same with the same day or words is there already. */
function add(draft: Draft, pack: string, id: string, addition: ExtraPack['additions'][string]): void {
  const facts = <T extends { facts: PersonFile['facts'] }>(entry: T) =>
    addition.facts.filter((fact, place) => ![...entry.facts, ...addition.facts.slice(0, place)].some((own) => own.text === fact.text));
  const person = draft.people.get(id);
  const term = draft.terms.get(id);
  if (person !== undefined) {
    const known = (place: number) => [...person.statements, ...addition.statements.slice(0, place)];
    const statements = addition.statements.filter(
      (one, place) => !known(place).some((own) => own.date === one.date && (own.gist === one.gist || own.source.url === one.source.url)),
    );
    draft.people.set(id, { ...person, facts: [...person.facts, ...facts(person)], statements: [...person.statements, ...statements] });
  } else if (term !== undefined) draft.terms.set(id, { ...term, facts: [...term.facts, ...facts(term)] });
  else draft.decisions.push({ what: 'nobody', pack, id, detail: '' });
}

/** References of extra entries that lead nowhere; those of built-in entries may lose theirs when an entry is shadowed. */
function dropDangling(draft: Draft): void {
  const has = (id: string) => draft.people.has(id) || draft.terms.has(id) || draft.treaty.has(id) || draft.countries.has(id);
  const clean = <T extends { related: string[] }>(shelf: Map<string, T>) => {
    for (const [id, entry] of shelf) {
      const lost = entry.related.filter((other) => !has(other));
      if (lost.length === 0) continue;
      for (const detail of lost) draft.decisions.push({ what: 'dangling', pack: draft.origins.get(id) ?? '', id, detail });
      shelf.set(id, { ...entry, related: entry.related.filter(has) });
    }
  };
  clean(draft.people);
  clean(draft.terms);
  clean(draft.treaty);
  clean(draft.countries);
}

function knowledgeOf(base: Knowledge, draft: Draft, used: readonly ExtraPack[]): Knowledge {
  const shelf = <T>(entries: Map<string, T>): Entries<T> => entriesOf(Object.fromEntries(entries), (entry) => entry);
  const shelves = {
    people: shelf(draft.people),
    terms: shelf(draft.terms),
    treaty: shelf(draft.treaty),
    countries: shelf(draft.countries),
  };
  const entry = lexiconEntryOf(shelves);
  const ids = [...draft.people.keys(), ...draft.terms.keys(), ...draft.treaty.keys(), ...draft.countries.keys()];
  return {
    ...base,
    ...shelves,
    version: [base.version, ...used.map(({ name, version }) => `${name} ${version}`)].join(' + '),
    counts: {
      ...base.counts,
      people: draft.people.size,
      terms: draft.terms.size,
      countries: draft.countries.size,
      statements: [...draft.people.values()].reduce((sum, person) => sum + person.statements.length, 0),
    },
    lexicon: lexiconOf(entry, compileMatcher(ids.flatMap((id) => entry(id) ?? []))),
  };
}
