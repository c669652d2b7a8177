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

  describe('what the treaty asks beside one case', () => {
    const holds = (article: 'navo-5' | 'navo-4' | 'eu-42-7', what: string, whom: string | null, where: string | null, on: string) => {
      const article5 = articleFromText({ text: `${what}. Artikel 5 van de NAVO.`, publishedAt: on });
      const at = (words: string) => ({ start: article5.text.indexOf(words), end: article5.text.indexOf(words) + words.length });
      const passage = { ...at('Artikel 5'), article, manner: 'named' as const, polarity: 'affirmed' as const, text: '' };
      const alliance = { passages: [passage], countries: [], situation: { what: at(what), whom, where, attacker: 'ru' } };
      const mention = { ...passage, kind: 'treaty' as const, entry: article, name: '' };
      const given = { ...reading(), mentions: [mention], persons: [], statements: [], alliance };
      const card = describeCards(given, article5, shipped(), '2026-11-24')[article];
      if (card?.kind !== 'treaty') throw new Error('no treaty');
      return card.criteria.map((one) => `${one.holds}: ${one.here ?? '-'}`);
    };

    it('an attack on an ally at home', () => {
      expect(holds('navo-5', 'aanval', 'ee', 'ee', '2024-05-28')).toEqual([
        'met: aanval',
        'met: Estland: NAVO-lid',
        'met: in Estland: binnen het gebied',
      ]);
    });

    it('an ally that was none yet, or of which the date does not tell', () => {
      expect(holds('navo-5', 'aanval', 'fi', 'fi', '2022-05-01').slice(1)).toEqual([
        'not-met: Finland: geen NAVO-lid',
        'not-met: in Finland: buiten het gebied',
      ]);
      expect(holds('navo-5', 'aanval', 'fi', 'fi', '2023-04').slice(1)).toEqual(['open: Finland', 'open: in Finland']);
    });

    it('a country that is no ally', () => {
      expect(holds('navo-5', 'binnengevallen', 'ua', 'ua', '2024-05-28').map((one) => one.split(':')[0])).toEqual([
        'met',
        'not-met',
        'not-met',
      ]);
    });

    it('drones over a border, or an attack by computer: whether that is an armed attack stays open', () => {
      expect(holds('navo-5', 'drones boven Polen', 'pl', 'pl', '2025-09-11')[0]).toBe('open: drones boven Polen');
      expect(holds('navo-5', 'cyberaanval', 'ee', 'ee', '2024-05-28')[0]).toBe('open: cyberaanval');
    });

    it('a threat under article 4 is the ally’s own judgement', () => {
      expect(holds('navo-4', 'drones boven Polen', 'pl', 'pl', '2025-09-11')).toEqual(['open: drones boven Polen', 'met: Polen: NAVO-lid']);
    });

    it('the clause of the EU covers a member’s own soil', () => {
      expect(holds('eu-42-7', 'aanslagen', 'fr', 'fr', '2015-11-18').slice(1)).toEqual([
        'met: Frankrijk: EU-lid',
        'met: in Frankrijk: binnen het gebied',
      ]);
      expect(holds('eu-42-7', 'aanval', 'nl', 'lt', '2024-05-28')[2]).toBe('not-met: in Litouwen: buiten het gebied');
    });
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

  it('says what kind of thing a term is', () => {
    const category = (id: string) => {
      const card = cardFor(id, null, shipped());
      return card?.kind === 'term' ? card.category : null;
    };
    expect(['isaf', 'mh17', 'navo', 'patriot'].map(category)).toEqual(['mission', 'event', 'organisation', undefined]);
  });

  it('has no card for an entry that does not exist', () => {
    expect(cardFor('bestaat-niet', null, shipped())).toBeNull();
  });
});
