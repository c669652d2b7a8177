import { describe, expect, it } from 'vitest';
import { CountryFile, PersonFile, TermFile } from '../../knowledge/schema.ts';
import { check, type Library } from '../../tools/knowledge/check.ts';
import { type Problem, type Read, readYaml } from '../../tools/knowledge/read.ts';

const SOURCE = '{ url: https://example.org/a, outlet: Krant, date: 2024-05-01 }';
const PERSON = `name: Jan Tester
surname: Tester
gender: male
country: nl
memberships:
  - role: minister van Toetsen
    start_date: 2020-01-01
    end_date: 2024-07-02
    sources: [${SOURCE}]
statements:
  - date: 2024-04-30
    gist: Toetsen helpt volgens hem.
    venue: Tweede Kamer
    topics: [navo]
    source: ${SOURCE}
checked: 2026-03-15
`;
const COUNTRY = 'name: Nederland\ndefinition: Land in West-Europa.\nnato: { start_date: 1949-04-04 }\neu: null\nchecked: 2026-03-15\n';
const TERM = `name: toets\ndefinition: Een proef.\nforms: [{ text: toets }]\nfacts: [{ text: Een toets is een proef., sources: [${SOURCE}] }]\nchecked: 2026-03-15\n`;

/** The problems of a library with one person, one country and one term. */
function problemsOf(change: { person?: string; second?: string; term?: string } = {}): Problem[] {
  const problems: Problem[] = [];
  const list = <T>(...read: (Read<T> | null)[]): Read<T>[] => read.flatMap((one) => one ?? []);
  const library: Library = {
    people: list(
      readYaml(change.person ?? PERSON, 'knowledge/people/jan-tester.yaml', PersonFile, problems),
      change.second === undefined ? null : readYaml(change.second, 'knowledge/people/tweede.yaml', PersonFile, problems),
    ),
    terms: list(readYaml(change.term ?? TERM, 'knowledge/terms/toets.yaml', TermFile, problems)),
    treaty: [],
    countries: list(readYaml(COUNTRY, 'knowledge/countries/nl.yaml', CountryFile, problems)),
    topics: { navo: { label: 'de NAVO', broad: true } },
  };
  return [...problems, ...check(library)];
}
const broken = (from: string, to: string) => problemsOf({ person: PERSON.replace(from, to) });

describe('the compiler names file, line and field', () => {
  it('has nothing to say about good files', () => {
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    ['a missing name', 'name: Jan Tester\n', '', 'name', 1],
    ['a misspelt field', 'end_date: 2024-07-02', 'enddate: 2024-07-02', 'memberships.0.enddate', 8],
    ['a day that does not exist', '2024-07-02', '2024-06-31', 'memberships.0.end_date', 8],
    ['a date in words', '2024-07-02', 'juli 2024', 'memberships.0.end_date', 8],
    ['an end before the start', '2024-07-02', '2019-07-02', 'memberships.0.end_date', 8],
    ['a post without any date', '    start_date: 2020-01-01\n', '', 'memberships.0', 6],
    ['a missing source', `sources: [${SOURCE}]`, 'sources: []', 'memberships.0.sources', 9],
    [
      'a source without an address',
      'url: https://example.org/a, outlet: Krant, date: 2024-05-01 }]',
      'url: krant, outlet: Krant }]',
      'memberships.0.sources.0.url',
      9,
    ],
    ['a statement without a date', '  - date: 2024-04-30\n    gist', '  - gist', 'statements.0.date', 11],
    ['a statement from after its source', 'date: 2024-04-30', 'date: 2024-06-01', 'statements.0.date', 11],
    ['a statement from after the check', 'date: 2024-04-30', 'date: 2027', 'statements.0.date', 11],
    ['too long a gist', 'Toetsen helpt volgens hem.', 'woord '.repeat(41), 'statements.0.gist', 12],
    ['an unknown topic', 'topics: [navo]', 'topics: [koken]', 'statements.0.topics.0', 14],
    ['an unknown country', 'country: nl', 'country: xx', 'country', 4],
    ['a dangling reference', 'checked:', 'related: [niemand]\nchecked:', 'related.0', 16],
  ])('sees %s', (_, from, to, field, line) => {
    const problem = broken(from, to)[0];
    expect(problem).toMatchObject({ file: 'knowledge/people/jan-tester.yaml', field, line });
    expect(problem?.message).not.toBe('');
  });

  it('sees a name that two files claim', () => {
    expect(problemsOf({ second: PERSON })[0]).toMatchObject({
      file: 'knowledge/people/tweede.yaml',
      field: 'name',
      message: '"Jan Tester" is a name of knowledge/people/jan-tester.yaml too',
    });
  });

  it('sees the same role held twice at a time', () => {
    const post = `  - role: minister van Toetsen\n    start_date: 2023\n    sources: [${SOURCE}]\n`;
    expect(broken('statements:', `${post}statements:`)[0]).toMatchObject({ field: 'memberships.1.start_date' });
  });

  it('sees a definition of more than thirty words', () => {
    expect(problemsOf({ term: TERM.replace('Een proef.', 'woord '.repeat(31)) })[0]).toMatchObject({
      file: 'knowledge/terms/toets.yaml',
      field: 'definition',
      line: 2,
    });
  });

  it('sees YAML that is none', () => {
    expect(broken('gender: male', 'gender: "male')[0]?.message).toMatch(/^no valid YAML/);
  });

  it('reads a bare year as a date, not as a number', () => {
    expect(broken('2020-01-01', '2020')).toEqual([]);
  });
});
