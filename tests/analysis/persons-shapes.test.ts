import { expect, test } from 'vitest';
import { articleFromText } from '../../analysis/article.ts';
import { findPersons } from '../../analysis/persons.ts';
import { lexicon } from './persons-lexicon.ts';

const names = (text: string): string[] => findPersons(articleFromText({ title: '', text }), lexicon).map((person) => person.written);

test('a surname that opens with a contraction is one, before and behind a verb', () => {
  expect(names("Anna in 't Hout zat in Brussel. Dat vindt In 't Hout.")).toEqual(["Anna in 't Hout"]);
  expect(names("Volgens hem vindt In 't Hout dat te weinig.")).toEqual(["In 't Hout"]);
  expect(names("In 't Gooi is het rustig.")).toEqual([]);
});

test('a short first name that is a word too is one behind a function with a capital', () => {
  expect(names('Ook Europa-deskundige Rem Dekkers ziet gevaar.')).toEqual(['Rem Dekkers']);
  expect(names('Ook NAVO-kenner Rem Dekkers ziet gevaar.')).toEqual(['Rem Dekkers']);
});

test('what a text calls a place is none, though it is somebody’s surname elsewhere', () => {
  expect(names('De burgemeester van Brecht is boos. Op de heide bij Brecht woedt brand.')).toEqual([]);
  expect(names('Het terrein ligt verspreid over Brasschaat, Brecht en Wuustwezel.')).toEqual([]);
  expect(names('Toneelschrijver Bertolt Brecht woonde in Augsburg. Brecht schreef er veel.')).toEqual(['Bertolt Brecht']);
});

test('an English “and” joins the parts of a title', () => {
  expect(names('Het stuk Romeo and Julia trekt volle zalen.')).toEqual([]);
  expect(names('Romeo en Julia Dekkers wonen in Gent.')).toContain('Julia Dekkers');
});

test('a first name that no list knows keeps its surname, though a town has it too', () => {
  expect(names('Voor Jorando van Drunen was het zwaar.')).toEqual(['Jorando van Drunen']);
  expect(names('Kapitein Harmen ter Velde en Marlieke ten Hove gaan mee.')).toEqual(['Harmen ter Velde', 'Marlieke ten Hove']);
});

test('thinkers of war stand alone, makers of lorries, shops, pollsters and newspapers are no persons', () => {
  expect(names('Volgens Clausewitz is oorlog politiek. Hij las ook Machiavelli.')).toEqual(['Clausewitz', 'Machiavelli']);
  for (const text of [
    'Een rood voertuig van Scania reed weg.',
    'Volgens Kantar Public daalt het vertrouwen.',
    'Bij Albert Heijn ligt het vol.',
    'De opera in La Scala begint.',
    'Volgens Sudinfo is hij weg.',
  ])
    expect(names(text), text).toEqual([]);
});
