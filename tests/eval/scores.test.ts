import { expect, test } from 'vitest';
import type { Reading, Statement } from '../../analysis/reading.ts';
import { calibration } from '../../tools/eval/calibration.ts';
import type { Labelled } from '../../tools/eval/labelled.ts';
import { namesOnly } from '../../tools/eval/person-labels.ts';
import { type Pair, rates } from '../../tools/eval/score.ts';
import { scoreAlliance } from '../../tools/eval/score-alliance.ts';
import { scorePersons } from '../../tools/eval/score-persons.ts';
import { scoreStatements } from '../../tools/eval/score-statements.ts';
import { scoreTerms } from '../../tools/eval/score-terms.ts';
import { scoreVerdict } from '../../tools/eval/score-verdict.ts';

const TEXT = 'Minister Eva de Vries zegt dat er tanks komen. “Een aanval op één is een aanval op allen.”';

function pair(gold: Partial<Labelled>, reading: Partial<Reading>): Pair {
  return {
    gold: {
      id: 'a',
      title: '',
      text: TEXT,
      publishedAt: null,
      lang: 'nl',
      label: null,
      hard: false,
      persons: null,
      terms: null,
      notTerms: [],
      alliance: null,
      statements: null,
      ...gold,
    },
    reading: {
      language: 'nl',
      verdict: { band: 'other', score: 0, reasons: [] },
      mentions: [],
      persons: [],
      statements: [],
      alliance: { passages: [], countries: [], situation: { what: null, whom: null, where: null, attacker: null } },
      topics: [],
      ...reading,
    },
  };
}
const band = (value: Reading['verdict']['band']) => ({ verdict: { band: value, score: 0.5, reasons: [] } });
const person = (name: string) => ({ entry: null, name, written: name, role: null, spans: [] });
const statement = (speaker: string | null, kind: Statement['kind'], text: string): Statement => ({
  speaker,
  kind,
  text,
  start: 0,
  end: 1,
  speakerEntry: null,
  verb: null,
  attribution: 'named',
  certainty: 'asserted',
  topics: [],
});

test('the verdict leaves borderline articles out, and counts hard negatives apart', () => {
  const { rows } = scoreVerdict([
    pair({ label: 'yes' }, band('defence')),
    pair({ label: 'yes' }, band('doubtful')),
    pair({ label: 'borderline' }, band('defence')),
    pair({ label: 'no', hard: true }, band('defence')),
    pair({ label: 'no', hard: true }, band('other')),
  ]);
  expect(rows.slice(0, 3)).toEqual([
    { name: 'verdict', right: 1, wrong: 1, missed: 1 },
    { name: 'hard negatives', part: 1, whole: 2 },
    { name: 'in the doubtful band', part: 1, whole: 4 },
  ]);
});

test('a person is found under any of the forms, once', () => {
  const persons = [{ name: 'Eva de Vries', forms: ['Eva de Vries', 'De Vries'] }];
  const { rows, failures } = scorePersons([pair({ persons }, { persons: [person('de vries'), person('Éva de Vries'), person('Tank')] })]);
  expect(rows).toEqual([{ name: 'persons', right: 1, wrong: 1, missed: 0 }]);
  expect(failures).toEqual([{ id: 'a', kind: 'wrong', what: 'Tank' }]);
});

test('a term counts when one holds the other as whole words; wrong is only what looks like one', () => {
  const mention = (text: string) => ({ kind: 'term' as const, entry: null, name: text, text, start: 0, end: 1 });
  const pairs = [
    pair(
      { terms: ['zware tanks', 'kolonel'], notTerms: ['Patriots'] },
      { mentions: ['tanks', 'luitenant-kolonel', 'Patriots'].map(mention) },
    ),
  ];
  expect(scoreTerms(pairs).rows[0]).toEqual({ name: 'terms', right: 1, wrong: 1, missed: 1 });
});

test('a passage is compared with the label that it overlaps', () => {
  const anchor = 'aanval op allen';
  const start = TEXT.indexOf(anchor) + 1;
  const passage = { start, end: start + 5, article: 'navo-5', manner: 'paraphrased', polarity: 'doubted', text: '' } as const;
  const alliance = { present: true, passages: [{ anchor, article: 'navo-5', polarity: 'affirmed' } as const] };
  const reading = pair({}, {}).reading.alliance;
  const { rows } = scoreAlliance([pair({ alliance }, { alliance: { ...reading, passages: [passage] } }), pair({ alliance }, {})]);
  expect(rows).toEqual([
    { name: 'collective defence', right: 1, wrong: 0, missed: 1 },
    { name: 'passages found', part: 1, whole: 2 },
    { name: 'of these, right article', part: 1, whole: 1 },
    { name: 'of these, right polarity', part: 0, whole: 1 },
  ]);
});

test('a statement needs its words and the speaker’s surname; somebody unnamed is nobody of the persons', () => {
  const persons = [{ name: 'Eva de Vries', forms: [] }];
  const statements = [
    { speaker: 'Eva de Vries', kind: 'indirect', anchor: 'er tanks komen' },
    { speaker: null, kind: 'direct', anchor: 'aanval op allen' },
  ] as const;
  const read = [
    statement('De Vries', 'indirect', 'dat er  tanks komen'),
    statement('Eva de Vries', 'direct', 'Een aanval op één is een aanval op allen.'),
  ];
  const { rows } = scoreStatements([pair({ persons, statements: [...statements] }, { statements: read })]);
  expect(rows.slice(1)).toEqual([
    { name: 'direct', right: 0, found: 0, wrong: 1, missed: 1 },
    { name: 'indirect', right: 1, found: 1, wrong: 0, missed: 0 },
  ]);
});

test('a speaker may be labelled by half of a double name', () => {
  const read = [statement('Eva de Vries-Jansen', 'indirect', 'dat er tanks komen')];
  const label = [{ speaker: 'Eva de Vries', kind: 'indirect' as const, anchor: 'er tanks komen' }];
  const { rows } = scoreStatements([pair({ statements: label }, { statements: read })]);
  expect(rows[2]).toMatchObject({ right: 1, wrong: 0, missed: 0 });
});

test('precision and recall are not invented where there is nothing to divide by', () => {
  expect(rates({ right: 0, wrong: 0, missed: 2 })).toEqual({ precision: null, recall: 0, f1: null });
  expect(rates({ right: 1, wrong: 1, missed: 0 }).f1).toBeCloseTo(2 / 3);
});

test('a score of 0.8 is right when eight in ten are about defence', () => {
  const scored = (score: number, label: Labelled['label']) => pair({ label }, { verdict: { band: 'defence', score, reasons: [] } });
  const sure = Array.from({ length: 10 }, (_, i) => scored(0.8, i < 8 ? 'yes' : 'no'));
  expect(calibration([...sure, scored(0.5, 'borderline')])).toMatchObject({ articles: 10, error: expect.closeTo(0) });
  expect(calibration([scored(0.2, 'yes'), scored(1, 'yes')])?.error).toBeCloseTo(0.4);
  expect(calibration([scored(0.5, null)])).toBeNull();
});

test('labels of persons are read as names, and one person counts once', () => {
  const label = (name: string) => ({ name, forms: [name] });
  const names = (...labels: string[]) => namesOnly(labels.map(label)).map((one) => one.name);
  expect(names('Jan Jansen ( ABC )', 'de 18-jarige Eva Smit', 'hij', 'Prins Karel')).toEqual(['Jan Jansen', 'Eva Smit', 'Karel']);
  expect(names('Jansen', 'Jan Jansen', 'Jansens')).toEqual(['Jan Jansen']);
  expect(namesOnly([label('Jansens')])[0]?.forms).toContain('Jansen');
});
