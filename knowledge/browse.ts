import { fold } from '../analysis/fold.ts';
import type { Card } from './card.ts';
import { cardFor } from './describe.ts';
import type { EntryItem, EntryKind } from './entry-kinds.ts';
import type { Knowledge } from './pack.ts';

export interface EntryQuery {
  /** Words that a name has to have, in any order; empty for all. */
  query: string;
  /** Null for every kind. */
  kind: EntryKind | null;
  /** How many rows to leave out from the start. */
  offset: number;
}

/** Rows that are answered at once. */
export const ENTRY_PAGE = 50;

interface Shelved {
  id: string;
  kind: EntryKind;
  name: string;
  /** Folded, words parted by single spaces. */
  key: string;
  others: string[];
}

const shelves = new WeakMap<Knowledge, Shelved[]>();

/**
 * The entries whose name, or another name that they go by, has every word of the query (its beginning is enough; capitals and diacritics do
 * not count), the nearest names first, else by name. `total` counts all of them, `items` are at most `ENTRY_PAGE` from `offset`. `today` (ISO
 * day) is the day for which a person's post is named. Linear in the knowledge.
 */
export function browse({ query, kind, offset }: EntryQuery, knowledge: Knowledge, today: string): { total: number; items: EntryItem[] } {
  const words = keyOf(query).split(' ').filter(Boolean);
  const ranked = shelved(knowledge)
    .filter((entry) => kind === null || entry.kind === kind)
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < Infinity)
    // The shelf is in order of names already, and sorting keeps that.
    .sort((a, b) => a.rank - b.rank);
  const items = ranked.slice(offset, offset + ENTRY_PAGE).map(({ entry: { id, kind, name } }) => {
    const card = cardFor(id, today, knowledge);
    return { id, kind, name, line: card === null ? '' : lineOf(card) };
  });
  return { total: ranked.length, items };
}

/** Small letters without diacritics; every kind of mark parts words. */
function keyOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 0 where the name begins so, 1 where it has the words, 2 where another name does; Infinity where none does. */
function rankOf({ key, others }: Shelved, words: string[]): number {
  if (words.length === 0) return 0;
  if (key.startsWith(words.join(' '))) return 0;
  if (hasWords(key, words)) return 1;
  return others.some((other) => hasWords(other, words)) ? 2 : Infinity;
}

function hasWords(key: string, words: string[]): boolean {
  const spaced = ` ${key}`;
  return words.every((word) => spaced.includes(` ${word}`));
}

function shelved(knowledge: Knowledge): Shelved[] {
  const known = shelves.get(knowledge);
  if (known !== undefined) return known;
  const shelf = (id: string, kind: EntryKind, name: string, others: string[]): Shelved => ({
    id,
    kind,
    name,
    key: keyOf(name),
    others: others.map(keyOf),
  });
  const texts = (forms: { text: string }[]) => forms.map(({ text }) => text);
  const all = [
    ...[...knowledge.people].map(([id, { name, other_names }]) => shelf(id, 'person', name, other_names)),
    ...[...knowledge.terms].map(([id, { name, forms }]) => shelf(id, knowledge.categories.get(id) ?? 'term', name, texts(forms))),
    ...[...knowledge.countries].map(([id, { name, forms, demonyms }]) => shelf(id, 'country', name, [...texts(forms), ...demonyms])),
    ...[...knowledge.treaty].map(([id, { name, forms }]) => shelf(id, 'treaty', name, texts(forms))),
  ];
  const order = new Intl.Collator('nl', { numeric: true });
  all.sort((a, b) => order.compare(a.key, b.key));
  shelves.set(knowledge, all);
  return all;
}

function lineOf(card: Card): string {
  if (card.kind !== 'person') return card.definition;
  return (card.rolesThen[0] ?? card.rolesNow[0])?.text ?? '';
}
