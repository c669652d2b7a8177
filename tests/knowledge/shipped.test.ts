import { describe, expect, it } from 'vitest';
import { loadPack } from '../../knowledge/pack.ts';
import { answer } from '../../tools/ask/answer.ts';
import { shipped } from './library.ts';

describe('the knowledge as it is shipped', () => {
  it('says how much it is, under which licence, and up to when it is known to be true', () => {
    const { version, checkedUntil, licence, counts } = shipped();
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
    const days = [...shipped().people.values(), ...shipped().terms.values()].map(({ checked }) => checked);
    expect(days.filter((day) => day >= checkedUntil).length / days.length).toBeGreaterThan(0.85);
    expect(licence).toBe('CC BY 4.0');
    expect(counts.people).toBeGreaterThanOrEqual(30);
    expect(counts.terms).toBeGreaterThanOrEqual(40);
  });

  it('refuses what is no pack', () => {
    expect(() => loadPack({ format: 9 })).toThrow(TypeError);
  });

  it('finds its entries in a text', () => {
    const text = 'Volgens Kajsa Ollongren wijzen sabotageacties en hybride dreigingen op Rusland, zegt de NAVO.';
    const found = shipped()
      .lexicon.match(text)
      .flatMap(({ ids }) => ids);
    expect(found).toEqual(expect.arrayContaining(['kajsa-ollongren', 'sabotage', 'hybride-dreiging', 'ru', 'navo']));
  });

  it('answers a name, a term, a country and a treaty article', () => {
    expect(answer('Kajsa Ollongren', '2024-05-28', shipped())?.roleThen).toEqual(['demissionair minister van Defensie (kabinet-Rutte IV)']);
    expect(answer('yesilgöz', '2026-03-01', shipped())?.roleNow[0]).toMatch(/minister van Defensie/);
    expect(answer('hybride dreigingen', null, shipped())?.definition).toMatch(/sabotage/);
    expect(answer('Finland', '2023-04-03', shipped())?.facts[0]?.text).toBe('Op 3 april 2023: geen lid van de NAVO.');
    expect(answer('artikel 5', null, shipped())?.definition).toMatch(/gewapende aanval/);
    expect(answer('Piet Onbekend', null, shipped())).toBeNull();
  });
});
