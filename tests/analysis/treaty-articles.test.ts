import { expect, test } from 'vitest';
import { readAlliance } from '../../analysis/alliance.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import { treatyArticles } from '../../analysis/treaty-articles.ts';
import { bareEntry } from './entries.ts';

const lexicon = lexiconFrom(['3', '6', '10', '11'].map((number) => bareEntry(`navo-${number}`, 'treaty', `Artikel ${number}`)));
const marked = (text: string) => treatyArticles(text, readAlliance(text, []).passages, lexicon).map((one) => [one.entry, one.text]);

test('the other articles of the treaty are marked, and are no promise', () => {
  const text = 'Op grond van artikel 10 van het Noord-Atlantisch Verdrag kan een land lid worden.';
  expect(marked(text)).toEqual([['navo-10', 'artikel 10 van het Noord-Atlantisch Verdrag']]);
  expect(readAlliance(text, []).passages).toEqual([]);
  expect(marked('Artikel 3 vraagt landen zelf sterk te zijn, staat in het NAVO-verdrag.')).toEqual([['navo-3', 'Artikel 3']]);
  expect(marked('NAVO-artikel 11 laat elk land zelf beslissen.')).toEqual([['navo-11', 'NAVO-artikel 11']]);
});

test('article 6 beside article 5', () => {
  expect(marked('Volgens de artikelen 5 en 6 van het NAVO-verdrag vallen de eilanden erbuiten.')).toEqual([
    ['navo-6', '6 van het NAVO-verdrag'],
  ]);
  expect(marked('Artikel 5 van het NAVO-verdrag geldt niet overal: artikel 6 beperkt het gebied.')).toEqual([['navo-6', 'artikel 6']]);
});

test('articles of other laws are not', () => {
  for (const text of [
    'Artikel 6 van de Grondwet beschermt het geloof. De NAVO niet.',
    'Artikel 6 van het EVRM gaat over een eerlijk proces. Hij noemde ook artikel 5 van de NAVO.',
    'Hij werd vervolgd op grond van artikel 10. De NAVO zweeg.',
    'Artikel 10 van de wet verbiedt het, ook al noemt het NAVO-verdrag dat niet.',
  ])
    expect(marked(text)).toEqual([]);
});
