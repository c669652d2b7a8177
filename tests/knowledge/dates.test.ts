import { describe, expect, it } from 'vitest';
import { dayOf, dutchDate, holdsOn, isBefore, isNotAfter, isRealDate, rangeOf } from '../../knowledge/dates.ts';

describe('dates are as precise as their source', () => {
  it('takes a month and a year as all of their days', () => {
    expect(rangeOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(rangeOf('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31' });
    expect(rangeOf('2024-05-28')).toEqual({ first: '2024-05-28', last: '2024-05-28' });
  });

  it('calls something earlier only when the whole range lies before', () => {
    expect(isBefore('2024-04', '2024-05-28')).toBe(true);
    expect(isBefore('2024-05', '2024-05-28')).toBe(false);
    expect(isBefore('2024', '2024-05-28')).toBe(false);
    expect(isBefore('2024-05-28', '2024-05-28')).toBe(false);
    expect(isNotAfter('2024-05-28', '2024-05-28')).toBe(true);
    expect(isNotAfter('2024-05', '2024-05-28')).toBe(false);
  });

  it('knows which days exist', () => {
    expect(['2024-02-29', '2024-12', '1949'].every(isRealDate)).toBe(true);
    expect(['2023-02-29', '2024-13', '2024-06-31', '2024-00'].some(isRealDate)).toBe(false);
  });

  it('gives the day of a handover to the successor', () => {
    expect(holdsOn('2022-01-10', '2024-07-02', '2024-07-01')).toBe('yes');
    expect(holdsOn('2022-01-10', '2024-07-02', '2024-07-02')).toBe('no');
    expect(holdsOn('2024-07-02', null, '2024-07-02')).toBe('yes');
  });

  it('says maybe where a month is too rough to tell', () => {
    expect(holdsOn('2021', '2025-07', '2025-07-10')).toBe('maybe');
    expect(holdsOn('2025-07', null, '2025-07-10')).toBe('maybe');
    expect(holdsOn('2025-07', null, '2025-06-30')).toBe('no');
    expect(holdsOn('2025-07', null, '2025-08-01')).toBe('yes');
  });

  it('writes dates as a Dutch reader does', () => {
    expect(['2024-07-02', '2022-08', '2019'].map(dutchDate)).toEqual(['2 juli 2024', 'augustus 2022', '2019']);
  });

  it('reads a moment late in the evening as the Dutch day it is', () => {
    expect(dayOf('2024-05-28T22:30:00Z')).toBe('2024-05-29');
    expect(dayOf('2024-05-28T22:30:00+02:00')).toBe('2024-05-28');
    expect(dayOf('2024-05-28T23:59')).toBe('2024-05-28');
    expect(dayOf('2024-05-28')).toBe('2024-05-28');
    expect(dayOf('gisteren')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });
});
