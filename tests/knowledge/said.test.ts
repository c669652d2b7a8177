import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import type { Reading, Statement } from '../../analysis/reading.ts';
import { saidIn } from '../../knowledge/said.ts';

const article = articleFromText({ title: 'Anna sluit niets uit', text: 'Anna Proef sluit niets uit. Het kan nog anders, zegt ze.' });

function statement(text: string, rest: Partial<Statement> = {}): Statement {
  return {
    start: article.title.length + 5,
    end: article.title.length + 5 + text.length,
    speaker: 'Anna Proef',
    speakerEntry: null,
    kind: 'indirect',
    verb: 'zegt',
    attribution: 'named',
    certainty: 'asserted',
    topics: [],
    text,
    ...rest,
  };
}

function said(...statements: Statement[]) {
  const reading: Reading = {
    language: 'nl',
    verdict: { band: 'defence', score: 1, reasons: [] },
    mentions: [],
    persons: [],
    statements,
    alliance: { passages: [], countries: [], situation: { what: null, whom: null, where: null, attacker: null } },
    topics: [],
  };
  return saidIn(reading, article);
}

describe('what somebody says in the article', () => {
  it('begins with what is surest to be hers, and goes on in the order of the text', () => {
    const texts = said(
      statement('a', { start: 30, attribution: 'carried' }),
      statement('b', { start: 40, attribution: 'referred' }),
      statement('c', { start: 50 }),
      statement('d', { start: 60 }),
    );
    expect(texts.get('onbekend:Anna Proef')?.map(({ text }) => text)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('takes the body before the headline, which the reader has read', () => {
    const texts = said(statement('kop', { start: 0 }), statement('tekst', { start: 40, attribution: 'carried' }));
    expect(texts.get('onbekend:Anna Proef')?.[0]?.text).toBe('tekst');
  });

  it('says the same words once, and nothing of nobody', () => {
    const texts = said(statement('dit', { start: 30 }), statement('dit', { start: 60 }), statement('dat', { speaker: null }));
    expect([...texts.values()].flat()).toHaveLength(1);
  });

  it('cuts long words of hers where a word ends', () => {
    const long = 'Wij kijken er nog een keer heel goed naar en dan beslissen we. '.repeat(4);
    const text = said(statement(long)).get('onbekend:Anna Proef')?.[0]?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(160);
    expect(long.startsWith(text.slice(0, -1))).toBe(true);
    expect(long[text.length - 1]).toMatch(/[\s.,]/);
    expect(text.endsWith('…')).toBe(true);
  });

  it('belongs to the entry of somebody whom the knowledge knows', () => {
    expect(said(statement('dit', { speakerEntry: 'anna-proef' })).has('anna-proef')).toBe(true);
  });
});
