import type {
  CountryFile,
  Fact,
  Form,
  Invocation,
  Membership,
  PersonFile,
  Source,
  SpokenStatement,
  TermFile,
  TreatyFile,
} from './schema.ts';

/**
 * The entries as the pack holds them. Each page stands once in a list of sources, and facts, posts and statements name it by its place there:
 * many facts lean on the same page, and an address does not shrink well.
 */
type Numbered<T> = Omit<T, 'sources'> & { sources: number[] };
type PackedStatement = Omit<SpokenStatement, 'source'> & { source: number };
export type Stay = NonNullable<CountryFile['nato']>;

export interface PackedPerson extends Omit<PersonFile, 'memberships' | 'facts' | 'statements'> {
  memberships: Numbered<Membership>[];
  facts: Numbered<Fact>[];
  statements: PackedStatement[];
}
/** A term's forms take up less as plain strings: `packForm` says how. */
export interface PackedTerm extends Omit<TermFile, 'facts' | 'forms'> {
  facts: Numbered<Fact>[];
  forms: string[];
}
export interface PackedTreaty extends Omit<TreatyFile, 'facts' | 'says_not' | 'invocations'> {
  facts: Numbered<Fact>[];
  says_not: Numbered<Fact>[];
  invocations: Numbered<Invocation>[];
}
export interface PackedCountry extends Omit<CountryFile, 'facts' | 'overseas' | 'nato' | 'eu'> {
  facts: Numbered<Fact>[];
  overseas: Numbered<CountryFile['overseas'][number]>[];
  nato: Numbered<Stay> | null;
  eu: Numbered<Stay> | null;
}

const LETTERS = { word: 'w', alone: 'a', exact: 'e' } as const;
const MATCHES: Record<string, Form['match'] | undefined> = { w: 'word', a: 'alone', e: 'exact' };

/** A form as a string: a letter for how it matches, a capital where it is sure, and then its text. */
export function packForm({ text, match, sure }: Form): string {
  return (sure ? LETTERS[match].toUpperCase() : LETTERS[match]) + text;
}

function unpackForm(packed: string): Form {
  const letter = packed.charAt(0);
  return { text: packed.slice(1), match: MATCHES[letter.toLowerCase()] ?? 'word', sure: letter !== letter.toLowerCase() };
}

/** Gives an entry of each kind its pages back. Throws a RangeError for a page that the list lacks. */
export function unpackWith(list: readonly Source[]) {
  const page = (place: number): Source => {
    const source = list[place];
    if (source === undefined) throw new RangeError(`the pack has no source ${place}`);
    return source;
  };
  const all = <T extends { sources: number[] }>(values: T[]) => values.map((value) => ({ ...value, sources: value.sources.map(page) }));
  const stay = (of: Numbered<Stay> | null): Stay | null => (of === null ? null : { ...of, sources: of.sources.map(page) });
  return {
    person: (packed: PackedPerson): PersonFile => ({
      ...packed,
      memberships: all(packed.memberships),
      facts: all(packed.facts),
      statements: packed.statements.map((statement) => ({ ...statement, source: page(statement.source) })),
    }),
    term: (packed: PackedTerm): TermFile => ({ ...packed, forms: packed.forms.map(unpackForm), facts: all(packed.facts) }),
    treaty: (packed: PackedTreaty): TreatyFile => ({
      ...packed,
      facts: all(packed.facts),
      says_not: all(packed.says_not),
      invocations: all(packed.invocations),
    }),
    country: (packed: PackedCountry): CountryFile => ({
      ...packed,
      facts: all(packed.facts),
      overseas: all(packed.overseas),
      nato: stay(packed.nato),
      eu: stay(packed.eu),
    }),
  };
}
