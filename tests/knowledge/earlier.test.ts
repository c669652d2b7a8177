import { describe, expect, it } from 'vitest';
import { isBefore } from '../../knowledge/dates.ts';
import { earlierStatements } from '../../knowledge/earlier.ts';
import { shipped } from './library.ts';

const ollongren = () => {
  const person = shipped().people.get('kajsa-ollongren');
  if (person === undefined) throw new Error('no Ollongren');
  return person;
};

describe('what somebody said earlier', () => {
  it('lies wholly before the article, never on its day', () => {
    const { earlier } = earlierStatements(ollongren(), '2024-05-28', []);
    expect(earlier.length).toBeGreaterThanOrEqual(6);
    expect(earlier.every(({ date }) => isBefore(date, '2024-05-28'))).toBe(true);
    expect(earlierStatements(ollongren(), '2024-05-29', []).earlier.length).toBe(earlier.length + 2);
  });

  it('leaves out a month that the article itself falls in', () => {
    const dates = earlierStatements(ollongren(), '2022-02-20', []).earlier.map(({ date }) => date);
    expect(dates).not.toContain('2022-02');
  });

  it('starts with the article’s subject and says which that is', () => {
    const { about, earlier } = earlierStatements(ollongren(), '2024-05-28', ['training', 'oekraine']);
    expect(about).toBe('training');
    expect(earlier.slice(0, 3).every(({ topics }) => topics.includes('training'))).toBe(true);
  });

  it('claims no common subject where there is none', () => {
    expect(earlierStatements(ollongren(), '2024-05-28', ['veteranen']).about).toBeNull();
  });

  it('carries a source with each statement', () => {
    const { earlier } = earlierStatements(ollongren(), null, []);
    expect(earlier.every(({ source }) => source.url.startsWith('http') && source.outlet !== '')).toBe(true);
  });
});
