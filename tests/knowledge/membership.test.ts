import { describe, expect, it } from 'vitest';
import { memberOn } from '../../knowledge/membership.ts';
import { shipped } from './library.ts';

const country = (id: string) => {
  const file = shipped().countries.get(id);
  if (file === undefined) throw new Error(`no ${id}`);
  return file;
};
const alliesOn = (on: string) => [...shipped().countries.values()].filter((file) => memberOn(file, on).member).length;

describe('a country is an ally on the article’s day', () => {
  it('counts Finland in from 4 April 2023 and not before', () => {
    expect(memberOn(country('fi'), '2023-04-03')).toEqual({ member: false, since: null });
    expect(memberOn(country('fi'), '2023-04-04')).toEqual({ member: true, since: '2023-04-04' });
  });

  it('does not take a date for certain that is too rough', () => {
    expect(memberOn(country('fi'), '2023').member).toBe(false);
  });

  it('counts the alliance as it stood', () => {
    expect(['1949-08-25', '1990-01-01', '2004-04-01', '2022-02-24', '2023-05-01', '2024-03-07'].map(alliesOn)).toEqual([
      12, 16, 26, 30, 31, 32,
    ]);
  });

  it('never counts Ukraine or Russia', () => {
    expect(['ua', 'ru', 'by', 'ie'].some((id) => memberOn(country(id), '2026-01-01').member)).toBe(false);
  });

  it('has the United Kingdom leave the EU', () => {
    expect(memberOn(country('gb'), '2020-01-31', 'eu').member).toBe(true);
    expect(memberOn(country('gb'), '2020-02-01', 'eu').member).toBe(false);
    expect(memberOn(country('gb'), null, 'eu').member).toBe(false);
  });
});
