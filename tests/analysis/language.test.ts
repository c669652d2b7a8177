import { expect, test } from 'vitest';
import { readLanguage } from '../../analysis/language.ts';
import { tokenise } from '../../analysis/tokens.ts';

const language = (text: string, claim: string | null = null) => readLanguage(tokenise(text), claim);

test('Dutch is told from its neighbours by its small words', () => {
  expect(language('De minister zegt dat er geen plannen zijn om instructeurs naar het front te sturen.')).toBe('nl');
  expect(language('Die regering het gesê dat hulle nie meer troepe na die grens sal stuur nie.')).toBe('af');
  expect(language('Der Minister sagte, dass die Bundeswehr mehr Panzer nach Litauen schickt.')).toBe('de');
  expect(language('The defence minister said that Dutch troops would be sent to Ukraine.')).toBe('en');
  expect(language('Le ministre a déclaré que les soldats ne seraient pas envoyés en Ukraine.')).toBe('fr');
  expect(language('De minister seit dat it leger mear jild hawwe moat foar de ferdigening fan it lân.')).toBe('fy');
});

test('a headline is enough where it has a small word or the spelling of its language', () => {
  expect(language('Israël valt Iran aan')).toBe('nl');
  expect(language('Drones boven Volkel: wat weten we?')).toBe('nl');
  expect(language('Weermag kry nie genoeg geld nie')).toBe('af');
  expect(language('Die Bundeswehr bekommt neue Panzer.')).toBe('de');
  expect(language('Dutch navy to buy submarines from France')).toBe('en');
  expect(language('L’armée belge achète des drones')).toBe('fr');
  expect(language('It kabinet wol mear jild foar definsje.')).toBe('fy');
});

test('a few words of another language in a Dutch text change nothing', () => {
  expect(language('De Friese gedeputeerde zei: “It giet oan.” De oefening ging niet door, omdat de vergunning te laat was.')).toBe('nl');
  expect(language('De premier noemde het “fake news” en wilde verder niets zeggen over de brief van Theresa May.')).toBe('nl');
});

test('what the page claims decides only where the words do not', () => {
  expect(language('NAVO-top Brussel', 'nl-NL')).toBe('nl');
  expect(language('NAVO-top Brussel')).toBe('und');
  expect(language('The defence minister said that troops would be sent to the east of the country.', 'nl')).toBe('en');
});

test('another language is not taken for Dutch', () => {
  expect(language('Minister obrony powiedział, że żołnierze nie pojadą na Ukrainę w tym roku, jak podaje agencja prasowa.')).toBe('und');
});
