import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMatcher } from '../../analysis/matcher-compile.ts';
import { countryEntry, personEntry, termEntry, treatyEntry } from '../../knowledge/lexicon-entries.ts';
import type { Pack } from '../../knowledge/pack.ts';
import { CountryFile, PersonFile, TermFile, TopicsFile, TreatyFile } from '../../knowledge/schema.ts';
import { check, type Library } from './check.ts';
import { type Problem, type Read, readFolder, readYaml } from './read.ts';

/** Reads the folder `knowledge` under `root`; what is wrong with single files comes back as problems. */
export function readLibrary(root: string): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const topicsFile = 'knowledge/topics.yaml';
  const topics = readYaml(readFileSync(join(root, topicsFile), 'utf8'), topicsFile, TopicsFile, problems);
  const library: Library = {
    people: readFolder(root, 'knowledge/people', PersonFile, problems),
    terms: readFolder(root, 'knowledge/terms', TermFile, problems),
    treaty: readFolder(root, 'knowledge/treaty', TreatyFile, problems),
    countries: readFolder(root, 'knowledge/countries', CountryFile, problems),
    topics: topics?.value ?? {},
  };
  return { library, problems };
}

/** The pack of a checked library. Its version is a function of its content alone. */
export function packOf(library: Library): Pack {
  const { people, terms, treaty, countries, topics } = library;
  const lexicon = [
    ...people.map(({ id, value }) => personEntry(id, value)),
    ...terms.map(({ id, value }) => termEntry(id, value)),
    ...treaty.map(({ id, value }) => treatyEntry(id, value)),
    ...countries.map(({ id, value }) => countryEntry(id, value)),
  ];
  const content = {
    topics,
    people: byId(people),
    terms: byId(terms),
    treaty: byId(treaty),
    countries: byId(countries),
    lexicon,
    matcher: compileMatcher(lexicon),
  };
  const text = JSON.stringify(content);
  const checkedUntil = [...people, ...terms, ...treaty, ...countries].reduce(
    (latest, { value }) => (value.checked > latest ? value.checked : latest),
    '',
  );
  return {
    format: 1,
    version: `${checkedUntil}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`,
    checkedUntil,
    licence: 'CC BY 4.0',
    counts: {
      people: people.length,
      terms: terms.length,
      treaty: treaty.length,
      countries: countries.length,
      statements: people.reduce((sum, { value }) => sum + value.statements.length, 0),
      sources: new Set(text.match(/"url":"[^"]+"/g)).size,
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

function byId<T>(entries: Read<T>[]): Record<string, T> {
  return Object.fromEntries(entries.map(({ id, value }) => [id, value]));
}
