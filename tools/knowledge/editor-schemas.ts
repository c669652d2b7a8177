import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { CountryFile, PersonFile, SharedNamesFile, TermFile, TopicsFile, TreatyFile } from '../../knowledge/schema.ts';

/** Folder of `knowledge/` and the schema of its files. */
export const KINDS = {
  people: PersonFile,
  terms: TermFile,
  organisations: TermFile,
  missions: TermFile,
  events: TermFile,
  treaty: TreatyFile,
  countries: CountryFile,
};

/** The schemas in `editor/`: those of the folders, and those of the two lists beside them. */
export const EDITOR_SCHEMAS = { ...KINDS, topics: TopicsFile, 'shared-names': SharedNamesFile };

/**
 * The JSON Schema of one kind of file, for completion in an editor; as text, the same for the same schema. What JSON Schema cannot say
 * (word counts, days that exist) is left to the compiler.
 */
export function editorSchema(schema: v.GenericSchema): string {
  return `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`;
}
