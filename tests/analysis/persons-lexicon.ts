import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';

function person(id: string, name: string, surname: string, gender: 'm' | 'f', forms: string[] = []): LexiconEntry {
  const all = [name, surname, ...forms];
  return {
    id,
    kind: 'person',
    name,
    forms: all.map((text) => ({ text, match: 'exact' })),
    gender,
    surname,
    roles: [],
    needs: [],
    not: [],
    topics: [],
  };
}

/** A small knowledge for the tests of persons and statements. */
export const lexicon = lexiconFrom([
  person('kajsa-ollongren', 'Kajsa Ollongren', 'Ollongren', 'f'),
  person('mark-rutte', 'Mark Rutte', 'Rutte', 'm'),
  person('henk-kamp', 'Henk Kamp', 'Kamp', 'm'),
  person('volodymyr-zelensky', 'Volodymyr Zelensky', 'Zelensky', 'm', ['Zelenskyy', 'Zelenskyj', 'Volodymyr Zelenskyy']),
  {
    id: 'navo',
    kind: 'term',
    name: 'NAVO',
    forms: [{ text: 'NAVO', match: 'word' }],
    gender: null,
    surname: null,
    roles: [],
    needs: [],
    not: [],
    topics: ['bondgenootschap'],
  },
]);
