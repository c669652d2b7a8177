import * as v from 'valibot';
import { CountryFile, Fact, Id, PersonFile, SpokenStatement, TermFile } from './schema.ts';

/** No pack of entries is longer than this, in UTF-16 code units of its JSON, or has more entries. */
export const MAX_LENGTH = 2_000_000;
export const MAX_ENTRIES = 2000;

const few = <const S extends v.GenericSchema>(entry: S) =>
  v.optional(
    v.pipe(
      v.record(Id, entry),
      v.check((entries) => Object.keys(entries).length <= MAX_ENTRIES, `more than ${MAX_ENTRIES} entries`),
    ),
    {},
  );

/**
 * Entries that did not come with the extension: a pack that the reader imports, or the reader's own entries. The entries are those of the
 * YAML files. `additions` puts statements and facts to a person or term of another pack without taking the entry over.
 */
const ExtraPack = v.strictObject({
  format: v.literal('duiding-entries-1'),
  /** Two packs of one name are two versions of one pack. */
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  /** Compares as dates and numbers do: `2026-03-15` is older than `2026-11-01`, `1.9` than `1.10`. */
  version: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  /** Whoever passes the entries on has to know under which terms. */
  licence: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  people: few(PersonFile),
  terms: few(TermFile),
  countries: few(CountryFile),
  additions: few(v.strictObject({ statements: v.optional(v.array(SpokenStatement), []), facts: v.optional(v.array(Fact), []) })),
});
export type ExtraPack = v.InferOutput<typeof ExtraPack>;

/** Reads a pack from the text of a file. Null with what is wrong, in words with the path of the field, when it is none; never throws. */
export function readExtraPack(text: string): { pack: ExtraPack; problems: [] } | { pack: null; problems: string[] } {
  if (text.length > MAX_LENGTH) return { pack: null, problems: [`longer than ${MAX_LENGTH} characters`] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { pack: null, problems: ['no JSON'] };
  }
  const result = v.safeParse(ExtraPack, json);
  if (result.success) return { pack: result.output, problems: [] };
  return { pack: null, problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) };
}
