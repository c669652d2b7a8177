import type { LexiconEntry, LexiconForm } from '../analysis/lexicon.ts';
import type { Entries } from './entries.ts';
import { postLabels } from './posts.ts';
import type { CountryFile, Form, PersonFile, TermFile, TreatyFile } from './schema.ts';

/** How the entries are written in a text: what the analysis needs of each of them. */

const BARE = { gender: null, surname: null, roles: [], needs: [], not: [], topics: [] } as const;

function forms(name: string, given: Form[]): LexiconForm[] {
  const all: LexiconForm[] = given.some((form) => form.text === name) ? [] : [{ text: name, match: 'word' }];
  return [...all, ...given.map(({ text, match, sure }) => (sure ? { text, match, sure } : { text, match }))];
}

/** A person: every spelling and the surname alone, case kept. */
export function personEntry(id: string, file: PersonFile): LexiconEntry {
  const names = [...new Set([file.name, ...file.other_names, file.surname])];
  return {
    ...BARE,
    id,
    kind: 'person',
    name: file.name,
    needs: [],
    not: [],
    topics: [],
    forms: names.map((text) => ({ text, match: 'exact' })),
    gender: file.gender === null ? null : file.gender === 'male' ? 'm' : 'f',
    surname: file.surname,
    roles: file.memberships.flatMap((post) =>
      postLabels(post).map((title) => ({ title, from: post.start_date ?? post.seen_on ?? '0001', to: post.end_date ?? null })),
    ),
  };
}

/** A term with its context words. */
export function termEntry(id: string, file: TermFile): LexiconEntry {
  return {
    ...BARE,
    id,
    kind: 'term',
    name: file.name,
    roles: [],
    forms: forms(file.name, file.forms),
    needs: file.needs,
    not: file.not,
    ...(file.of === undefined ? {} : { of: file.of }),
    topics: file.topics,
  };
}

/** A treaty article by its names; passages that only paraphrase it are the analysis' own. */
export function treatyEntry(id: string, file: TreatyFile): LexiconEntry {
  return {
    ...BARE,
    id,
    kind: 'treaty',
    name: file.name,
    roles: [],
    needs: [],
    not: [],
    forms: forms(file.name, file.forms),
    topics: file.topics,
  };
}

/** A country by its names, its adjectives and its people. */
export function countryEntry(id: string, file: CountryFile): LexiconEntry {
  const demonyms: Form[] = file.demonyms.map((text) => ({ text, match: 'exact', sure: false }));
  return {
    ...BARE,
    id,
    kind: 'country',
    name: file.name,
    roles: [],
    needs: [],
    not: [],
    topics: [],
    forms: forms(file.name, [...file.forms, ...demonyms]),
    demonyms: file.demonyms,
  };
}

/** What the analysis asks for by id, made of an entry when it is first asked for. */
export function lexiconEntryOf(shelves: {
  people: Entries<PersonFile>;
  terms: Entries<TermFile>;
  treaty: Entries<TreatyFile>;
  countries: Entries<CountryFile>;
}): (id: string) => LexiconEntry | undefined {
  const made = new Map<string, LexiconEntry>();
  const make = (id: string): LexiconEntry | undefined => {
    const person = shelves.people.get(id);
    if (person !== undefined) return personEntry(id, person);
    const term = shelves.terms.get(id);
    if (term !== undefined) return termEntry(id, term);
    const treaty = shelves.treaty.get(id);
    if (treaty !== undefined) return treatyEntry(id, treaty);
    const country = shelves.countries.get(id);
    return country === undefined ? undefined : countryEntry(id, country);
  };
  return (id) => {
    const entry = made.get(id) ?? make(id);
    if (entry !== undefined) made.set(id, entry);
    return entry;
  };
}
