import { describe, expect, it } from 'vitest';
import { findEntries, findEntry } from '../../knowledge/find.ts';
import { answer } from '../../tools/ask/answer.ts';
import { noteOn } from '../../tools/ask/note.ts';
import { questionFrom } from '../../tools/ask/question.ts';
import { shipped } from './library.ts';

const found = (name: string) => findEntry(name, shipped());

describe('a question names its entry in any spelling', () => {
  it.each([
    ['Rutte', 'mark-rutte'],
    ['OLLONGREN', 'kajsa-ollongren'],
    ['Ollongren, Kajsa', 'kajsa-ollongren'],
    ['K.H. Ollongren', 'kajsa-ollongren'],
    ['Kasja Ollongren', 'kajsa-ollongren'],
    ['minister van Defensie Brekelmans', 'ruben-brekelmans'],
    ['de Duitse minister Pistorius', 'boris-pistorius'],
    ['yesilgoz', 'dilan-yesilgoz-zegerius'],
    ['Hoop Scheffer', 'jaap-de-hoop-scheffer'],
    ['Lukashenko', 'aleksandr-loekasjenko'],
    ['artikel 5', 'navo-5'],
    ['NAVO artikel 5', 'navo-5'],
    ['art. 5', 'navo-5'],
    ['artikel vijf van het NAVO-verdrag', 'navo-5'],
    ['artikel 42, lid 7 VEU', 'eu-42-7'],
    ['artikel 97 van de Grondwet', 'artikel-97'],
    ['Finland', 'fi'],
    ['Zweedse', 'se'],
    ['een Deen', 'dk'],
    ['Operatie Barkhane', 'franse-operaties-sahel'],
    ['Patriot', 'patriot'],
    ['Patriot-raketten', 'patriot'],
    ['F35', 'f-35'],
    ['kamikazedrones', 'drone'],
    ['Operatie Interflex', 'interflex'],
    ['Wagner', 'wagnergroep'],
    ['luchtmacht', 'koninklijke-luchtmacht'],
    ['Belgische luchtmacht', 'luchtcomponent'],
  ])('%s', (name, id) => {
    expect(found(name)).toBe(id);
  });

  it.each([
    'Maarten Brekelmans',
    'Piet Rutte',
    'Bob Deen',
    'Bo Tank',
    'Donald Trump Jr.',
    'Dennis van Uhm',
    'artikel 5 EVRM',
    'Duitse marine',
    'Jens',
    '',
    '…',
  ])('and takes nobody and nothing else for it: %s', (name) => {
    expect(found(name)).toBeNull();
  });

  it('names those that share a name instead of choosing one', () => {
    expect(findEntries('Rasmussen', shipped()).length).toBeGreaterThan(1);
    expect(found('Rasmussen')).toBeNull();
    expect(noteOn('Rasmussen', '2012-05-01', null, shipped(), '2026-11-24')).toMatch(/meer dan één, .* of /);
  });
});

describe('the day of a question', () => {
  it('is said in the open when it is missing or still has to come', () => {
    const note = (on: string | null) => noteOn('Finland', on, answer('Finland', on, shipped(), '2026-11-24'), shipped(), '2026-11-24');
    expect(note(null)).toMatch(/zonder datum/);
    expect(note('2031-01-01')).toMatch(/^1 januari 2031 moet nog komen/);
    expect(note('2024-01-01')).toBeNull();
    expect(answer('Finland', '2031-01-01', shipped(), '2026-11-24')?.facts[0]?.text).toBe('lid van de NAVO sinds 4 april 2023.');
  });

  it('tells NATO and the EU apart', () => {
    const texts = answer('Zweden', '2024-03-06', shipped())?.facts.map(({ text }) => text);
    expect(texts?.slice(0, 3)).toEqual([
      'Op 6 maart 2024: geen lid van de NAVO.',
      'Lid van de NAVO vanaf 7 maart 2024.',
      'Op 6 maart 2024: lid van de EU sinds 1 januari 1995.',
    ]);
  });
});

describe('a line of the batch', () => {
  it('is read with its day as precise as it is', () => {
    expect(questionFrom('{"id":1,"name":" Rutte ","on":"2024-05"}')).toEqual({ id: 1, name: 'Rutte', on: '2024-05' });
    expect(questionFrom('{"name":"Rutte","on":"2024-05-28T10:00:00Z"}')).toEqual({ name: 'Rutte', on: '2024-05-28' });
    expect(questionFrom('{"name":"Rutte","on":""}')).toEqual({ name: 'Rutte', on: null });
  });

  it.each([
    ['Rutte', /no JSON/],
    ['{"on":"2024"}', /name/],
    ['{"name":"Rutte","on":"2024-02-30"}', /on: no day/],
    ['{"name":"Rutte","on":20240528}', /on/],
    ['[]', /not a question/],
  ])('is refused in words: %s', (line, words) => {
    expect(questionFrom(line)).toMatch(words);
  });
});
