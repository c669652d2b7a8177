import { describe, expect, it } from 'vitest';
import { roleNow, roleOn } from '../../knowledge/roles.ts';
import type { PersonFile } from '../../knowledge/schema.ts';
import { shipped } from './library.ts';

function person(id: string): PersonFile {
  const file = shipped().people.get(id);
  if (file === undefined) throw new Error(`no ${id}`);
  return file;
}
const texts = (id: string, on: string) => roleOn(person(id), on).map(({ text }) => text);

describe('a person has the post of the article’s day', () => {
  it('calls a minister of a fallen cabinet a caretaker, and not a day earlier', () => {
    expect(texts('kajsa-ollongren', '2024-05-28')).toEqual(['demissionair minister van Defensie (kabinet-Rutte IV)']);
    expect(texts('kajsa-ollongren', '2023-07-06')).toEqual(['minister van Defensie (kabinet-Rutte IV)']);
  });

  it('says since when somebody is out of office', () => {
    expect(texts('kajsa-ollongren', '2024-12-01')).toEqual(['oud-minister van Defensie (tot 2 juli 2024)']);
  });

  it('knows that Rutte was neither premier nor NATO chief in the summer of 2024', () => {
    expect(texts('mark-rutte', '2024-08-01')).toEqual(['oud-minister-president (tot 2 juli 2024)']);
    expect(texts('mark-rutte', '2024-10-01')).toEqual(['secretaris-generaal van de NAVO']);
    expect(texts('mark-rutte', '2012-06-01')).toEqual(['demissionair minister-president (kabinet-Rutte I)']);
  });

  it('knows that Brekelmans ran two ministries for two weeks', () => {
    expect(texts('ruben-brekelmans', '2025-08-25')).toHaveLength(2);
    expect(texts('ruben-brekelmans', '2025-09-06')).toEqual(['demissionair minister van Defensie (kabinet-Schoof)']);
  });

  it('still knows a minister who went back to parliament as one', () => {
    expect(texts('jeanine-hennis-plasschaert', '2017-10-05')).toEqual([
      'lid van de Tweede Kamer (VVD)',
      'oud-minister van Defensie (tot 4 oktober 2017)',
    ]);
  });

  it('says how long ago a post was looked at, where that is more than half a year', () => {
    const file = { ...person('vladimir-poetin'), checked: '2024-06-01' };
    expect(roleOn(file, '2024-12-01').map(({ text }) => text)[0]).toBe('president van Rusland');
    expect(roleOn(file, '2024-12-02').map(({ text }) => text)[0]).toBe('president van Rusland (nagekeken tot 1 juni 2024)');
    expect(roleNow(file, '2026-03-15').map(({ text }) => text)[0]).toBe('president van Rusland (nagekeken tot 1 juni 2024)');

    const late = { ...file, checked: '2024-08-31' };
    expect(roleOn(late, '2025-02-28').map(({ text }) => text)[0]).toBe('president van Rusland');
    expect(roleOn(late, '2025-03-01').map(({ text }) => text)[0]).toBe('president van Rusland (nagekeken tot 31 augustus 2024)');
  });

  it('has somebody out of office on the last day of the month in which a post ended', () => {
    expect(texts('jaap-de-hoop-scheffer', '2009-07-31')).toEqual(['oud-secretaris-generaal van de NAVO (tot juli 2009)']);
  });

  it('gives nothing for a day before any known post', () => {
    expect(texts('kajsa-ollongren', '2010-01-01')).toEqual([]);
    expect(texts('dmitri-peskov', '2010-01-01')).toEqual([]);
  });

  it('shows how rough the dates are where they do not settle it', () => {
    expect(texts('roestem-oemerov', '2025-07-10')).toEqual(['Oekraïens minister van Defensie, tot juli 2025']);
  });

  it('names the post of now and beside it the one that was left', () => {
    const now = roleNow(person('kajsa-ollongren')).map(({ text }) => text);
    expect(now[0]).toMatch(/^speciaal vertegenwoordiger van de EU/);
    expect(now[1]).toBe('oud-minister van Defensie (tot 2 juli 2024)');
  });

  it('has the cabinet-Jetten in office', () => {
    expect(texts('dilan-yesilgoz-zegerius', '2026-03-01')[0]).toBe('minister van Defensie en vicepremier (kabinet-Jetten)');
    expect(texts('tom-berendsen', '2026-03-01')).toEqual(['minister van Buitenlandse Zaken (kabinet-Jetten)']);
    expect(texts('rob-jetten', '2026-03-01')).toEqual(['minister-president (kabinet-Jetten)']);
  });
});
