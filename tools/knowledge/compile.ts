import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMatcher } from '../../analysis/matcher-compile.ts';
import { countryEntry, personEntry, termEntry, treatyEntry } from '../../knowledge/lexicon-entries.ts';
import type { Pack } from '../../knowledge/pack.ts';
import { CountryFile, PersonFile, SharedNamesFile, TermFile, TopicsFile, TreatyFile } from '../../knowledge/schema.ts';
import { check } from './check.ts';
import type { Library } from './library.ts';
import { type Problem, type Read, readFolder, readYaml } from './read.ts';
import { SourceList } from './source-list.ts';

/** Folders of entries that are written as terms are; the folder is for people who look for one. */
const TERM_FOLDERS = ['terms', 'organisations', 'missions', 'events'];
const CATEGORIES = { organisations: 'organisation', missions: 'mission', events: 'event' } as const;

/** Reads the folder `knowledge` under `root`; what is wrong with single files comes back as problems. */
export function readLibrary(root: string): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const topicsFile = 'knowledge/topics.yaml';
  const namesFile = 'knowledge/shared-names.yaml';
  const topics = readYaml(readFileSync(join(root, topicsFile), 'utf8'), topicsFile, TopicsFile, problems);
  const library: Library = {
    people: readFolder(root, 'knowledge/people', PersonFile, problems),
    terms: TERM_FOLDERS.flatMap((folder) => readFolder(root, `knowledge/${folder}`, TermFile, problems)),
    treaty: readFolder(root, 'knowledge/treaty', TreatyFile, problems),
    countries: readFolder(root, 'knowledge/countries', CountryFile, problems),
    topics: topics?.value ?? {},
    sharedNames: readYaml(readFileSync(join(root, namesFile), 'utf8'), namesFile, SharedNamesFile, problems),
  };
  return { library, problems };
}

/** The pack of a checked library. Its version is a function of its content alone. */
export function packOf(library: Library): Pack {
  const { people, terms, treaty, countries, topics } = library;
  const sources = new SourceList();
  const content = {
    topics,
    people: byId(people, (file) => sources.person(file)),
    terms: byId(terms, (file) => sources.term(file)),
    categories: categoriesOf(terms),
    treaty: byId(treaty, (file) => sources.treaty(file)),
    countries: byId(countries, (file) => sources.country(file)),
    sources: sources.all,
    matcher: compileMatcher([
      ...people.map(({ id, value }) => personEntry(id, value)),
      ...terms.map(({ id, value }) => termEntry(id, value)),
      ...treaty.map(({ id, value }) => treatyEntry(id, value)),
      ...countries.map(({ id, value }) => countryEntry(id, value)),
    ]),
  };
  const days = [...people, ...terms, ...treaty, ...countries].map(({ value }) => value.checked).sort();
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return {
    format: 3,
    version: `${days.at(-1) ?? ''}-${hash}`,
    checkedUntil: days[Math.floor(days.length / 10)] ?? '',
    licence: 'CC BY 4.0',
    counts: {
      people: people.length,
      terms: terms.length,
      treaty: treaty.length,
      countries: countries.length,
      statements: people.reduce((sum, { value }) => sum + value.statements.length, 0),
      sources: new Set(sources.all.map(({ url }) => url)).size,
    },
    ...content,
  };
}

/** Reads, checks and compiles. With any problem the pack is null. */
export function compile(root: string): { pack: Pack | null; problems: Problem[] } {
  const { library, problems } = readLibrary(root);
  const all = [...problems, ...check(library)];
  return { pack: all.length === 0 ? packOf(library) : null, problems: all };
}

function categoriesOf(terms: Library['terms']): Pack['categories'] {
  return Object.fromEntries(
    Object.entries(CATEGORIES).flatMap(([folder, category]) =>
      terms.filter(({ file }) => file.startsWith(`knowledge/${folder}/`)).map(({ id }) => [id, category]),
    ),
  );
}

function byId<T, P>(entries: Read<T>[], pack: (value: T) => P): Record<string, P> {
  return Object.fromEntries(entries.map(({ id, value }) => [id, pack(value)]));
}
