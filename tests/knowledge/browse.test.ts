import { describe, expect, test } from 'vitest';
import { browse, ENTRY_PAGE } from '../../knowledge/browse.ts';
import { ENTRY_KINDS, type EntryKind } from '../../knowledge/entry-kinds.ts';
import { shipped } from './library.ts';

const TODAY = '2026-03-15';
const find = (query: string, kind: EntryKind | null = null, offset = 0) => browse({ query, kind, offset }, shipped(), TODAY);
const names = (query: string, kind: EntryKind | null = null) => find(query, kind).items.map(({ name }) => name);

describe('looking for an entry', () => {
  test('while typing: the beginning of a first name, of a surname, of both', () => {
    for (const query of ['kajsa', 'ollong', 'Kajsa O', 'ollongren kaj']) expect(names(query), query).toContain('Kajsa Ollongren');
  });

  test('accents and capitals do not count, in the question nor in the name', () => {
    for (const query of ['yesilgoz', 'Yeşilgöz', 'YESILGÖZ']) expect(names(query).join(), query).toMatch(/Yeşilgöz/);
  });

  test('by another name that it goes by', () => {
    expect(names('Noord-Atlantische Verdragsorganisatie').join()).toMatch(/NAVO/);
    expect(names('Nederlanders')).toContain('Nederland');
  });

  test('the name itself comes before names that only have the word somewhere', () => {
    expect(names('navo')[0]).toBe('NAVO');
  });

  test('what nobody goes by finds nothing, and signs alone leave everything in sight', () => {
    expect(find('xqzxqz')).toEqual({ total: 0, items: [] });
    expect(find(' … ').total).toBe(find('').total);
  });
});

describe('leafing through the entries', () => {
  test('every entry is reached page by page, each once, and the kinds together are all', () => {
    const { total } = find('');
    const { people, terms, treaty, countries } = shipped().counts;
    expect(total).toBe(people + terms + treaty + countries);
    const seen = new Set<string>();
    for (let offset = 0; offset < total; offset += ENTRY_PAGE) for (const { id } of find('', null, offset).items) seen.add(id);
    expect(seen.size).toBe(total);
    expect(ENTRY_KINDS.reduce((sum, kind) => sum + find('', kind).total, 0)).toBe(total);
  });

  test('each row says in a few words who or what it is', () => {
    for (const kind of ENTRY_KINDS) {
      const [first] = find('', kind).items;
      expect(first?.line, kind).toMatch(/\w{3}/);
    }
  });

  test('they stand in order of their names', () => {
    const list = names('', 'country');
    expect(list).toEqual([...list].sort(new Intl.Collator('nl').compare));
    expect(list.length).toBeGreaterThan(10);
  });
});
