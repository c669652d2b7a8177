import { describe, expect, it } from 'vitest';
import type { CountryCard } from '../../knowledge/card.ts';
import { cardFor } from '../../knowledge/describe.ts';
import { shipped } from './library.ts';

function country(id: string, on: string | null): CountryCard {
  const card = cardFor(id, on, shipped());
  if (card?.kind !== 'country') throw new Error(`no country ${id}`);
  return card;
}
const countryIds = () => [...shipped().countries].map(([id]) => id);
const told = (id: string, on: string | null) =>
  country(id, on)
    .promise.map(({ text }) => text)
    .join(' ');

describe('what the promise means for a country', () => {
  it('is that an attack on a member counts as one on all, on its soil in Europe', () => {
    expect(told('pl', '2024-05-28')).toMatch(
      /Artikel 5: een gewapende aanval op dit land geldt.*Artikel 6: dat geldt voor het grondgebied in Europa\./,
    );
  });

  it('names the parts far away that are in the area or outside of it', () => {
    expect(told('nl', '2024-05-28')).toContain('niet voor de Caribische delen van het Koninkrijk');
    expect(told('us', '2024-05-28')).toContain('Noord-Amerika, niet voor Hawaï');
    expect(told('dk', '2024-05-28')).toContain('ook voor Groenland');
    expect(told('tr', '2024-05-28')).toContain('heel Turkije');
  });

  it('is nothing for a country that was no member on that day, also when it is one now', () => {
    expect(told('ua', '2024-05-28')).toContain('Artikel 5 geldt niet voor dit land');
    expect(told('fi', '2022-03-01')).toMatch(/geldt niet voor dit land.*Later wel: lid van de NAVO sinds 4 april 2023\./);
    expect(told('fi', '2023-05-01')).toContain('geldt als een aanval op alle leden');
  });

  it('is article 42.7 for a member of the EU alone', () => {
    expect(told('ie', '2024-05-28')).toContain('Artikel 42.7');
    expect(country('ie', '2024-05-28').related.map(({ id }) => id)).toContain('eu-42-7');
    expect(told('ua', '2024-05-28')).not.toContain('EU');
  });

  it('has a source with every sentence, for every country', () => {
    for (const id of countryIds()) {
      const { promise } = country(id, '2024-05-28');
      expect(promise.length, id).toBeGreaterThan(0);
      expect(
        promise.every(({ sources }) => sources.length > 0),
        id,
      ).toBe(true);
    }
  });
});

describe('the map of the treaty area', () => {
  it('shows the members of the day, with the country itself apart', () => {
    const before = country('ua', '2023-04-03').map;
    const after = country('ua', '2023-04-04').map;
    expect(after?.allies.length).toBeGreaterThan(before?.allies.length ?? Infinity);
    expect(country('fi', '2023-04-04').map?.allies).toBe(before?.allies);
  });

  it('is left out for a country that lies elsewhere', () => {
    expect(country('jp', '2024-05-28').map).toBeNull();
  });

  it('weighs at most 6 kB', () => {
    for (const id of countryIds()) expect(JSON.stringify(country(id, '2026-01-01').map).length, id).toBeLessThanOrEqual(6144);
  });
});
