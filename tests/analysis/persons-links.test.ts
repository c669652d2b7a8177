import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import { isPluralRole } from '../../analysis/names/roles.ts';
import { findPersons } from '../../analysis/persons.ts';

function person(name: string, surname: string, roles: [title: string, from: string, to?: string][], forms: string[] = []): LexiconEntry {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind: 'person',
    name,
    forms: [name, surname, ...forms].map((text) => ({ text, match: 'exact' })),
    gender: 'm',
    surname,
    roles: roles.map(([title, from, to]) => ({ title, from, to: to ?? null })),
    needs: [],
    not: [],
    topics: [],
  };
}

const lexicon = lexiconFrom([
  person('Barbara Visser', 'Visser', [['minister van Defensie', '2021-05', '2021-08']]),
  person('Jan van Dijk', 'Van Dijk', [['Tweede Kamerlid', '2006', '2023-12']]),
  person('Yvonne Cooper', 'Cooper', [['minister van Buitenlandse Zaken', '2025-09']]),
  person('Wim Kok', 'Wim Kok', [['premier', '1994', '2002']]),
  person('Charles Michel', 'Michel', [['premier van België', '2014', '2019']]),
  person('Volodymyr Zelensky', 'Zelensky', [['president van Oekraïne', '2019-05']]),
  person('Vladimir Poetin', 'Poetin', [['president van Rusland', '2012']], ['Putin', 'Vladimir Putin']),
  person('Israel Katz', 'Katz', [['minister van Defensie', '2024-11']]),
  person('Anders Fogh Rasmussen', 'Rasmussen', [['secretaris-generaal van de NAVO', '2009-08', '2014-10']]),
  person('Lars Rasmussen', 'Rasmussen', [['premier van Denemarken', '2015-06', '2019-06']]),
]);

const links = (text: string, publishedAt: string | null = null): (string | null)[] =>
  findPersons(articleFromText({ text, publishedAt }), lexicon).map(({ entry }) => entry);

describe('a card about somebody opens', () => {
  it('for a surname that many bear only where the full name or the function is there', () => {
    expect(links('Dat ligt niet aan ons, zegt Visser.')).not.toContain('barbara-visser');
    expect(links('Dat ligt niet aan ons, zegt minister Visser.', '2021-06-01')).toEqual(['barbara-visser']);
    expect(links('Barbara Visser kwam. Visser zei niets.')).toEqual(['barbara-visser']);
    expect(links('Dat ligt niet aan ons, zegt Van Dijk.')).toEqual([null]);
    expect(links('“Onzin”, zegt Van Dijk (SP).', '2015-03-01')).toEqual(['jan-van-dijk']);
  });

  it('not before the person held the post, and not for a minister of something else', () => {
    expect(links('Dat ligt niet aan ons, zegt minister Visser.', '2016-06-01')).not.toContain('barbara-visser');
    expect(links('Dat zegt minister van Landbouw Visser.', '2021-06-01')).not.toContain('barbara-visser');
  });

  it('not for a dog, an athlete or a suspect of that name', () => {
    expect(links('De agent kwam met politiehond Cooper.')).not.toContain('yvonne-cooper');
    expect(links('Tennisser Visser wint.')).not.toContain('barbara-visser');
    expect(links('De politie hield Michel B. aan. Michel B. zweeg.')).not.toContain('charles-michel');
  });

  it('not for a namesake with another function, years after the last post', () => {
    expect(links('Dat vertelt Wim Kok, voorzitter van de tuinvereniging.', '2019-03-01')).toEqual([null]);
    expect(links('Dat zei oud-premier Wim Kok in het debat.', '2017-03-01')).toEqual(['wim-kok']);
  });

  it('for a surname that is nobody else’s, whatever he did before', () => {
    expect(links('Zelensky dankt de bondgenoten.')).toEqual(['volodymyr-zelensky']);
    expect(links('De acteur Volodymyr Zelensky won de verkiezingen.', '2019-06-01')).toEqual(['volodymyr-zelensky']);
  });

  it('for the one of two with that surname whom function and date fit', () => {
    expect(links('Dat zegt NAVO-chef Rasmussen.', '2012-05-01')).toEqual(['anders-fogh-rasmussen']);
    expect(links('Dat zegt premier Rasmussen.', '2017-05-01')).toEqual(['lars-rasmussen']);
    expect(links('Dat zegt Rasmussen.')).toEqual([null]);
  });

  it('once for one person in two spellings', () => {
    const found = findPersons(articleFromText({ text: 'Vladimir Putin sprak. Volgens Poetin is er niets aan de hand.' }), lexicon);
    expect(found.map(({ entry, spans }) => [entry, spans.length])).toEqual([['vladimir-poetin', 2]]);
  });

  it('not for a country that is somebody’s first name', () => {
    const found = findPersons(articleFromText({ text: 'Minister Israel Katz dreigt. Het leger van Israel rukt op.' }), lexicon);
    expect(found.map(({ spans }) => spans.length)).toEqual([1]);
  });
});

describe('persons', () => {
  const names = (text: string): string[] => findPersons(articleFromText({ text }), lexicon).map(({ name }) => name);

  it('are found behind a seat in parliament, though the surname is a word', () => {
    expect(names('Daar is SGP-Kamerlid Dijkgraaf tegen.')).toEqual(['Dijkgraaf']);
    expect(names('Volgens De Vriendt kan het niet.')).toEqual(['De Vriendt']);
  });

  it('are no town behind a preposition and no armed group', () => {
    expect(names('Uit Washington komt steun. Raketten troffen Kryvy Rih.')).toEqual([]);
    expect(names('Strijders van Jabhat al Nusra namen het dorp in.')).toEqual([]);
  });

  it('have the function of their own name, not of the name before', () => {
    const [, second] = findPersons(
      articleFromText({ text: 'Met Commandant der Strijdkrachten Jan Bakker ging Els Jansen naar Kidal.' }),
      lexicon,
    );
    expect(second).toMatchObject({ name: 'Els Jansen', role: null });
  });

  it('in the plural are known as people', () => {
    expect(isPluralRole('mensen')).toBe(true);
    expect(isPluralRole('deskundigen')).toBe(true);
  });
});
