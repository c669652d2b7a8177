import { expect, test } from 'vitest';
import type { LexiconEntry, LexiconForm } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import { compileMatcher } from '../../analysis/matcher-compile.ts';
import { loadMatcher } from '../../analysis/matcher.ts';
import { bareEntry } from './entries.ts';

const entry = (id: string, forms: (string | LexiconForm)[], kind: LexiconEntry['kind'] = 'term'): LexiconEntry => ({
  ...bareEntry(id, kind, id),
  forms: forms.map((form) => (typeof form === 'string' ? { text: form, match: 'word' } : form)),
});
const exact = (text: string): LexiconForm => ({ text, match: 'exact' });

const entries = [
  entry('navo', ['NAVO']),
  entry('navo-top', ['NAVO-top']),
  entry('f-35', ['F-35', 'JSF']),
  entry('onderzeeboot', ['onderzeeboot']),
  entry('leger', ['leger']),
  entry('marine', ['marine']),
  entry('eu', [exact('EU')]),
  entry('patriot', [exact('Patriot')]),
  entry('hybride', ['hybride dreiging']),
  entry('sabotage', ['sabotage']),
  entry('drone', ['drone']),
  entry('lid7', ['artikel 42, lid 7']),
  entry('luchtverdediging', ['luchtverdediging']),
  entry('defensie', ['defensie']),
  entry('ollongren', [exact('Kajsa Ollongren'), exact('Ollongren')], 'person'),
  entry('rutte', [exact('Mark Rutte'), exact('Rutte')], 'person'),
  entry('osullivan', [exact("O'Sullivan")], 'person'),
  entry('oekraine', ['Oekraïne'], 'country'),
];
const lexicon = lexiconFrom(entries);
const found = (text: string) => lexicon.match(text).map((hit) => `${text.slice(hit.start, hit.end)}=${hit.ids.join('|')}`);

test('Dutch plurals, genitives and compounds are found whole', () => {
  expect(found('NAVO-landen en de navo')).toEqual(['NAVO-landen=navo', 'navo=navo']);
  expect(found('F-35’s, F35’s, F35 en JSF’s')).toEqual(['F-35’s=f-35', 'F35’s=f-35', 'F35=f-35', 'JSF’s=f-35']);
  expect(found('vier onderzeeboten van de marine')).toEqual(['onderzeeboten=onderzeeboot', 'marine=marine']);
  expect(found('hybride dreigingen en sabotageacties')).toEqual(['hybride dreigingen=hybride', 'sabotageacties=sabotage']);
  expect(found('een kamikazedrone, kamikaze-drones en luchtverdedigingssystemen')).toEqual([
    'kamikazedrone=drone',
    'kamikaze-drones=drone',
    'luchtverdedigingssystemen=luchtverdediging',
  ]);
  expect(found('Ruttes plan, Rutte’s plan, Ollongrens')).toEqual(['Ruttes=rutte', 'Rutte’s=rutte', 'Ollongrens=ollongren']);
});

test('the longest form wins', () => {
  expect(found('De NAVO-top, de Navotop en de NAVO-topman')).toEqual(['NAVO-top=navo-top', 'Navotop=navo', 'NAVO-topman=navo']);
  expect(found('Kajsa Ollongren en Ollongren')).toEqual(['Kajsa Ollongren=ollongren', 'Ollongren=ollongren']);
});

test('nothing is found inside another word', () => {
  expect(found('verpleger ultramarine marineblauw legering legerde mariniers eurocent neutraal Milieudefensies')).toEqual([]);
});

test('where case counts, another case is another word', () => {
  expect(found('EU-landen, eu, Patriots, patriot, een Patriot-systeem, rutte')).toEqual([
    'EU-landen=eu',
    'Patriots=patriot',
    'Patriot-systeem=patriot',
  ]);
});

test('a word that stands alone is found in no compound', () => {
  const tanks = lexiconFrom([entry('tank', [{ text: 'tank', match: 'alone' }])]);
  const text = 'Tanks en een tank, geen T-72-tank, tanktop, tank-station of tankwagen.';
  expect(tanks.match(text).map((hit) => text.slice(hit.start, hit.end))).toEqual(['Tanks', 'tank']);
});

test('soft hyphens, odd hyphens, spaces and diacritics do not hide an entry', () => {
  expect(found('NA\u00adVO\u2011landen F\u201135 hybride\u00a0dreiging Oekraine')).toEqual([
    'NA\u00adVO\u2011landen=navo',
    'F\u201135=f-35',
    'hybride\u00a0dreiging=hybride',
    'Oekraine=oekraine',
  ]);
});

test('a form does not run over a sentence or a line', () => {
  expect(found('Het is hybride. Dreiging is er ook.')).toEqual([]);
  expect(found('Mark\nRutte')).toEqual(['Rutte=rutte']);
  expect(found('artikel 42, lid 7 en artikel 42 lid 7')).toEqual(['artikel 42, lid 7=lid7', 'artikel 42 lid 7=lid7']);
});

test('part of a double name is nobody', () => {
  expect(found("Elanor Boekholt-O'Sullivan")).toEqual([]);
  expect(found("O'Sullivan")).toEqual(["O'Sullivan=osullivan"]);
});

test('the compiled matcher survives JSON', () => {
  const match = loadMatcher(JSON.parse(JSON.stringify(compileMatcher(entries))));
  expect(match('de NAVO').map((hit) => hit.ids)).toEqual([['navo']]);
});

test('one spelling of two entries gives both', () => {
  const two = lexiconFrom([entry('a', ['Volkel']), entry('b', ['Volkel'])]);
  expect(two.match('Volkel').map((hit) => hit.ids)).toEqual([['a', 'b']]);
});

test('hits are sorted, in bounds and apart, on any text', () => {
  for (const text of [
    '',
    'x'.repeat(200_000),
    'NAVO-'.repeat(20_000),
    'navo\u0301'.repeat(5000),
    '\ud800EU\udc00',
    'a-'.repeat(50_000),
    'gevechts'.repeat(20_000),
  ]) {
    let last = 0;
    for (const hit of lexicon.match(text)) {
      expect(hit.start).toBeGreaterThanOrEqual(last);
      expect(hit.end).toBeLessThanOrEqual(text.length);
      last = hit.end;
    }
  }
});
