import { describe, expect, it } from 'vitest';
import { scorePage, summary, wordF1 } from '../../tools/extract/score.ts';

describe('how well a page was read', () => {
  it('is 1 for the same words and 0 for none of them', () => {
    expect(wordF1('De minister reist naar Kiev.', 'de minister reist, naar Kiev')).toBe(1);
    expect(wordF1('Lees ook', 'De minister')).toBe(0);
    expect(wordF1('', '')).toBe(1);
  });

  it('falls with what is missing and with what is too much', () => {
    expect(wordF1('de minister', 'de minister reist af')).toBeCloseTo(2 / 3);
    expect(wordF1('de minister reist af', 'de minister')).toBeCloseTo(2 / 3);
    expect(wordF1('de de', 'de')).toBeCloseTo(2 / 3);
  });

  it('tells a wrong day from one that was not found', () => {
    const found = { title: null, text: '', ms: 1 };
    const label = { file: 'a.html', body: '', publishedAt: '2024-05-28' };
    expect(scorePage({ ...found, publishedAt: '2024-05-28T23:59:00+02:00' }, label).day).toBe('right');
    expect(scorePage({ ...found, publishedAt: '2024-05-29' }, label).day).toBe('wrong');
    expect(scorePage({ ...found, publishedAt: null }, label).day).toBe('none');
    expect(scorePage({ ...found, publishedAt: null }, { ...label, publishedAt: null }).day).toBe('right');
    expect(scorePage({ ...found, publishedAt: null }, { file: 'a.html', body: '' }).day).toBeNull();
  });

  it('adds up in one line, and says nothing of days where none was asked for', () => {
    const scores = [
      { f1: 1, day: 'right' as const, ms: 2 },
      { f1: 0.5, day: 'wrong' as const, ms: 4 },
    ];
    expect(summary('Duiding', scores)).toMatch(/F1 mean 0\.750.*50\.0 % right, 50\.0 % wrong, 0\.0 % not found/);
    expect(summary('Duiding', [{ f1: 1, day: null, ms: 2 }])).not.toContain('days');
  });
});
