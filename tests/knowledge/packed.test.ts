import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { personEntry } from '../../knowledge/lexicon-entries.ts';
import { loadPack } from '../../knowledge/pack.ts';
import { unpackWith } from '../../knowledge/packed.ts';
import { packOf, readLibrary } from '../../tools/knowledge/compile.ts';

const { library } = readLibrary(fileURLToPath(new URL('../..', import.meta.url)));
const pack = packOf(library);
const knowledge = loadPack(JSON.parse(JSON.stringify(pack)));

describe('the pack', () => {
  it('gives back every entry as its file has it, with all its sources', () => {
    for (const kind of ['people', 'terms', 'treaty'] as const)
      expect(Object.fromEntries(knowledge[kind])).toEqual(Object.fromEntries(library[kind].map(({ id, value }) => [id, value])));
    for (const { id, value } of library.countries) expect(knowledge.countries.get(id)).toMatchObject(value);
  });

  it('holds each page once', () => {
    const pages = pack.sources.map((source) => JSON.stringify(source));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('tells the analysis of an entry what its file says', () => {
    const person = library.people.find(({ id }) => id === 'kajsa-ollongren');
    if (person === undefined) throw new Error('no Ollongren');
    expect(knowledge.lexicon.entry('kajsa-ollongren')).toEqual(personEntry(person.id, person.value));
    expect(knowledge.lexicon.entry('navo')?.kind).toBe('term');
    expect(knowledge.lexicon.entry('constructor')).toBeUndefined();
  });

  it('says so when a page is missing', () => {
    const term = Object.values(pack.terms)[0];
    if (term === undefined) throw new Error('no term');
    expect(() => unpackWith(pack.sources).term({ ...term, facts: [{ text: 'Zonder bron.', sources: [99_999] }] })).toThrow(RangeError);
  });
});
