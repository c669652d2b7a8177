import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import { findPersons } from '../../analysis/persons.ts';
import { findStatements } from '../../analysis/statements.ts';
import { lexicon } from './persons-lexicon.ts';
import { text as mission, title } from './statements-article.ts';

function statements(text: string, headline = '') {
  const article = articleFromText({ title: headline, text });
  return findStatements(article, findPersons(article, lexicon), lexicon);
}
const said = (text: string) => statements(text).map((one) => [one.speaker, one.kind, one.text]);
const SEED = '../shared/seed-article.txt';

describe('direct speech', () => {
  it('belongs to the speaker behind it, before it and in the middle of it', () => {
    expect(said('“We blijven nog een jaar”, zegt generaal Onno Eelkema. Kolonel Sanne Dekker: “Dat hangt van het weer af.”')).toEqual([
      ['Onno Eelkema', 'direct', 'We blijven nog een jaar'],
      ['Sanne Dekker', 'direct', 'Dat hangt van het weer af.'],
    ]);
    expect(said('“We blijven nog een jaar”, zegt generaal Onno Eelkema, “en dan gaan we naar huis.”')).toEqual([
      ['Onno Eelkema', 'direct', 'We blijven nog een jaar'],
      ['Onno Eelkema', 'direct', 'en dan gaan we naar huis.'],
    ]);
  });

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['„', '”'],
    [',,', "''"],
    [',,', '"'],
    ['«', '»'],
  ])('is read in %s…%s', (open, close) => {
    const text = `Generaal Onno Eelkema schudt het hoofd. ${open}We blijven zo'n jaar${close}, zegt hij. ${open}Dan gaan we.${close}`;
    expect(said(text)).toEqual([
      ['Onno Eelkema', 'direct', "We blijven zo'n jaar"],
      ['Onno Eelkema', 'direct', 'Dan gaan we.'],
    ]);
  });

  it('of a pronoun goes to whoever it fits', () => {
    const text =
      'Onno Eelkema sprak met minister Kajsa Ollongren. “Het geld is er nog niet”, zei ze. “Wij wachten daar al jaren op”, reageerde hij.';
    expect(said(text)).toEqual([
      ['Kajsa Ollongren', 'direct', 'Het geld is er nog niet'],
      ['Onno Eelkema', 'direct', 'Wij wachten daar al jaren op'],
    ]);
  });

  it('of a function goes to the person who holds it', () => {
    const text =
      'Defensieminister Kajsa Ollongren bezocht Kamerlid Onno Eelkema. “Ik wil er graag meer van weten”, zei het Kamerlid. “Dat kan”, antwoordde de minister.';
    expect(statements(text).map((one) => [one.speaker, one.attribution])).toEqual([
      ['Onno Eelkema', 'referred'],
      ['Kajsa Ollongren', 'referred'],
    ]);
  });

  it('of somebody without a name has no speaker', () => {
    expect(said('Minister Kajsa Ollongren zweeg. “Daar doen we geen mededelingen over”, zegt een woordvoerder.')).toEqual([
      [null, 'direct', 'Daar doen we geen mededelingen over'],
    ]);
  });

  it('without a speaker goes on from the sentence and the paragraph before', () => {
    const found = statements('Generaal Onno Eelkema is bezorgd. “We hebben te weinig mensen.”\n“En te weinig munitie om vol te houden.”');
    expect(found.map((one) => [one.speaker, one.attribution])).toEqual([
      ['Onno Eelkema', 'carried'],
      ['Onno Eelkema', 'carried'],
    ]);
  });
});

describe('whose words a quotation is', () => {
  it.each([
    [
      'the function comes before the name',
      '“Wij leveren meer”, zei de legerchef in Brussel.\nGeneraal Onno Eelkema sprak daar met bondgenoten.',
    ],
    ['the next sentence says whose words they are', '“Het wordt zwaar.” Die waarschuwing komt van generaal Onno Eelkema.'],
    ['the next sentence points back', '“Het wordt zwaar. Heel zwaar.” Dat zei generaal Onno Eelkema bij zijn afscheid.'],
    ['they are only heard', 'Generaal Onno Eelkema was kort. “Dit kan zo niet”, klonk het nog.'],
    ['they are heard from somebody', 'De zaal was vol. “Dit kan zo niet”, klonk het bij generaal Onno Eelkema.'],
    ['they stand in a letter', 'De Kamer kreeg post. “Dit kan zo niet”, staat in een brief van generaal Onno Eelkema.'],
    ['the verb is no usual one', 'De zaal was vol. “Dit kan zo niet”, haalt generaal Onno Eelkema uit naar het kabinet.'],
    ['a colon leads to them', 'Op het podium stond generaal Onno Eelkema. En toen: “Dit kan zo niet.”'],
  ])('is found where %s', (_, text) => {
    expect(statements(text).map((one) => [one.speaker, one.kind])).toEqual([['Onno Eelkema', 'direct']]);
  });

  it('is not the person of another office, another country or another people', () => {
    const text =
      'Minister van Defensie Kajsa Ollongren zag de Nederlandse generaal Onno Eelkema. “Het geld is op”, zei de minister van Financiën. “Wij ook”, zei de Franse generaal.';
    expect(said(text).map(([speaker]) => speaker)).toEqual([null, null]);
  });

  it('is not whoever spoke before, when people without a name speak', () => {
    const text = '“Wij blijven”, zei generaal Onno Eelkema. Veel omwonenden vonden dat te weinig. “Waarom luistert er niemand?”';
    expect(said(text)[1]).toEqual([null, 'direct', 'Waarom luistert er niemand?']);
  });

  it('is not somebody in the name of a cabinet', () => {
    const text = 'Onno Eelkema is terug. Hij zit nu in de regering-Rutte en mag veel geld uitgeven. “We hebben te weinig geoefend.”';
    expect(said(text)).toEqual([['Onno Eelkema', 'direct', 'We hebben te weinig geoefend.']]);
  });
});

describe('whose words a quotation is not', () => {
  it.each([
    ['a body speaks in between', 'Onno Eelkema zag het niet. De Veiligheidsraad waarschuwde voor oorlog. “Dit loopt uit de hand.”'],
    ['somebody is only whose father speaks', 'Onno Eelkema is thuis. De vader van Onno Eelkema kijkt toe. “Mijn zoon heeft rust nodig.”'],
    ['somebody unknown stands before the colon', 'Onno Eelkema keek toe. Maai, ambtenaar in de stad, was blij: “Wij gaan vooruit.”'],
    ['people without a name open the sentence', 'Onno Eelkema keek toe. Omstanders waren boos. “Wij gaan hier niet weg.”'],
  ])('the person’s before, where %s', (_, text) => {
    expect(said(text).filter(([speaker, kind]) => kind === 'direct' && speaker !== null)).toEqual([]);
  });

  it('anybody’s, where it is not clear who speaks', () => {
    expect(said('Onno Eelkema keek toe. Omstanders waren boos. “Wij gaan hier niet weg.”')).toEqual([]);
  });

  it('the person’s whom a question to “u” names', () => {
    const text = 'Onno Eelkema wacht. “Wij staan klaar.” Is Sanne Dekker volgens u te streng? “Ik heb daar geen mening over.”';
    expect(said(text).map(([speaker]) => speaker)).toEqual(['Onno Eelkema', 'Onno Eelkema']);
  });
});

describe('headlines and crossheads', () => {
  it('hold no statements: they cut short what the article quotes', () => {
    const found = statements(
      'Generaal Onno Eelkema waarschuwt.\n‘Zo kan het niet langer’\nDe generaal sprak in Den Haag.',
      "Eelkema: 'Zo kan het niet'",
    );
    expect(found.filter((one) => one.kind === 'direct')).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    ['Generaal Onno Eelkema zegt dat het leger te klein is.', 'dat het leger te klein is'],
    ['Het leger is te klein, vindt generaal Onno Eelkema.', 'Het leger is te klein'],
    ['Het leger is te klein, aldus generaal Onno Eelkema.', 'Het leger is te klein'],
    ['Generaal Onno Eelkema sluit een nieuwe missie niet uit.', 'een nieuwe missie niet uit'],
    ['Generaal Onno Eelkema benadrukt het belang van oefenen.', 'het belang van oefenen'],
    ['Generaal Onno Eelkema liet vrijdag weten dat de missie stopt.', 'dat de missie stopt'],
    ['Volgens generaal Onno Eelkema is het leger te klein.', 'is het leger te klein'],
    ['Vrijdag waarschuwde generaal Onno Eelkema voor een tekort.', 'voor een tekort'],
    ['Generaal Onno Eelkema heeft gezegd dat de missie stopt.', 'dat de missie stopt'],
    ['Naar eigen zeggen heeft generaal Onno Eelkema er niets van geweten.', 'er niets van geweten'],
    ['Wat generaal Onno Eelkema betreft gaat de missie door.', 'gaat de missie door'],
    ['In een gesprek met de krant zei de landmachtgeneraal Onno Eelkema dat de missie stopt.', 'dat de missie stopt'],
    ['Onno Eelkema, de hoogste militair, had al laten doorschemeren dat de missie stopt.', 'dat de missie stopt'],
    ['De leider van de missie, Onno Eelkema, eist meer munitie.', 'meer munitie'],
    ['Omdat er te weinig geld is, eist generaal Onno Eelkema dat de missie stopt.', 'dat de missie stopt'],
    ['Generaal Onno Eelkema had het over een keerpunt.', 'een keerpunt'],
    ['Het leger is, zo stelt generaal Onno Eelkema, te klein voor twee missies.', 'te klein voor twee missies'],
    ['Generaal Onno Eelkema hoopt dat iedereen meedoet.', 'dat iedereen meedoet'],
  ])('is found in: %s', (text, part) => {
    const found = statements(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ speaker: 'Onno Eelkema', kind: 'indirect' });
    expect(found[0]?.text).toContain(part);
  });

  it('points back where a wire item says so', () => {
    expect(said('De missie wordt met een jaar verlengd. Dat zegt generaal Onno Eelkema in een vraaggesprek.')).toEqual([
      ['Onno Eelkema', 'indirect', 'De missie wordt met een jaar verlengd.'],
    ]);
  });

  it.each([
    'De Veiligheidsraad roept generaal Onno Eelkema op het vuren te staken.',
    'Generaal Onno Eelkema wilde niet zeggen of de missie doorgaat.',
    'Generaal Onno Eelkema reageerde niet op de vragen van de krant.',
    'Als generaal Onno Eelkema het niet meer weet, ziet hij in de verte een schip.',
    'Generaal Onno Eelkema haalde een brief uit zijn binnenzak.',
  ])('is not seen in: %s', (text) => {
    expect(statements(text)).toEqual([]);
  });

  it('before a quotation is a statement of its own', () => {
    expect(
      said('Generaal Onno Eelkema hoopt dat iedereen van dit jaar leert: “Wij waren te laat.”').map(([, kind, words]) => [kind, words]),
    ).toEqual([
      ['indirect', 'dat iedereen van dit jaar leert'],
      ['direct', 'Wij waren te laat.'],
    ]);
  });

  it('is not that of somebody who is only spoken about', () => {
    expect(said('De kritiek op generaal Onno Eelkema zwelt aan. De oppositie vindt dat Eelkema moet opstappen.')).toEqual([]);
  });
});

describe('other words for the same person', () => {
  it.each([
    ['a compatriot', 'De Franse president Emile Garnier sprak de pers. “We moeten zelf sterker worden”, zei de Fransman.', 'Emile Garnier'],
    [
      'a party leader',
      'Klaas Dijkstra trof Rob Jansma (D66). “Dit duurt al veel te lang”, vond de D66’er. “Het is geen wedstrijd”, zei de VVD-leider.',
      'Klaas Dijkstra',
    ],
    [
      'the only one named',
      'Generaal Onno Eelkema bezocht de troepen. “Jullie werk is zwaar”, sprak de topman van de landmacht.',
      'Onno Eelkema',
    ],
    [
      'somebody formerly in a post',
      'Wij spraken Sanne Dekker. Dat moet anders, vindt de oud-vliegenier. “Het wordt tijd.”',
      'Sanne Dekker',
    ],
  ])('%s', (_, text, speaker) => {
    expect(statements(text).at(-1)?.speaker).toBe(speaker);
  });
});

describe('no statement', () => {
  it.each([
    "Onno Eelkema schreef over de 'groene mannetjes' in het oosten.",
    'Het boek “De lange weg” ligt in de winkel, naast werk van Onno Eelkema.',
    "De 'vredesmissie' van Onno Eelkema mislukte.",
    'Onno Eelkema onthulde het logo van “Waardig ouder worden” in de hal.',
  ])('is seen in: %s', (text) => {
    expect(statements(text).filter((one) => one.kind === 'direct')).toEqual([]);
  });
});

describe('an article about a minister who weighs a mission', () => {
  const found = statements(mission, title);

  it('gives her the quotations, also those by “ze” and by nobody', () => {
    const hers = found.filter((one) => one.speakerEntry === 'kajsa-ollongren' && one.kind === 'direct').map((one) => one.text.slice(0, 22));
    expect(hers).toEqual([
      'geen enkele optie uits',
      'we kijken naar wat zij',
      'kan ook gevaar oplever',
      "Als zo'n vraag komt, m",
      'digitale aanvallen, ge',
      'Dus veilig thuisblijve',
      'Dat komt pas als de NA',
    ]);
  });

  it('gives the prime minister his own, and nobody a term in quotation marks', () => {
    const his = found.filter((one) => one.speakerEntry === 'mark-rutte').map((one) => one.text);
    expect(his).toEqual(['Dat besluit nemen we samen', 'Volgens de premier is er nog niets gevraagd.']);
    expect(found.some((one) => one.text.includes('rode lijntje') || one.text === 'misschien')).toBe(false);
  });

  it('knows what a statement is about', () => {
    expect(found[found.length - 1]?.topics).toEqual(['bondgenootschap']);
  });
});

describe('the article that the idea came from', () => {
  it.skipIf(!existsSync(SEED))('gives all its quotations to Ollongren (skipped where the text is not at hand)', () => {
    const found = statements(readFileSync(SEED, 'utf8'));
    const direct = found.filter((one) => one.kind === 'direct');
    expect(new Set(found.map((one) => one.speakerEntry))).toEqual(new Set(['kajsa-ollongren']));
    expect(direct.map((one) => one.text.slice(0, 12))).toEqual([
      'helemaal nik',
      'we gaan hele',
      'kan een grot',
      'Als we zo’n ',
      'sabotageacti',
      'Dus op zichz',
      'Het ligt gee',
    ]);
  });
});

describe('hostile text', () => {
  it('never throws, and spans stay sorted and in bounds', () => {
    const texts = [
      '"'.repeat(3000),
      "' ".repeat(3000),
      'zegt '.repeat(3000),
      'Jan Jansen zegt "ja" '.repeat(800),
      'minister van '.repeat(2000),
      '“Ja.\n'.repeat(1500),
      '\ud800A \udfff“'.repeat(1500),
      'x'.repeat(100_000),
      '\u202eJan Jansen zegt\u200b dat “a”',
      '',
    ];
    for (const text of texts) {
      const found = statements(text);
      expect(found).toEqual(statements(text));
      found.forEach((one, at) => {
        expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end).toBeLessThanOrEqual(text.length + 1);
      });
    }
  });
});
