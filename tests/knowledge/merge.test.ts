import { describe, expect, it } from 'vitest';
import { type ExtraPack, MAX_LENGTH, readExtraPack } from '../../knowledge/extra-pack.ts';
import { cardFor } from '../../knowledge/describe.ts';
import { merge } from '../../knowledge/merge.ts';
import { shipped } from './library.ts';

const sources = [{ url: 'https://example.org/a', outlet: 'Krant', date: '2024-05-01' }];
const person = (name: string, change: object = {}) => ({
  name,
  surname: name.split(' ').at(-1),
  gender: null,
  country: 'nl',
  memberships: [{ role: 'wethouder', start_date: '2022-06-01', sources }],
  checked: '2026-03-15',
  ...change,
});
const term = (name: string, change: object = {}) => ({
  name,
  definition: 'Een proef.',
  forms: [{ text: name }],
  facts: [{ text: 'Een toets is een proef.', sources }],
  checked: '2026-03-15',
  ...change,
});

function packOf(change: object): ExtraPack {
  const { pack, problems } = readExtraPack(
    JSON.stringify({ format: 'duiding-entries-1', name: 'Gemeente', version: '1', licence: 'CC0 1.0', ...change }),
  );
  if (pack === null) throw new Error(problems.join('\n'));
  return pack;
}
const own = (change: object) => packOf({ name: 'Eigen', ...change });

describe('a pack at the door', () => {
  const problems = (change: object) =>
    readExtraPack(JSON.stringify({ format: 'duiding-entries-1', name: 'Gemeente', version: '1', licence: 'CC0 1.0', ...change })).problems;

  it.each([
    ['of another format', { format: 'duiding-entries-9' }, /^format/],
    ['without a licence', { licence: undefined }, /licence/],
    ['with an unknown field', { script: 'x' }, /script/],
    [
      'with a fact without a source',
      { terms: { toets: term('toets', { facts: [{ text: 'Zomaar.', sources: [] }] }) } },
      /terms\.toets\.facts\.0\.sources/,
    ],
    [
      'with an address that is no web page',
      { terms: { toets: term('toets', { facts: [{ text: 'Zomaar.', sources: [{ url: 'javascript:alert(1)', outlet: 'Krant' }] }] }) } },
      /web page/,
    ],
    ['with an id that is none', { terms: { 'Een Toets': term('toets') } }, /not an id/],
    [
      'with too many entries',
      { terms: Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`t-${n}`, term(`toets ${n}`)])) },
      /more than 2000 entries/,
    ],
  ])('is refused: %s', (_, change, words) => {
    expect(problems(change).join('\n')).toMatch(words);
  });

  it('is refused when it is too long or no JSON', () => {
    expect(readExtraPack(' '.repeat(MAX_LENGTH + 1)).problems).toEqual([`longer than ${MAX_LENGTH} characters`]);
    expect(readExtraPack('{')).toEqual({ pack: null, problems: ['no JSON'] });
  });
});

describe('own entries and imported packs', () => {
  it('leave the knowledge as it is where there are none', () => {
    const merged = merge(shipped(), []);
    expect(merged.knowledge).toBe(shipped());
    expect(merged.decisions).toEqual([]);
  });

  it('are found in a text and have a card', () => {
    const { knowledge, decisions, origins, licences } = merge(shipped(), [packOf({ people: { 'jan-proef': person('Jan Proefman') } })]);
    const ids = knowledge.lexicon.match('Volgens Jan Proefman helpt de NAVO.').flatMap((hit) => hit.ids);
    expect(ids).toEqual(expect.arrayContaining(['jan-proef', 'navo']));
    expect(cardFor('jan-proef', '2024-05-28', knowledge)).toMatchObject({ kind: 'person', title: 'Jan Proefman' });
    expect(decisions).toEqual([]);
    expect(origins.get('jan-proef')).toBe('Gemeente');
    expect([...licences]).toEqual([
      ['', 'CC BY 4.0'],
      ['Gemeente', 'CC0 1.0'],
    ]);
  });

  it('take the place of a weaker entry as a whole: own before imported before built in', () => {
    const { knowledge, decisions, origins } = merge(shipped(), [
      packOf({ terms: { navo: term('NAVO', { definition: 'Ingevoerd.' }) } }),
      own({ terms: { navo: term('NAVO', { definition: 'Van mij.' }) } }),
    ]);
    expect(knowledge.terms.get('navo')).toMatchObject({ definition: 'Van mij.', facts: [{ text: 'Een toets is een proef.' }] });
    expect(origins.get('navo')).toBe('Eigen');
    expect(decisions.filter(({ what }) => what === 'replaced').map(({ pack, detail }) => [pack, detail])).toEqual([
      ['Gemeente', ''],
      ['Eigen', 'Gemeente'],
    ]);
  });

  it('add statements and facts to an entry without taking it over, each once', () => {
    const said = { date: '2023-05-01', gist: 'Toetsen helpt.', venue: 'zaal', topics: ['navo'], source: sources[0] };
    const pack = packOf({ additions: { 'mark-rutte': { statements: [said, said] }, niemand: {} } });
    const before = shipped().people.get('mark-rutte')?.statements.length ?? 0;
    const { knowledge, decisions } = merge(shipped(), [pack, own({ additions: { 'mark-rutte': { statements: [said] } } })]);
    expect(knowledge.people.get('mark-rutte')?.statements.length).toBe(before + 1);
    expect(knowledge.people.get('mark-rutte')?.memberships).toEqual(shipped().people.get('mark-rutte')?.memberships);
    expect(decisions).toEqual([{ what: 'nobody', pack: 'Gemeente', id: 'niemand', detail: '' }]);
  });

  it('do not take the id of an entry of another kind', () => {
    const { knowledge, decisions } = merge(shipped(), [packOf({ terms: { 'mark-rutte': term('toets') } })]);
    expect(knowledge.people.get('mark-rutte')?.name).toBe('Mark Rutte');
    expect(decisions).toEqual([{ what: 'kind', pack: 'Gemeente', id: 'mark-rutte', detail: 'terms' }]);
  });

  it('take a form or full name from a weaker entry, and say so', () => {
    const { knowledge, decisions } = merge(shipped(), [
      packOf({ terms: { bondgenootschap: term('alliantie van mij', { forms: [{ text: 'Noord-Atlantische Verdragsorganisatie' }] }) } }),
      own({ people: { naamgenoot: person('Mark Rutte') } }),
    ]);
    expect(knowledge.lexicon.match('De Noord-Atlantische Verdragsorganisatie.')[0]?.ids).toEqual(['bondgenootschap']);
    expect(decisions).toEqual(
      expect.arrayContaining([
        { what: 'name', pack: 'Gemeente', id: 'navo', detail: 'Noord-Atlantische Verdragsorganisatie' },
        { what: 'shadowed', pack: 'Eigen', id: 'mark-rutte', detail: 'Mark Rutte' },
      ]),
    );
    expect(knowledge.people.get('mark-rutte')).toBeUndefined();
    expect([...knowledge.terms.values()].every(({ related }) => !related.includes('mark-rutte'))).toBe(true);
  });

  it('use the newest version of a pack alone', () => {
    const version = (number: string) => packOf({ version: number, terms: { toets: term('toets', { definition: `Versie ${number}.` }) } });
    const { knowledge, decisions } = merge(shipped(), [version('1.10'), version('1.9')]);
    expect(knowledge.terms.get('toets')?.definition).toBe('Versie 1.10.');
    expect(decisions).toEqual([{ what: 'older', pack: 'Gemeente', id: '', detail: '1.9' }]);
  });

  it('drop a reference that leads nowhere', () => {
    const { knowledge, decisions } = merge(shipped(), [packOf({ terms: { toets: term('toets', { related: ['navo', 'nergens'] }) } })]);
    expect(knowledge.terms.get('toets')?.related).toEqual(['navo']);
    expect(decisions).toEqual([{ what: 'dangling', pack: 'Gemeente', id: 'toets', detail: 'nergens' }]);
  });

  it('come to the same whatever order their file has', () => {
    const entries = { zebra: term('zebra'), aap: term('aap', { forms: [{ text: 'NAVO' }] }) };
    const turned = { aap: entries.aap, zebra: entries.zebra };
    const outcome = (terms: object) => {
      const { decisions, origins, knowledge } = merge(shipped(), [packOf({ terms })]);
      return JSON.stringify([decisions, [...origins], [...knowledge.terms]]);
    };
    expect(outcome(entries)).toBe(outcome(turned));
  });
});
