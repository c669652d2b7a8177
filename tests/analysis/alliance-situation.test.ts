import { describe, expect, test } from 'vitest';
import { readAlliance } from '../../analysis/alliance.ts';
import { countryMentions } from '../../analysis/country-mentions.ts';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import { bareEntry } from './entries.ts';

const COUNTRIES: Record<string, string[]> = {
  nl: ['Nederland', 'Nederlands', 'Nederlandse', 'Nederlanders'],
  be: ['België', 'Belgisch', 'Belgische', 'Belgen'],
  de: ['Duitsland', 'Duits', 'Duitse', 'Duitsers'],
  ru: ['Rusland', 'Russisch', 'Russische', 'Russen'],
  ua: ['Oekraïne', 'Oekraïens', 'Oekraïense'],
  pl: ['Polen', 'Pools', 'Poolse'],
  ee: ['Estland', 'Ests', 'Estse'],
  lt: ['Litouwen', 'Litouws', 'Litouwse'],
  tr: ['Turkije', 'Turks', 'Turkse', 'Turken'],
  sy: ['Syrië', 'Syrisch', 'Syrische'],
  us: ['VS', 'Amerika', 'Amerikaans', 'Amerikaanse', 'Amerikanen'],
  ir: ['Iran', 'Iraans', 'Iraanse'],
  il: ['Israël', 'Israëlisch', 'Israëlische'],
  ro: ['Roemenië', 'Roemeens', 'Roemeense'],
  fr: ['Frankrijk', 'Frans', 'Franse'],
  ml: ['Mali', 'Malinees', 'Malinese'],
};
const lexicon = lexiconFrom(
  Object.entries(COUNTRIES).map(([id, [name = '', ...demonyms]]): LexiconEntry => ({
    ...bareEntry(id, 'country', name),
    demonyms,
    forms: [name, ...demonyms].map((text) => ({ text, match: 'exact' })),
  })),
);

/** What, whom, where, attacker; `-` where the text does not say. */
function caseOf(text: string): string {
  const { situation } = readAlliance(text, countryMentions(text, lexicon.match(text), lexicon));
  const { what, whom, where, attacker } = situation;
  return [what === null ? null : text.slice(what.start, what.end), whom, where, attacker].map((one) => one ?? '-').join(' | ');
}
const FIVE = ' Dan komt artikel 5 van de NAVO in beeld.';
const FOUR = ' Daarover is overleg onder artikel 4 van het NAVO-verdrag.';

describe('the case is read from the grammar', () => {
  test.each([
    ['Als Rusland Litouwen aanvalt, is alles anders.', 'aanvalt | lt | lt | ru'],
    ['Wat als Rusland morgen Estland binnenvalt?', 'binnenvalt | ee | ee | ru'],
    ['Mocht Poetin een bondgenoot als Estland aanvallen, dan is het oorlog.', 'aanvallen | ee | ee | ru'],
    ['Valt Rusland Estland aan, dan is het oorlog.', 'Valt Rusland Estland aan | ee | ee | ru'],
    ['Rusland viel Litouwen binnen.', 'viel Litouwen binnen | lt | lt | ru'],
    ['Moskou dreigt Estland aan te vallen.', 'aan te vallen | ee | ee | ru'],
    ['Wie Polen aanvalt, krijgt met allen te maken.', 'aanvalt | pl | pl | -'],
    ['Rusland heeft Polen aangevallen.', 'aangevallen | pl | pl | ru'],
    ['Bij een Russische aanval op Litouwen staan Duitse troepen klaar.', 'aanval | lt | lt | ru'],
    ['Een grootschalige Russische raketaanval op het buurland Roemenië wordt gevreesd.', 'raketaanval | ro | ro | ru'],
    ['Een aanval van Rusland op Estland is denkbaar.', 'aanval | ee | ee | ru'],
    ['Na de raketinslag in Polen vielen twee doden.', 'raketinslag | pl | pl | -'],
    ['De aanslagen in Parijs troffen het hele land.', 'aanslagen | fr | fr | -'],
    ['Als Nederland of een ander land wordt aangevallen, telt iedereen.', 'aangevallen | nl | nl | -'],
    ['Polen kan door Rusland worden aangevallen.', 'aangevallen | pl | pl | ru'],
  ])('%s', (text, expected) => {
    expect(caseOf(text + FIVE)).toBe(expected);
  });
});

describe('troops are hit, not the attackers that their adjective seems to make of them', () => {
  test.each([
    ['Bij een aanval zijn dertig Turkse militairen gedood.', 'gedood | tr | - | -'],
    ['In Syrië werden Turkse soldaten gedood door het Syrische leger.', 'gedood | tr | sy | sy'],
    ['Het geweld in Syrië houdt aan. Daar kwamen tien Turkse militairen om bij een luchtaanval.', 'luchtaanval | tr | sy | -'],
    ['Er zijn Nederlandse trainers in Oekraïne. Ze kunnen beschoten worden door Rusland.', 'beschoten | nl | ua | ru'],
    ['Belgische instructeurs in Oekraïne kunnen door Russische raketten worden getroffen.', 'getroffen | be | ua | ru'],
    ['Een Russische aanval op Duitse militairen in Litouwen heeft gevolgen.', 'aanval | de | lt | ru'],
    ['Iran schoot niet. Wel werd een Amerikaanse basis beschoten door Iran.', 'beschoten | us | - | ir'],
    ['Iran schoot raketten af. Er was een aanval op een Amerikaanse basis in Syrië.', 'aanval | us | sy | -'],
    ['Stel dat Syrische soldaten slaags raken met de Turken.', 'slaags raken | tr | - | -'],
  ])('%s', (text, expected) => {
    expect(caseOf(text + FIVE)).toBe(expected);
  });
});

describe('what crosses a border counts, what the allies shoot down does not', () => {
  test.each([
    [
      'Negentien Russische drones drongen het Poolse luchtruim binnen. Poolse en Nederlandse toestellen hebben er een paar neergehaald.',
      'drongen het Poolse luchtruim binnen',
      'pl | pl | ru',
    ],
    ['Boven Roemenië vlogen drones. Er waren drones boven Roemenië.', 'drones boven Roemenië', 'ro | ro | -'],
    ['Drie Russische straaljagers schonden het Estse luchtruim.', 'Russische straaljagers schonden het Estse luchtruim', 'ee | ee | ru'],
    ['Een raket uit Iran was op weg naar Turkije.', 'raket uit Iran was op weg naar Turkije', 'tr | - | ir'],
    ['De leden spreken over de schending van het Estse luchtruim door Rusland.', 'schending van het Estse luchtruim', 'ee | ee | ru'],
    ['Een twintigtal Russische drones is Polen binnengevlogen.', 'Russische drones is Polen binnengevlogen', 'pl | pl | ru'],
    ['Polen is boos over de Russische drones in zijn luchtruim.', 'Russische drones in zijn luchtruim', 'pl | pl | ru'],
  ])('%s', (text, what, expected) => {
    const found = caseOf(text + FOUR);
    expect(found).toContain(expected);
    expect(found.split(' | ')[0]).toContain(what.split(' ').at(-1));
  });
});

describe('where the article has no case, nothing is filled in', () => {
  test.each([
    'Of de VS hun bondgenoten te hulp komen als die worden aangevallen, wil Trump niet zeggen.',
    'De Amerikaanse president zei dat een land dat wordt aangevallen hulp krijgt.',
    'De enige keer was na de aanslagen van 11 september 2001 in Amerika.',
    'In 2012 werd een Turks toestel door Syrië neergehaald.',
    'De VS stuurden na de aanslagen op het World Trade Center troepen naar Afghanistan.',
    'Bij een aanval op een van de leden helpen de VS en Nederland.',
    'De landen weten dat ze bij een aanval op Amerika mogen rekenen.',
    'Nederland levert raketten aan Polen.',
    'Nederlandse F-35’s vliegen boven Polen.',
    'Duitsland plaatst Patriot-raketten in Polen.',
    'Een Rusland-kenner wordt aangevallen om zijn woorden.',
    'Rusland bedreigt de oostflank, zegt Polen.',
    'Iran viel Israël aan. Daar ging het vorige week over. Nu iets anders.',
    'Estland valt binnen het gebied van het verdrag.',
  ])('%s', (text) => {
    const { situation } = readAlliance(text + FIVE, countryMentions(text, lexicon.match(text), lexicon));
    expect(situation).toEqual({ what: null, whom: null, where: null, attacker: null });
  });

  test('the war in Ukraine is background, unless the promise is held beside it', () => {
    expect(caseOf(`De Russische inval in Oekraïne veranderde alles. Defensie groeit.${FIVE}`)).toBe('- | - | - | -');
    expect(caseOf('Sinds Rusland Oekraïne is binnengevallen, gaat het vaak over artikel 5 van de NAVO.')).toBe(
      'binnengevallen | ua | ua | ru',
    );
  });

  test('a text without a passage has no case', () => {
    expect(caseOf('Als Rusland Litouwen aanvalt, is alles anders.')).toBe('- | - | - | -');
  });
});
