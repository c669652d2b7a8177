import { expect, test } from 'vitest';
import { chooseMentions, type Wanted } from '../../article/show-choose.ts';
import type { Article } from '../../analysis/article.ts';
import type { Mention, Reading } from '../../analysis/reading.ts';
import type { Card } from '../../knowledge/card.ts';

const TEXT = 'NAVO in de kop\nDe NAVO en Ollongren. De NAVO, Ollongren, Polen.\nTussenkop\nDe NAVO: NAVO-landen verdedigen elkaar.';

function mention(kind: Mention['kind'], entry: string, text: string, nth = 0): Mention {
  let start = -1;
  for (let time = 0; time <= nth; time += 1) start = TEXT.indexOf(text, start + 1);
  return { kind, entry, name: entry, text, start, end: start + text.length };
}

const MENTIONS = [
  mention('term', 'navo', 'NAVO', 0),
  mention('term', 'navo', 'NAVO', 1),
  mention('person', 'kajsa-ollongren', 'Ollongren', 0),
  mention('term', 'navo', 'NAVO', 2),
  mention('person', 'kajsa-ollongren', 'Ollongren', 1),
  mention('country', 'pl', 'Polen', 0),
  mention('term', 'navo', 'NAVO', 3),
  mention('treaty', 'navo-5', 'NAVO-landen verdedigen elkaar', 0),
  mention('term', 'navo', 'NAVO', 4),
];
const blockOf = (kind: Article['blocks'][number]['kind'], line: number) => {
  const lines = TEXT.split('\n');
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  return { kind, start, end: start + (lines[line] ?? '').length };
};
const ARTICLE: Article = {
  url: '',
  title: 'NAVO in de kop',
  outlet: null,
  publishedAt: null,
  modifiedAt: null,
  lang: 'nl',
  text: TEXT,
  blocks: [blockOf('headline', 0), blockOf('paragraph', 1), blockOf('subheading', 2), blockOf('paragraph', 3)],
  origins: { title: null, outlet: null, publishedAt: null, modifiedAt: null },
};
const READING: Reading = {
  language: 'nl',
  verdict: { band: 'defence', score: 1, reasons: [] },
  mentions: MENTIONS,
  persons: [],
  statements: [],
  alliance: { passages: [], countries: [], situation: { what: null, whom: null, where: null, attacker: null } },
  topics: [],
};
const card = (id: string): Card => ({
  kind: 'term',
  id,
  title: id,
  articleDate: null,
  facts: [],
  related: [],
  checkedUntil: null,
  definition: 'Een begrip.',
  why: null,
});
const CARDS = Object.fromEntries(['navo', 'kajsa-ollongren', 'pl', 'navo-5'].map((id) => [id, card(id)]));

const ALL: Wanted = { marks: { person: true, term: true, treaty: true }, density: 'first' };
const indices = (wanted: Wanted): number[] => chooseMentions(ARTICLE, READING, CARDS, wanted);
const drawn = (): string[] => indices(ALL).map((index) => `${MENTIONS[index]?.entry ?? ''} ${MENTIONS[index]?.start ?? -1}`);

test('the page stays calm: a term once in each part, a person once in each paragraph, no countries, nothing in the headline', () => {
  expect(indices(ALL)).toEqual([1, 2, 6, 7]);
});

test('who wants it sees every mention, and countries too', () => {
  expect(indices({ ...ALL, density: 'all' })).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each([
  ['people', { person: true, term: false, treaty: false }, [2]],
  ['NATO’s promise', { person: false, term: false, treaty: true }, [7]],
  ['nothing', { person: false, term: false, treaty: false }, []],
])('who wants to see only %s sees nothing else', (_, marks, expected) => {
  expect(indices({ ...ALL, marks })).toEqual(expected);
});

test('within a passage that leans on the promise, the promise is what is explained', () => {
  expect(drawn()).not.toContain(`navo ${MENTIONS[8]?.start ?? -1}`);
});

test('a term that stands in no other place is drawn within the passage', () => {
  const only = { ...READING, mentions: MENTIONS.filter((mention, index) => mention.entry !== 'navo' || index === 8) };
  expect(chooseMentions(ARTICLE, only, CARDS, ALL).map((index) => only.mentions[index]?.entry)).toContain('navo');
});

test('a mention without a card is not drawn', () => {
  expect(chooseMentions(ARTICLE, READING, {}, ALL)).toEqual([]);
});
