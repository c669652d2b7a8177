import { type PackedCountry, type PackedPerson, type PackedTerm, type PackedTreaty, type Stay, packForm } from '../../knowledge/packed.ts';
import type { CountryFile, PersonFile, Source, TermFile, TreatyFile } from '../../knowledge/schema.ts';

/** The distinct pages of a pack, in order of first use, and the entries that name them by number. */
export class SourceList {
  readonly all: Source[] = [];
  private readonly places = new Map<string, number>();

  person(file: PersonFile): PackedPerson {
    return {
      ...file,
      memberships: this.listed(file.memberships),
      facts: this.listed(file.facts),
      statements: file.statements.map((statement) => ({ ...statement, source: this.number(statement.source) })),
    };
  }

  term(file: TermFile): PackedTerm {
    return { ...file, forms: file.forms.map(packForm), facts: this.listed(file.facts) };
  }

  treaty(file: TreatyFile): PackedTreaty {
    return {
      ...file,
      facts: this.listed(file.facts),
      says_not: this.listed(file.says_not),
      invocations: this.listed(file.invocations),
    };
  }

  country(file: CountryFile): PackedCountry {
    return {
      ...file,
      facts: this.listed(file.facts),
      overseas: this.listed(file.overseas),
      nato: this.stay(file.nato),
      eu: this.stay(file.eu),
    };
  }

  private stay(of: Stay | null): PackedCountry['nato'] {
    return of === null ? null : { ...of, sources: (of.sources ?? []).map((source) => this.number(source)) };
  }

  private listed<T extends { sources: Source[] }>(values: T[]): (Omit<T, 'sources'> & { sources: number[] })[] {
    return values.map((value) => ({ ...value, sources: value.sources.map((source) => this.number(source)) }));
  }

  private number(source: Source): number {
    const key = JSON.stringify([source.url, source.outlet, source.title, source.date]);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(source) - 1;
  }
}
