import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import { findPersons } from '../../analysis/persons.ts';
import { lexicon } from './persons-lexicon.ts';

const persons = (text: string, title = '') => findPersons(articleFromText({ title, text }), lexicon);
const names = (text: string): string[] => persons(text).map((person) => person.name);

describe('persons', () => {
  it('are found by full name, with particles, hyphens, initials and diacritics', () => {
    expect(names('Staatssecretaris Christophe van der Maat sprak met Anne-Marie Boekholt-O’Sullivan.')).toEqual([
      'Christophe van der Maat',
      'Anne-Marie Boekholt-O’Sullivan',
    ]);
    expect(names('Oud-secretaris-generaal Jaap de Hoop Scheffer was er ook.')).toEqual(['Jaap de Hoop Scheffer']);
    expect(names('Volgens dr. A.F.Th. van Leeuwen en Gëzim Berişa klopt dat.')).toEqual(['A.F.Th. van Leeuwen', 'Gëzim Berişa']);
    expect(names('Vlaams minister Bart De Winne kwam met Els Vanden Broucke.')).toEqual(['Bart De Winne', 'Els Vanden Broucke']);
  });

  it('keep one entry for full name, surname and genitive', () => {
    const found = persons('Mark Rutte reist naar Kyiv. Rutte spreekt er Zelenskyj. Ruttes bezoek en Rutte’s woorden vallen op.');
    expect(found.map((person) => [person.entry, person.spans.length])).toEqual([
      ['mark-rutte', 4],
      ['volodymyr-zelensky', 1],
    ]);
  });

  it('are joined to a surname in the headline', () => {
    const found = persons('Generaal Willem Aartsen waarschuwt voor tekorten. Aartsen wil meer geld.', 'Aartsen slaat alarm');
    expect(found).toHaveLength(1);
    expect(found[0]?.spans).toHaveLength(3);
  });

  it('with one surname are kept apart', () => {
    const text = 'Kolonel Pieter Jansen en majoor Karin Jansen vertrokken. Ook Sanne de Boer ging mee.';
    expect(names(text)).toEqual(['Pieter Jansen', 'Karin Jansen', 'Sanne de Boer']);
  });

  it('unknown to the knowledge do not take the entry of a namesake', () => {
    const found = persons('Bakker Pieter Rutte uit Delft verkoopt broodjes. Rutte is tevreden.');
    expect(found.map((person) => [person.entry, person.name, person.spans.length])).toEqual([[null, 'Pieter Rutte', 2]]);
  });

  it('get the function that the text gives, before or behind the name', () => {
    const role = (text: string) => persons(text)[0]?.role;
    expect(role('Dat zegt demissionair defensieminister Kajsa Ollongren.')).toBe('demissionair defensieminister');
    expect(role('De toenmalige minister van Defensie, Henk Kamp, tekende.')).toBe('toenmalige minister van Defensie');
    expect(role('Marit Verbeek, hoogleraar internationale betrekkingen aan de Universiteit Leiden, ziet dat anders.')).toBe(
      'hoogleraar internationale betrekkingen aan de Universiteit Leiden',
    );
    expect(role('Kamerlid Sanne Dekker (VVD) vroeg ernaar.')).toBe('Kamerlid');
    expect(role('Sanne Dekker (VVD) vroeg ernaar.')).toBe('VVD');
    expect(role('NAVO-chef Jens Haraldsen belde.')).toBe('NAVO-chef');
  });

  it('need evidence where the surname is also a word or a place', () => {
    expect(names('Het kamp ligt bij Kamp. In Kamp wonen mensen.')).toEqual([]);
    expect(names('Minister Ollongren kwam, en Kamp stuurde een brief.')).toContain('Kajsa Ollongren');
    expect(names('Brand in Utrecht. Visser haalt net binnen. Bakker zoekt personeel.')).toEqual([]);
  });

  it('have the name as the article writes it, beside the name in the knowledge', () => {
    const found = persons('Ruttes plan en Rutte’s brief kwamen vandaag. Volodymyr Zelenskyy kreeg ze.');
    expect(found.map((person) => [person.name, person.written])).toEqual([
      ['Mark Rutte', 'Rutte'],
      ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ]);
  });

  it('from all over the world are found whole', () => {
    expect(names('President Park Geun-hye ontving Liu Mingzhe en minister Ri Yong Sok.')).toEqual([
      'Park Geun-hye',
      'Liu Mingzhe',
      'Ri Yong Sok',
    ]);
    expect(names('De emir, Tamer bin Hamad Al Sabri, sprak met generaal Shams El Din Karroubi.')).toEqual([
      'Tamer bin Hamad Al Sabri',
      'Shams El Din Karroubi',
    ]);
    expect(names('Generaal Abdoulrahamane Tiarani pleegde de coup, zei Joseph Okonkwo (53).')).toEqual([
      'Abdoulrahamane Tiarani',
      'Joseph Okonkwo',
    ]);
    expect(names("De Oeigoer Dilnur Abduweli vluchtte. Generaal Mohamed Hamdan 'Hamti' Dagouri bleef.")).toEqual([
      'Dilnur Abduweli',
      "Mohamed Hamdan 'Hamti' Dagouri",
    ]);
  });

  it('of Arabic name come back without the article before it', () => {
    const found = persons('Generaal Omar al-Burhani spreekt. Burhani wil praten, en Al-Burhani blijft.');
    expect(found.map((person) => [person.name, person.spans.length])).toEqual([['Omar al-Burhani', 3]]);
  });

  it('beside each other are two', () => {
    expect(names('De zoon van president Mark Rutte Paul Marwijk kwam ook.')).toEqual(['Mark Rutte', 'Paul Marwijk']);
    expect(names('Leila en Karin, twee zussen uit Gouda, tekenden.')).toEqual(['Leila', 'Karin']);
  });

  it('keep a number, "Jr." and a single letter', () => {
    const written = (text: string) => {
      const found = articleFromText({ text });
      return findPersons(found, lexicon).flatMap(({ spans }) => spans.map(({ start, end }) => found.text.slice(start, end)));
    };
    expect(written('Koning Albert II opende de brug met John Walker Jr. en Beytan A., een agent.')).toEqual([
      'Albert II',
      'John Walker Jr.',
      'Beytan A.',
    ]);
  });

  it('are known by a surname alone where their party stands behind it', () => {
    expect(names('Servaas (PvdA) ziet een gevaar. De Roost (PVV) ergert zich.')).toEqual(['Servaas', 'De Roost']);
  });

  it('by origin alone are nobody', () => {
    expect(names('De 18-jarige Nederlander en een Oekraïner vielen. Belgen en Afghanen hielpen.')).toEqual([]);
  });

  it('lose a preposition that only opens the sentence', () => {
    expect(names('De arts Dilnur Abduweli vluchtte. Van Abduweli is niets meer vernomen.')).toEqual(['Dilnur Abduweli']);
  });

  it.each([
    'Het monitoringsysteem Konsum faalde, en het persbureau Ritza meldde dat.',
    'Op het eiland Kilava en in de politiezone Karma bleef het stil.',
    'Twee Leopards en een Patriot gingen naar Bachmoet en Koepjansk.',
    'De coalitie van Rutte III was krap.',
    'De regering van Sierra Leone en die van Burkina Faso zwijgen.',
    'Al Jazeera en Reuters meldden het.',
    'Zr. Ms. Tromp voer uit naar Oost-Libië.',
    'Human Rights Watch en Amnesty klagen.',
  ])('are not seen in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    'Het fregat Karel Doorman voer uit, en de Karel Doorman keerde terug.',
    'Zr.Ms. Johan de Witt ligt in Den Helder.',
    'De Bernhardkazerne en het Anne Frank Huis bleven dicht.',
    'De Johan Cruijff Arena liep vol.',
    'Orkaan Irma trok over Sint Maarten.',
    'Het kabinet-Rutte viel. Rutte III regeerde langer.',
    'Ze landden op John F. Kennedy Airport.',
    'De Nobelprijs ging naar de Verenigde Naties.',
    'De Tweede Kamer debatteert met Buitenlandse Zaken over Sierra Leone.',
    'De Telegraaf en De Morgen schreven erover.',
    'Santa Cruz en New York liggen ver uiteen.',
    'De Trump-regering en de Rutte-doctrine kwamen ter sprake.',
  ])('are not seen in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('stop where a by-line runs into the text and where an affiliation begins', () => {
    expect(names('Door onze redacteur Lotte Hendriks De regering wil meer. Peter Smit van Bureau Zuid ziet niets.')).toEqual([
      'Lotte Hendriks',
      'Peter Smit',
    ]);
  });

  it('have spans in bounds and sorted, in hostile text as well', () => {
    for (const text of [
      'Jan '.repeat(4000),
      'J. '.repeat(4000),
      'van de '.repeat(3000),
      'Jan van '.repeat(3000),
      '\ud800A \udfff'.repeat(2000),
      'A\u0301'.repeat(5000),
      'Aa-'.repeat(5000),
      "A'".repeat(5000),
      'x'.repeat(100_000),
      'De Van '.repeat(3000),
    ]) {
      for (const { spans } of persons(text)) {
        let last = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length + 1);
          last = span.end;
        }
      }
    }
  });
});
