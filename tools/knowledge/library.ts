import type { CountryFile, PersonFile, TermFile, TopicsFile, TreatyFile } from '../../knowledge/schema.ts';
import type { Path, Read } from './read.ts';

/** Everything that was read, each entry in its kind. */
export interface Library {
  people: Read<PersonFile>[];
  terms: Read<TermFile>[];
  treaty: Read<TreatyFile>[];
  countries: Read<CountryFile>[];
  topics: TopicsFile;
  /** Names that several persons share, as `shared-names.yaml` states them; null where there is no such file. */
  sharedNames: Read<Record<string, string[]>> | null;
}

export type Entry = Library['people'][number] | Library['terms'][number] | Library['treaty'][number] | Library['countries'][number];
export type Say = (entry: Pick<Entry, 'file' | 'lineOf'>, path: Path, message: string) => void;
