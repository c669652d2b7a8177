import { describe, expect, it } from 'vitest';
import { CountryFile, PersonFile, SharedNamesFile, TermFile, TreatyFile } from '../../knowledge/schema.ts';
import { check } from '../../tools/knowledge/check.ts';
import type { Library } from '../../tools/knowledge/library.ts';
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

const TREATY = `name: artikel 5
organization: nato
forms: [{ text: artikel 5 }]
says: Een aanval op een is een aanval op allen.
facts: [{ text: Het geldt voor allen., sources: [${SOURCE}] }]
invocations:
  - date: 2001-09-12
    by: [VS]
    why: Na een aanval.
    sources: [${SOURCE}]
checked: 2026-03-15
`;

interface Change {
  person?: string;
  second?: string;
  term?: string;
  secondTerm?: string;
  country?: string;
  treaty?: string;
  shared?: string;
}

/** The problems of a library with one person, country, term and treaty article. */
function problemsOf(change: Change = {}): Problem[] {
  const problems: Problem[] = [];
  const list = <T>(...read: (Read<T> | null)[]): Read<T>[] => read.flatMap((one) => one ?? []);
  const library: Library = {
    people: list(
      readYaml(change.person ?? PERSON, 'knowledge/people/jan-tester.yaml', PersonFile, problems),
      change.second === undefined ? null : readYaml(change.second, 'knowledge/people/tweede.yaml', PersonFile, problems),
    ),
    terms: list(
      readYaml(change.term ?? TERM, 'knowledge/terms/toets.yaml', TermFile, problems),
      change.secondTerm === undefined ? null : readYaml(change.secondTerm, 'knowledge/terms/andere.yaml', TermFile, problems),
    ),
    treaty: list(readYaml(change.treaty ?? TREATY, 'knowledge/treaty/navo-5.yaml', TreatyFile, problems)),
    countries: list(readYaml(change.country ?? COUNTRY, 'knowledge/countries/nl.yaml', CountryFile, problems)),
    topics: { navo: { label: 'de NAVO', broad: true } },
    sharedNames: change.shared === undefined ? null : readYaml(change.shared, 'knowledge/shared-names.yaml', SharedNamesFile, problems),
  };
  return [...problems, ...check(library)];
}
const broken = (from: string, to: string) => problemsOf({ person: PERSON.replace(from, to) });
const NAMESAKE = PERSON.replace('Jan Tester', 'Piet Tester')
  .replace('2020-01-01', '2024-07-02')
  .replace('2024-07-02\n    sources', '2025-07-02\n    sources');

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

  it.each<[string, Change, string, string, number, RegExp]>([
    ['the country of an institution', { term: TERM.replace('forms:', 'of: xx\nforms:') }, 'terms/toets', 'of', 3, /no country xx/],
    ['a topic of a term', { term: TERM.replace('forms:', 'topics: [koken]\nforms:') }, 'terms/toets', 'topics.0', 3, /no topic koken/],
    [
      'an article beside',
      { treaty: TREATY.replace('checked:', 'beside: [navo-9]\nchecked:') },
      'treaty/navo-5',
      'beside.0',
      11,
      /no treaty article/,
    ],
    ['an entry related to itself', { term: TERM + 'related: [toets]\n' }, 'terms/toets', 'related.0', 6, /not related to itself/],
    ['a reference given twice', { term: TERM + 'related: [nl, nl]\n' }, 'terms/toets', 'related.1', 6, /nl stands here twice/],
    [
      'a fact from after the check',
      { term: TERM.replace('proef., sources', 'proef., date: 2027, sources') },
      'terms/toets',
      'facts.0.date',
      4,
      /later than the day of the check/,
    ],
    [
      'a source from after the check',
      { term: TERM.replace('date: 2024-05-01', 'date: 2026-04') },
      'terms/toets',
      'facts.0.sources.0.date',
      4,
      /later than the day/,
    ],
    [
      'a source that is no web page',
      { term: TERM.replace('https://example.org/a', 'javascript:alert(1)') },
      'terms/toets',
      'facts.0.sources.0.url',
      4,
      /web page/,
    ],
    ['a term without facts', { term: TERM.replace(/facts: .*/, 'facts: []') }, 'terms/toets', 'facts', 4, /source is missing/],
    [
      'a form given twice',
      { term: TERM.replace('[{ text: toets }]', '[{ text: toets }, { text: toets }]') },
      'terms/toets',
      'forms.1.text',
      3,
      /twice/,
    ],
    [
      'a form that another entry has',
      { term: TERM.replace('{ text: toets }', '{ text: Artikel-5 }') },
      'treaty/navo-5',
      'name',
      1,
      /a name of knowledge\/terms\/toets.yaml too/,
    ],
    [
      'an adjective that another entry has',
      { country: COUNTRY + 'demonyms: [Toets]\n' },
      'countries/nl',
      'demonyms.0',
      6,
      /a name of knowledge\/terms/,
    ],
    [
      'too long a fact',
      { term: TERM.replace('Een toets is een proef.', 'woord '.repeat(46)) },
      'terms/toets',
      'facts.0.text',
      4,
      /more than 45 words/,
    ],
    [
      'too long a reason',
      { treaty: TREATY.replace('Na een aanval.', 'woord '.repeat(46)) },
      'treaty/navo-5',
      'invocations.0.why',
      9,
      /more than 45 words/,
    ],
    [
      'an invocation from after the check',
      { treaty: TREATY.replace('2001-09-12', '2026-09') },
      'treaty/navo-5',
      'invocations.0.date',
      7,
      /later than the day/,
    ],
    [
      'a stay that ends before it starts',
      { country: COUNTRY.replace('1949-04-04 }', '1949-04-04, end_date: 1948 }') },
      'countries/nl',
      'nato.end_date',
      3,
      /not after the start/,
    ],
  ])('sees %s', (_, change, file, field, line, message) => {
    const problem = problemsOf(change)[0];
    expect(problem).toMatchObject({ file: `knowledge/${file}.yaml`, field, line });
    expect(problem?.message).toMatch(message);
  });

  it('names the field that was probably meant', () => {
    expect(broken('end_date', 'enddate')[0]?.message).toBe('there is no field enddate; did you mean end_date?');
    expect(broken('surname:', 'surnaam:')[0]?.message).toBe('surname is missing');
    expect(broken('surname:', 'surnaam:')[1]?.message).toBe('there is no field surnaam; did you mean surname?');
    expect(broken('venue:', 'kleur:')[1]?.message).toBe('there is no field kleur; there are date, gist, venue, topics, source');
  });

  it('sees two posts that nobody can hold together', () => {
    const post = (role: string) => `  - role: ${role}\n    start_date: 2023\n    end_date: 2025\n    sources: [${SOURCE}]\n`;
    const problem = broken('statements:', `${post('minister-president')}${post('secretaris-generaal van de NAVO')}statements:`)[0];
    expect(problem).toMatchObject({ field: 'memberships.2.start_date', line: 15 });
    expect(problem?.message).toMatch(/cannot be held together with "minister-president"/);
  });

  it('sees a post that two hold at a time, and not when one follows the other', () => {
    const shared = 'Tester: [jan-tester, tweede]\n';
    expect(problemsOf({ second: NAMESAKE, shared })).toEqual([]);
    expect(problemsOf({ second: NAMESAKE.replace('start_date: 2024-07-02', 'start_date: 2024-06-02'), shared })[0]).toMatchObject({
      file: 'knowledge/people/tweede.yaml',
      field: 'memberships.0.start_date',
      line: 7,
      message: '"minister van Toetsen" is held by jan-tester at the same time',
    });
  });

  it('asks for a surname that two go by to be stated, and sees when that is no longer so', () => {
    expect(problemsOf({ second: NAMESAKE })[0]).toMatchObject({
      file: 'knowledge/people/tweede.yaml',
      field: 'surname',
      line: 2,
      message: '"Tester" is what several go by: state it in knowledge/shared-names.yaml as "Tester: [jan-tester, tweede]"',
    });
    expect(problemsOf({ shared: 'Tester: [jan-tester, tweede]\n' })[0]).toMatchObject({
      file: 'knowledge/shared-names.yaml',
      field: 'Tester.1',
      line: 1,
      message: 'nobody with the id tweede goes by this name',
    });
  });

  it('sees a statement that stands there twice', () => {
    const twice = PERSON.slice(PERSON.indexOf('  - date: 2024-04-30'), PERSON.indexOf('checked:'));
    expect(broken('checked:', `${twice}checked:`)[0]).toMatchObject({ field: 'statements.1.gist', line: 17 });
  });

  it('sees a name that two files claim', () => {
    expect(problemsOf({ second: PERSON }).find(({ field }) => field === 'name')).toMatchObject({
      file: 'knowledge/people/tweede.yaml',
      field: 'name',
      message: '"Jan Tester" is a name of knowledge/people/jan-tester.yaml too',
    });
  });

  it('lets the institutions of two countries have the same name', () => {
    const of = (country: string) => TERM.replace('facts:', `of: ${country}\nfacts:`);
    const clashes = (term: string, secondTerm: string) =>
      problemsOf({ term, secondTerm }).filter(({ message }) => message.includes('is a name of'));
    expect(clashes(of('nl'), of('be'))).toEqual([]);
    expect(clashes(of('nl'), TERM)).toHaveLength(2);
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
