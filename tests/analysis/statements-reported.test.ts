import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import { findPersons } from '../../analysis/persons.ts';
import { findStatements } from '../../analysis/statements.ts';
import { lexicon } from './persons-lexicon.ts';

function statements(text: string) {
  const article = articleFromText({ title: '', text });
  return findStatements(article, findPersons(article, lexicon), lexicon);
}
const said = (text: string) => statements(text).map((one) => [one.speaker, one.kind, one.text]);

describe('reports without a verb of saying', () => {
  it.each([
    'Het plan is te duur, was het verwijt van generaal Onno Eelkema.',
    'De boodschap van generaal Onno Eelkema is dat het leger te klein blijft.',
    'In de ogen van generaal Onno Eelkema is het leger te klein.',
    'Meer schepen zijn er wat generaal Onno Eelkema betreft niet nodig.',
    'Als het aan generaal Onno Eelkema ligt, komen er meer schepen.',
    'Dat er schepen komen, staat voor generaal Onno Eelkema vast.',
    'Generaal Onno Eelkema gelooft er weinig van.',
    'Generaal Onno Eelkema ergert zich eraan dat het zo lang duurt.',
    'Generaal Onno Eelkema wil dat er meer schepen komen.',
    'Generaal Onno Eelkema raadt iedereen af om daarheen te varen.',
    'Onno Eelkema gelooft er niets van, zei hij tegen de krant.',
  ])('%s', (text) => {
    expect(statements(text).map((one) => [one.speaker, one.kind])).toEqual([['Onno Eelkema', 'indirect']]);
  });

  it.each([
    'Generaal Onno Eelkema onthulde een monument voor de gevallenen.',
    'Generaal Onno Eelkema maakt het mogelijk dat schepen uitvaren.',
    'De rebellen schieten op generaal Onno Eelkema, naar eigen zeggen omdat hij hun dorp bezette.',
  ])('no report: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('several speakers', () => {
  const speakers = (text: string) => statements(text).map((one) => one.speaker);

  it('with one verb each get the statement', () => {
    expect(speakers('Onno Eelkema (VVD) en Sanne Dekker (D66) willen dat er meer schepen komen.')).toEqual([
      'Onno Eelkema',
      'Sanne Dekker',
    ]);
    expect(speakers('“Dit is een ramp”, zeggen Onno Eelkema en Sanne Dekker.')).toEqual(['Onno Eelkema', 'Sanne Dekker']);
  });

  it('named in one breath are meant by “hen” and “de ministers”', () => {
    const visit = 'Ministers Onno Eelkema en Sanne Dekker bezochten de werf.';
    expect(speakers(`${visit} Volgens hen is de vloot te klein.`)).toEqual(['Onno Eelkema', 'Sanne Dekker']);
    expect(speakers(`${visit} De ministers zeggen dat de vloot te klein is.`)).toEqual(['Onno Eelkema', 'Sanne Dekker']);
  });

  it('are one after a post on X', () => {
    expect(said('Het was zeker geen gewone vlucht, schrijft Onno Eelkema op X. De vloot had het gemerkt, denkt hij.')).toEqual([
      ['Onno Eelkema', 'indirect', 'Het was zeker geen gewone vlucht'],
      ['Onno Eelkema', 'indirect', 'De vloot had het gemerkt'],
    ]);
  });

  it('who spoke last are “de twee” and “hen”', () => {
    const talk = '“De vloot is klein”, zegt Onno Eelkema. Meer geld helpt, vult Sanne Dekker aan.';
    expect(speakers(`${talk} Volgens hen is er haast.`).slice(2).sort()).toEqual(['Onno Eelkema', 'Sanne Dekker']);
    expect(speakers(`${talk} Er is haast, zeggen de twee.`).slice(2).sort()).toEqual(['Onno Eelkema', 'Sanne Dekker']);
  });

  it('in one sentence keep their own words', () => {
    expect(said('Onno Eelkema zegt dat de vloot te klein is, maar volgens Sanne Dekker zijn er genoeg schepen.')).toEqual([
      ['Onno Eelkema', 'indirect', 'Onno Eelkema zegt dat de vloot te klein is'],
      ['Sanne Dekker', 'indirect', 'maar volgens Sanne Dekker zijn er genoeg schepen.'],
    ]);
  });
});

describe('people without a name', () => {
  it.each([
    ['De brug blijft dicht, benadrukt een woordvoerder.', 'De brug blijft dicht'],
    ['Diplomaten waarschuwen dat het te laat is.', 'dat het te laat is'],
    ['Volgens een functionaris komt er overleg.', 'komt er overleg'],
  ])('are reported without a speaker: %s', (text, part) => {
    const found = statements(text);
    expect(found.map((one) => [one.speaker, one.kind])).toEqual([[null, 'indirect']]);
    expect(found[0]?.text).toContain(part);
  });

  it('do not lend their words to whom they speak for', () => {
    expect(
      said('De steun blijft, zegt een woordvoerder van minister Kajsa Ollongren. “Wij wijken niet.”').map(([speaker]) => speaker),
    ).toEqual([null, null]);
    expect(said('Een woordvoerder van minister Kajsa Ollongren zegt dat de steun blijft.').map(([speaker]) => speaker)).toEqual([null]);
  });

  it('are no organisation and no span of time', () => {
    expect(said('De partij zegt dat het beter kan. Een jaar geleden zei de krant dat ook.')).toEqual([]);
  });
});

describe('the sentence before', () => {
  it.each([
    'De vloot vaart uit. Admiraal Onno Eelkema bevestigde dat vrijdag op de radio.',
    'De vloot vaart uit. Admiraal Onno Eelkema maakte dat vrijdag bekend.',
    'De vloot vaart uit. Dat vindt admiraal Onno Eelkema.',
  ])('is meant by “dat”: %s', (text) => {
    expect(said(text)).toEqual([['Onno Eelkema', 'indirect', 'De vloot vaart uit.']]);
  });

  it('is not meant where “dat” opens a clause, or where somebody passes judgement on it', () => {
    expect(said('De vloot vaart uit. Onno Eelkema zegt dat er nog schepen komen.').map(([, , words]) => words)).toEqual([
      'Onno Eelkema zegt dat er nog schepen komen.',
    ]);
    expect(said('De vloot vaart uit. Dat vindt Onno Eelkema jammer.').map(([, , words]) => words)).not.toContain('De vloot vaart uit.');
  });
});

describe('reports at the end of a clause', () => {
  it.each([
    'Het wordt een keerpunt, zoals generaal Onno Eelkema het verwoordde.',
    'Er ontstond twijfel nadat generaal Onno Eelkema de vloot te klein had genoemd.',
    'Minder schepen zijn niet erg voor Onno Eelkema, die er altijd van uitging dat twee genoeg zijn.',
    'Generaal Onno Eelkema is ervan overtuigd dat de vloot te klein is.',
    'Dat de vloot te klein is, kan generaal Onno Eelkema zich voorstellen.',
    'Dat de vloot te klein is, staat voor generaal Onno Eelkema buiten kijf.',
    'Generaal Onno Eelkema ziet twee redenen om meer schepen te bouwen.',
  ])('%s', (text) => {
    expect(statements(text).map((one) => [one.speaker, one.kind])).toEqual([['Onno Eelkema', 'indirect']]);
  });

  it.each([
    'Dat generaal Onno Eelkema niet zei hoeveel schepen er komen, viel op.',
    'De studio wilde horen wat Onno Eelkema vond van de vloot.',
    'Hoeveel schepen er komen, houdt generaal Onno Eelkema nog voor zich.',
    'Onno Eelkema weet het niet meer.',
  ])('no report: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('how firmly somebody says something', () => {
  it.each([
    ['Generaal Onno Eelkema zegt dat het leger te klein is.', 'asserted'],
    ['Generaal Onno Eelkema verwacht dat de missie stopt.', 'hedged'],
    ['De missie stopt mogelijk, zegt generaal Onno Eelkema.', 'hedged'],
    ['Generaal Onno Eelkema sluit een nieuwe missie niet uit.', 'hedged'],
    ['Generaal Onno Eelkema sluit een nieuwe missie uit.', 'denied'],
    ['Generaal Onno Eelkema ontkent dat de missie stopt.', 'denied'],
  ])('is told of: %s', (text, certainty) => {
    expect(statements(text).map((one) => one.certainty)).toEqual([certainty]);
  });
});
