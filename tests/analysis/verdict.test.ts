import { expect, test } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import { readLanguage } from '../../analysis/language.ts';
import type { Verdict } from '../../analysis/reading.ts';
import { tokenise } from '../../analysis/tokens.ts';
import { readVerdict } from '../../analysis/verdict.ts';
import { DEFENCE_CASES } from './verdict-defence-cases.ts';
import { OTHER_CASES } from './verdict-other-cases.ts';
import { WIRE_DEFENCE, WIRE_OTHER } from './verdict-wire-cases.ts';

function verdict(title: string, text: string): Verdict {
  const article = articleFromText({ title, text });
  const tokens = tokenise(article.text);
  return readVerdict(article, tokens, readLanguage(tokens, null));
}
const band = (title: string, text: string) => verdict(title, text).band;

test('an article about the armed forces is about defence, also when it is short', () => {
  expect(band('Luchtmacht oefent boven de Noordzee', 'Acht F-35’s van de vliegbasis Leeuwarden oefenen deze week boven zee.')).toBe(
    'defence',
  );
  expect(band('Kabinet trekt miljard uit voor munitie', 'De minister van Defensie wil de voorraden van de krijgsmacht aanvullen.')).toBe(
    'defence',
  );
  expect(
    band(
      'Opstandelingen trekken stad binnen',
      'Rebellen hebben na zware beschietingen de stad veroverd. Het leger trok zich terug uit de frontlinie.',
    ),
  ).toBe('defence');
});

test('sport that borrows the words of war is not', () => {
  const text =
    'De trainer zag zijn verdediging wankelen. De aanval van de thuisploeg schoot met scherp en na een bombardement op het doel scoorde de spits in de tweede helft. ' +
    'De wedstrijd eindigde in een nederlaag, maar de supporters bleven zingen in het stadion.';
  expect(band('Aanval op aanval, maar de defensie houdt stand', text)).not.toBe('defence');
});

test('a court case, a commemoration and a charity are not', () => {
  const court =
    'De verdediging vroeg de rechtbank om vrijspraak. Het Openbaar Ministerie eist vier jaar cel tegen de verdachte, die volgens zijn advocaat alleen een vuurwapen bewaarde.';
  const memory =
    'Het dorp herdenkt zaterdag de bevrijding. Bij het monument worden de soldaten herdacht die in de Tweede Wereldoorlog sneuvelden. Het museum is open voor kinderen en er is een krans.';
  const charity = 'Het Leger des Heils deelt deze winter soep uit. Vrijwilligers halen dekens op bij scholen en winkels in de gemeente.';
  expect(band('Vier jaar geëist voor overval', court)).not.toBe('defence');
  expect(band('Dorp herdenkt bevrijding', memory)).not.toBe('defence');
  expect(band('Leger des Heils luidt noodklok', charity)).toBe('other');
  expect(
    band(
      'Handelsoorlog raakt beurs',
      'De handelsoorlog tussen China en de Verenigde Staten drukt de koersen op de beurs. Milieudefensie vraagt om een ander beleid.',
    ),
  ).toBe('other');
});

test('the reasons name the words of the text', () => {
  const { reasons, score } = verdict('NAVO houdt oefening', 'Duizenden militairen oefenen in Litouwen met tanks en artillerie.');
  expect(score).toBeGreaterThan(0.8);
  expect(reasons.find((reason) => reason.key === 'headline')?.words).toContain('NAVO');
  expect(reasons.flatMap((reason) => reason.words)).toContain('artillerie');
});

test('a text that leans on the promise to defend each other is told from one that does not', () => {
  const article = articleFromText({
    title: 'Trump twijfelt weer',
    text: 'Wie niet genoeg betaalt, hoeft van hem geen hulp van de bondgenoten te verwachten.',
  });
  const tokens = tokenise(article.text);
  const [plain, promised] = [readVerdict(article, tokens, 'nl'), readVerdict(article, tokens, 'nl', true)];
  expect(promised.score).toBeGreaterThan(plain.score);
  expect(promised.reasons).toContainEqual({ key: 'promise', words: [] });
});

test('a soldier in court is news of the court, a general who is sought for the war is not', () => {
  const before = 'Een marinier uit Den Helder staat terecht. Volgens de rechtbank sloeg de marinier een barman.';
  expect(band('Marinier voor de rechter', before)).not.toBe('defence');
  expect(band('Strafhof zoekt generaals', 'Twee Russische generaals worden gezocht om raketaanvallen op Oekraïense centrales.')).toBe(
    'defence',
  );
});

test('what counts against it is named', () => {
  const film = verdict('Oorlogsfilm op Netflix', 'De acteurs spelen soldaten in een loopgraaf. De regisseur sprak met veteranen.');
  expect(film.band).not.toBe('defence');
  expect(film.reasons.find((reason) => reason.key === 'entertainment')?.words).toContain('Netflix');
});

test('another language and an empty text have no verdict but say why', () => {
  expect(
    verdict('Troops to Ukraine', 'The minister of defence said that the army would send more troops to the front.').reasons[0]?.key,
  ).toBe('not-dutch');
  expect(verdict('', '').reasons).toEqual([{ key: 'too-little', words: [] }]);
});

test.each([...DEFENCE_CASES, ...WIRE_DEFENCE])('about defence: $title', ({ title, text }) => {
  expect(band(title, text)).toBe('defence');
});

test.each([...OTHER_CASES, ...WIRE_OTHER])('not about defence: $title', ({ title, text }) => {
  expect(band(title, text)).not.toBe('defence');
});
