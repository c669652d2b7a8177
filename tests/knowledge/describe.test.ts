import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import type { Reading } from '../../analysis/reading.ts';
import { cardFor, describe as describeCards } from '../../knowledge/describe.ts';
import { shipped } from './library.ts';

const TEXT =
  'Trainers in Oekraïne kunnen worden beschoten en getroffen, zegt Ollongren. Jan Tester, bakker, is bang. NAVO-landen verdedigen elkaar.';

function reading(): Reading {
  const at = (words: string) => ({ start: TEXT.indexOf(words) + 1, end: TEXT.indexOf(words) + 1 + words.length });
  return {
    language: 'nl',
    verdict: { band: 'defence', score: 1, reasons: [] },
    mentions: [
      { kind: 'person', entry: 'kajsa-ollongren', name: 'Kajsa Ollongren', text: 'Ollongren', ...at('Ollongren') },
      { kind: 'person', entry: null, name: 'Jan Tester', text: 'Jan Tester', ...at('Jan Tester') },
      { kind: 'country', entry: 'ua', name: 'Oekraïne', text: 'Oekraïne', ...at('Oekraïne') },
    ],
    persons: [{ entry: null, name: 'Jan Tester', written: 'Jan Tester', role: 'bakker', spans: [at('Jan Tester')] }],
    statements: [],
    alliance: {
      passages: [
        {
          article: 'navo-5',
          manner: 'paraphrased',
          polarity: 'affirmed',
          text: 'NAVO-landen verdedigen elkaar',
          ...at('NAVO-landen verdedigen elkaar'),
        },
      ],
      countries: ['nl', 'ua', 'fi', 'se'],
      situation: { what: at('beschoten en getroffen'), whom: 'nl', where: 'ua', attacker: 'ru' },
    },
    topics: ['training', 'oekraine'],
  };
}

const cardsOn = (publishedAt: string | null) =>
  describeCards(reading(), articleFromText({ text: TEXT, publishedAt }), shipped(), '2026-11-24');

describe('the cards of an article', () => {
  it('brings one for each distinct person, country and promise', () => {
    expect(Object.keys(cardsOn('2024-05-28')).sort()).toEqual(['kajsa-ollongren', 'navo-5', 'onbekend:Jan Tester', 'ua']);
  });

  it('shows a person then and now', () => {
    const card = cardsOn('2024-05-28')['kajsa-ollongren'];
    if (card?.kind !== 'person') throw new Error('no person');
    expect(card.rolesThen.map(({ text }) => text)).toEqual(['demissionair minister van Defensie (kabinet-Rutte IV)']);
    expect(card.rolesNow.length).toBeGreaterThan(0);
    expect(card.earlierAbout).toBe('training en instructeurs');
    expect(card.earlier.length).toBeGreaterThanOrEqual(6);
  });

  it('knows a stranger by the text alone', () => {
    expect(cardsOn('2024-05-28')['onbekend:Jan Tester']).toMatchObject({
      title: 'Jan Tester',
      roleInText: 'bakker',
      rolesThen: [],
      checkedUntil: null,
    });
  });

  it('compares the promise with what the article describes', () => {
    const card = cardsOn('2024-05-28')['navo-5'];
    if (card?.kind !== 'treaty') throw new Error('no treaty');
    expect(card.manner).toBe('paraphrased');
    expect(card.criteria.map(({ key, holds }) => [key, holds])).toEqual([
      ['what', 'met'],
      ['whom', 'met'],
      ['where', 'not-met'],
    ]);
    expect(card.criteria[0]?.here).toBe('beschoten en getroffen');
    expect(card.countries.map(({ id, member }) => [id, member])).toEqual([
      ['nl', true],
      ['ua', false],
      ['fi', true],
      ['se', true],
    ]);
    expect(card.facts.some(({ text }) => text.startsWith('Artikel 6 bepaalt waar'))).toBe(true);
    expect(card.facts.some(({ text }) => text.startsWith('Artikel 4 gaat over overleg'))).toBe(true);
  });

  it('counts the uses of articles 4 and 5 up to the article’s day', () => {
    const count = (on: string, article: string) => {
      const card = cardsOn(on)['navo-5'];
      return card?.kind === 'treaty' ? card.invocations.filter((use) => use.article === article).length : -1;
    };
    expect([count('2024-05-28', 'navo-5'), count('2024-05-28', 'navo-4')]).toEqual([1, 7]);
    expect([count('2025-12-01', 'navo-5'), count('2025-12-01', 'navo-4')]).toEqual([1, 9]);
    expect([count('2001-09-11', 'navo-5'), count('2022-02-23', 'navo-4')]).toEqual([0, 6]);
  });

  it('takes the allies as they were', () => {
    const card = cardsOn('2023-04-03')['navo-5'];
    if (card?.kind !== 'treaty') throw new Error('no treaty');
    expect(card.countries.filter(({ member }) => member).map(({ id }) => id)).toEqual(['nl']);
  });

  it('says in the open that a date is missing or still has to come', () => {
    expect(cardsOn(null)['kajsa-ollongren']).toMatchObject({ articleDate: null, dateProblem: 'missing', rolesNow: [] });
    expect(cardsOn('2031-01-01')['kajsa-ollongren']).toMatchObject({ articleDate: null, dateProblem: 'future' });
    expect(cardsOn('2024-05-28')['kajsa-ollongren']).not.toHaveProperty('dateProblem');
  });

  it('tells no fact from after the article', () => {
    const later = (on: string) => cardFor('volkel', on, shipped())?.facts.length;
    expect([later('2024-05-28'), later('2025-12-01')]).toEqual([1, 2]);
  });

  it('has no card for an entry that does not exist', () => {
    expect(cardFor('bestaat-niet', null, shipped())).toBeNull();
  });
});
