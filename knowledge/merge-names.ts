import { tokenise } from '../analysis/tokens.ts';
import type { Draft } from './merge.ts';
import type { PersonFile } from './schema.ts';

const keyOf = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

/**
 * Where an entry of `pack` goes by a full name or form that another entry has, the other gives it up: it loses that spelling, or, when it is
 * its own name, its place. Surnames may be shared: the text decides who is meant. Entries of the same pack keep what they have.
 */
export function yieldNames(draft: Draft, pack: string): void {
  const taken = new Map<string, string>();
  for (const [id, name] of names(draft)) if (draft.origins.get(id) === pack) taken.set(keyOf(name), id);
  const lost = (id: string, name: string): boolean => {
    const owner = taken.get(keyOf(name));
    return owner !== undefined && owner !== id && draft.origins.get(id) !== pack;
  };
  const shelves: ReadonlyMap<string, { name: string }>[] = [draft.people, draft.terms, draft.countries];
  for (const shelf of shelves)
    for (const [id, { name }] of [...shelf])
      if (lost(id, name)) {
        draft.decisions.push({ what: 'shadowed', pack, id, detail: name });
        draft.people.delete(id);
        draft.terms.delete(id);
        draft.countries.delete(id);
        draft.origins.delete(id);
      }
  const kept = (id: string, spellings: string[]): string[] =>
    spellings.filter((name) => {
      const gone = lost(id, name);
      if (gone) draft.decisions.push({ what: 'name', pack, id, detail: name });
      return !gone;
    });
  for (const [id, person] of draft.people) {
    const full = kept(id, person.other_names.filter(isFull));
    if (full.length < person.other_names.filter(isFull).length)
      draft.people.set(id, { ...person, other_names: person.other_names.filter((name) => !isFull(name) || full.includes(name)) });
  }
  keepForms(draft.terms, kept);
  keepForms(draft.treaty, kept);
  keepForms(draft.countries, kept);
}

function keepForms<T extends { forms: { text: string }[] }>(
  shelf: Map<string, T>,
  kept: (id: string, spellings: string[]) => string[],
): void {
  for (const [id, entry] of shelf) {
    const texts = kept(
      id,
      entry.forms.map(({ text }) => text),
    );
    if (texts.length < entry.forms.length) shelf.set(id, { ...entry, forms: entry.forms.filter(({ text }) => texts.includes(text)) });
  }
}

function isFull(name: string): boolean {
  return name.includes(' ');
}

function names(draft: Draft): [string, string][] {
  const ofPerson = (person: PersonFile) => [person.name, ...person.other_names.filter(isFull)];
  const ofForms = (entry: { name: string; forms: { text: string }[] }) => [entry.name, ...entry.forms.map(({ text }) => text)];
  return [
    ...[...draft.people].flatMap(([id, person]) => ofPerson(person).map((name): [string, string] => [id, name])),
    ...[...draft.terms, ...draft.countries].flatMap(([id, entry]) => ofForms(entry).map((name): [string, string] => [id, name])),
  ];
}
