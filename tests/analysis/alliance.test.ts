import { describe, expect, test } from 'vitest';
import { readAlliance } from '../../analysis/alliance.ts';
import { countryMentions } from '../../analysis/country-mentions.ts';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import { bareEntry } from './entries.ts';

const country = (id: string, name: string, demonyms: string[]): LexiconEntry => ({
  ...bareEntry(id, 'country', name),
  demonyms,
  forms: [name, ...demonyms].map((text) => ({ text, match: 'exact' })),
});
const lexicon = lexiconFrom([
  country('nl', 'Nederland', ['Nederlands', 'Nederlandse', 'Nederlanders']),
  country('ru', 'Rusland', ['Russisch', 'Russische', 'Russen']),
  country('ua', 'Oekraïne', ['Oekraïense']),
  country('pl', 'Polen', ['Poolse']),
  country('ee', 'Estland', ['Estse']),
  country('lt', 'Litouwen', ['Litouwse']),
]);
const read = (text: string) => readAlliance(text, countryMentions(text, lexicon.match(text), lexicon));
const passages = (text: string) => read(text).passages.map((one) => [one.article, one.manner, one.polarity, one.text]);

describe('the promise is recognised', () => {
  test('when its article is named', () => {
    expect(passages('Artikel 5 van het NAVO-verdrag is nog altijd de kern.')).toEqual([
      ['navo-5', 'named', 'affirmed', 'Artikel 5 van het NAVO-verdrag'],
    ]);
    expect(passages('Polen vroeg de bondgenoten om overleg onder artikel 4.')).toEqual([['navo-4', 'named', 'affirmed', 'artikel 4']]);
    expect(passages('Frankrijk beriep zich op artikel 42.7 van het EU-verdrag.')).toEqual([
      ['eu-42-7', 'named', 'affirmed', 'artikel 42.7 van het EU-verdrag'],
    ]);
  });

  test.each([
    ['NAVO-landen hebben beloofd elkaar te verdedigen', 'Dat kan omdat NAVO-landen hebben beloofd elkaar te verdedigen.'],
    ['een aanval op één lid is een aanval op alle leden', 'Binnen de NAVO geldt: een aanval op één lid is een aanval op alle leden.'],
    ['bondgenoten elkaar te hulp moeten schieten', 'In het verdrag staat dat bondgenoten elkaar te hulp moeten schieten.'],
    ['musketiersformule', 'De NAVO kent de musketiersformule.'],
    ['collectieve verdediging van de NAVO', 'Het leger traint voor de collectieve verdediging van de NAVO.'],
    ['elke centimeter van het NAVO-grondgebied verdedigen', 'We zullen elke centimeter van het NAVO-grondgebied verdedigen.'],
    ['NAVO-landen beschermen elkaar', 'NAVO-landen beschermen elkaar.'],
    [
      'de bondgenoten die te weinig betalen wel te hulp zal schieten',
      'De president zegt dat hij de bondgenoten die te weinig betalen wel te hulp zal schieten. De NAVO is blij.',
    ],
    [
      'lidstaat worden aangevallen, dan moeten de andere lidstaten bijstand verlenen',
      'Mocht een lidstaat worden aangevallen, dan moeten de andere lidstaten bijstand verlenen, aldus de NAVO.',
    ],
    ['bijstandsclausule van de NAVO', 'Hij noemde de bijstandsclausule van de NAVO.'],
  ])('when it is only put into words: %s', (found, text) => {
    expect(passages(text)).toEqual([['navo-5', 'paraphrased', 'affirmed', found]]);
  });

  test('and the promise of the European Union is kept apart', () => {
    expect(passages('EU-landen zijn verplicht elkaar bij te staan bij een gewapende aanval.').map((one) => one[0])).toEqual(['eu-42-7']);
  });
});

test.each([
  'De NAVO-landen springen voor elkaar in de bres.',
  'Zo komen de bondgenoten elkaar te hulp, schrijft de NAVO.',
  'Estland valt onder de bescherming van de NAVO.',
  'One for all, all for one, zei de baas van de NAVO.',
  'Hij wees op de NAVO-verplichting om bondgenoten te helpen.',
  'De bondgenootschappelijke solidariteit staat op het spel.',
  'Volgens art. 5 van het NAVO-verdrag is hulp een plicht.',
  'Article 5 is helder, zei de generaal op de NAVO-top.',
  'Het vijfde artikel van het NAVO-verdrag is één keer gebruikt.',
  'Wie één lid van de NAVO aanraakt, komt aan ons allen.',
  'Kunnen de Letten nog op de steun van de Verenigde Staten rekenen? De NAVO zwijgt.',
  'De president wilde niet zeggen of hij Letland zou verdedigen als de Russen binnenvallen. Letland zit in de NAVO.',
  'De Amerikaanse president komt zijn NAVO-verplichtingen na, zei hij.',
  'Wordt een van de leden aangevallen, dan moet het hele bondgenootschap militair reageren. Dat is de NAVO.',
  'Litouwen gebruikte het overlegartikel van de NAVO.',
  'Een lidstaat van de NAVO kan om overleg vragen als hij zich bedreigd voelt.',
])('other wordings count too: %s', (text) => {
  expect(passages(text)).not.toEqual([]);
});

test('denial and doubt are recorded', () => {
  expect(passages('Volgens de NAVO is dit geen artikel 5-situatie.')[0]?.[2]).toBe('negated');
  expect(passages('Een beroep op artikel 5 leidt bij de NAVO niet automatisch tot oorlog.')[0]?.[2]).toBe('doubted');
  expect(passages('Zonder voorbehoud staat hij achter artikel 5 van de NAVO.')[0]?.[2]).toBe('affirmed');
  expect(passages('Aan artikel 5 wordt niet getornd, zegt de NAVO.')[0]?.[2]).toBe('affirmed');
  expect(passages('Het hangt ervan af hoe je artikel 5 uitlegt, zei hij over de NAVO.')[0]?.[2]).toBe('doubted');
  expect(passages('De vraag is of de president artikel 5 van de NAVO zal naleven.')[0]?.[2]).toBe('doubted');
});

test('other laws, other helpers and other attacks are no promise', () => {
  for (const text of [
    'De verdachte beriep zich op artikel 5 van de Grondwet.',
    'Volgens artikel 4 van de huurwet moet de huurder weg.',
    'De buren helpen elkaar na de brand.',
    'De spelers moeten elkaar verdedigen, zegt de trainer.',
    'De bondgenoten verdedigen hun besluit over de vliegtuigen.',
    'Artikel 5 van de verordening is omstreden. De NAVO is dat ook.',
    'Dat staat in artikel 5, lid 1, van de AVG. Het gaat om gegevens van de NAVO.',
    'Een aanval op één journalist is een aanval op ons allemaal. De NAVO kijkt toe.',
    'Eén voor allen, allen voor één: zo speelt deze voetbalploeg.',
    'De leden van de vakbond staan elkaar bij tijdens de staking.',
    'Rusland en Noord-Korea beloofden elkaar te hulp te komen bij een aanval.',
    'De NAVO-landen helpen Oekraïne zich te verdedigen.',
    'De NAVO beschermt kabels in zee tegen sabotage.',
    'Het Westen belooft Oekraïne te hulp te schieten bij een nieuwe aanval.',
    'De gemeente vraagt Defensie om militaire bijstand bij het hoogwater.',
    'Een aanval op een school kostte levens. Een aanval op alle hulpverleners, zei de VN.',
  ])
    expect(passages(text)).toEqual([]);
});

describe('what the promise is applied to', () => {
  const situation = (text: string) => {
    const { situation: found } = read(text);
    return [found.what === null ? null : text.slice(found.what.start, found.what.end), found.whom, found.where, found.attacker];
  };

  test('troops abroad', () => {
    const text =
      'Nederlandse trainers in Oekraïne kunnen beschoten en getroffen worden door Rusland. Dat raakt de NAVO, want NAVO-landen hebben beloofd elkaar te verdedigen.';
    expect(situation(text)).toEqual(['beschoten en getroffen', 'nl', 'ua', 'ru']);
  });

  test('a country that is attacked', () => {
    expect(situation('Stel dat Rusland Litouwen binnenvalt. NAVO-landen moeten elkaar bijstaan.')).toEqual([
      'binnenvalt',
      'lt',
      'lt',
      'ru',
    ]);
    expect(
      situation('Russische drones zijn het Poolse luchtruim binnengedrongen. Er is overleg onder artikel 4 van het NAVO-verdrag.'),
    ).toEqual(['Russische drones zijn het Poolse luchtruim binnengedrongen', 'pl', 'pl', 'ru']);
  });

  test('nothing, where the text does not say', () => {
    expect(situation('De NAVO staat pal achter artikel 5.')).toEqual([null, null, null, null]);
  });
});

test('countries are named once, in the order of the text, adjectives included', () => {
  expect(read('Poolse en Nederlandse militairen gaan naar Estland en Polen.').countries).toEqual(['pl', 'nl', 'ee']);
});

test('spans hold in a text with soft hyphens', () => {
  const text = 'Na\u00advo: NAVO\u2011landen heb\u00adben beloofd elkaar te ver\u00addedigen.';
  expect(read(text).passages.map((one) => text.slice(one.start, one.end))).toEqual([
    'NAVO\u2011landen heb\u00adben beloofd elkaar te ver\u00addedigen',
  ]);
});

test('hostile text is read in time', () => {
  for (const text of [
    'elkaar '.repeat(30_000),
    'artikel 5 navo '.repeat(10_000),
    'aanval op een '.repeat(10_000),
    `${'a'.repeat(200_000)} elkaar`,
  ]) {
    for (const one of read(text).passages) expect(one.end).toBeLessThanOrEqual(text.length);
  }
});
