import { foldWord } from '../analysis/tokens.ts';
import type { Knowledge } from './pack.ts';

/** The entry that goes by a name, spelling or form, whatever its case and accents; null when none or when several do. */
export function findEntry(name: string, knowledge: Knowledge): string | null {
  const wanted = fold(name);
  const entries = [...knowledge.people, ...knowledge.terms, ...knowledge.treaty, ...knowledge.countries];
  const named = entries.filter(([id, entry]) => id === name || fold(entry.name) === wanted);
  if (named.length > 0) return only(new Set(named.map(([id]) => id)));
  const spelt = [
    ...[...knowledge.people].filter(([, person]) => [person.surname, ...person.other_names].some((other) => fold(other) === wanted)),
    ...[...knowledge.terms, ...knowledge.treaty, ...knowledge.countries].filter(([, entry]) =>
      entry.forms.some((form) => fold(form.text) === wanted),
    ),
  ];
  if (spelt.length > 0) return only(new Set(spelt.map(([id]) => id)));
  const hits = knowledge.lexicon.match(name).filter((hit) => fold(name.slice(hit.start, hit.end)).length > wanted.length / 2);
  return only(new Set(hits.flatMap((hit) => hit.ids)));
}

function fold(text: string): string {
  return foldWord(text.trim(), 0, text.trim().length);
}

function only(ids: Set<string>): string | null {
  const [first, second] = ids;
  return second === undefined ? (first ?? null) : null;
}
