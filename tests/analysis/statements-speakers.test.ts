import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import { findPersons } from '../../analysis/persons.ts';
import { findStatements } from '../../analysis/statements.ts';
import { lexicon } from './persons-lexicon.ts';

function said(text: string) {
  const article = articleFromText({ title: '', text });
  return findStatements(article, findPersons(article, lexicon), lexicon).map((one) => [one.speaker, one.kind, one.text]);
}

describe('a function stands for whom it fits', () => {
  it('a woman’s function for a woman', () => {
    const text = 'Sanne Dekker verloor van Onno Eelkema. “Historisch”, twitterde de leidster van de Boerenbond over die uitslag.';
    expect(said(text)).toEqual([['Sanne Dekker', 'direct', 'Historisch']]);
  });

  it('a political family for who belongs to it', () => {
    const text =
      'Onno Eelkema (SPD) keurt de begroting af. Minister Sanne Dekker (CDU) bleef weg. Ze heeft de tekorten geteld, erkent de sociaaldemocraat.';
    expect(said(text).at(-1)).toEqual(['Onno Eelkema', 'indirect', 'Ze heeft de tekorten geteld']);
  });

  it('a spokesman’s other name for the spokesman', () => {
    const text = 'De brug gaat dicht, zei Onno Eelkema, woordvoerder van het leger. Niemand mag eroverheen, vindt de zegsman.';
    expect(said(text).map(([speaker]) => speaker)).toEqual(['Onno Eelkema', 'Onno Eelkema']);
  });

  it('a head of state who opens a sentence for its subject, not for who is named behind it', () => {
    const text =
      'President Onno Eelkema is bezorgd. Het staatshoofd kijkt naar Washington onder president Bas Jansma. “Wij staan alleen”, zegt hij.';
    expect(said(text).at(-1)).toEqual(['Onno Eelkema', 'direct', 'Wij staan alleen']);
  });
});

describe('a few quoted words', () => {
  it('are a statement where a verb of saying follows them', () => {
    expect(said('“Schandalig”, zei generaal Onno Eelkema over het besluit van de ministerraad in Den Haag.')).toEqual([
      ['Onno Eelkema', 'direct', 'Schandalig'],
    ]);
  });

  it('are no statement of whom people say they are from', () => {
    expect(said('“Varen is leven.” Iedereen schrijft het toe aan Onno Eelkema, maar er is geen bewijs.')).toEqual([]);
  });
});

describe('words behind a colon', () => {
  it('are those of whoever wrote the message', () => {
    const text =
      'Toen Onno Eelkema bleef, leidde dat tot een blij bericht van senator Sanne Dekker van de partij: “Wij hebben de leiding.”';
    expect(said(text)).toEqual([['Sanne Dekker', 'direct', 'Wij hebben de leiding.']]);
  });

  it('are not those of the person whom they are about', () => {
    const text = 'Als de wacht eraan komt, gaat Onno Eelkema er snel vandoor: “Hij reed hard weg.”';
    expect(said(text)).toEqual([]);
  });
});

describe('a report', () => {
  it('takes its reporting clause along', () => {
    expect(said('Onno Eelkema betwijfelt daarom wat de belofte waard is.')).toEqual([
      ['Onno Eelkema', 'indirect', 'Onno Eelkema betwijfelt daarom wat de belofte waard is.'],
    ]);
  });

  it.each([
    'Generaal Onno Eelkema dreigde gisteren met een blokkade van de haven.',
    'Gisteren trok generaal Onno Eelkema het nut van de missie in twijfel.',
    'Vorig jaar verklaarde generaal Onno Eelkema het verbond “hersendood”.',
    'De vloot vaart uit. Admiraal Onno Eelkema herhaalde dat dreigement vrijdag op de radio.',
    'Admiraal Onno Eelkema zag het gebeuren. Tussen vrede en oorlog ligt naar zijn zeggen een grijs gebied.',
    'De vloot vaart uit. Onno Eelkema zei dat donderdag nadat hij de haven had gezien.',
    'Sanne Dekker rekent op hulp. Volgens haar hebben Londen en Parijs die beloofd.',
  ])('is seen in: %s', (text) => {
    expect(said(text).at(-1)?.[1]).toBe('indirect');
  });

  it.each([
    'Generaal Onno Eelkema verwijst naar Washington, dat zich van zijn vrienden afkeert.',
    'Generaal Onno Eelkema noemt de operatie “Rising Lion”.',
    'Onno Eelkema zag toe. De rechter zegt dat het leger te laat kwam.',
    'Ooit vertelde ik Onno Eelkema dat zijn ploeg mij aan een leger deed denken.',
  ])('is not seen in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
