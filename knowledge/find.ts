import { tokenise } from '../analysis/tokens.ts';
import { articlesNamed } from './find-article.ts';
import { personsNamed, personsSounding } from './find-person.ts';
import type { Knowledge } from './pack.ts';

/** The entry that goes by a name, in whatever spelling; null when none or when several do. */
export function findEntry(name: string, knowledge: Knowledge): string | null {
  const [first, second] = findEntries(name, knowledge);
  return second === undefined ? (first ?? null) : null;
}

/**
 * The entries that a name may mean, the surest way of looking first: its own name, another spelling, a treaty article, a person by surname,
 * initials or title, a term without its generic word ("operatie", "-raket"), inflected, and last a foreign name as another language spells it.
 * Several ids where several entries go by it. Linear in the knowledge: for questions, not for texts.
 */
export function findEntries(name: string, knowledge: Knowledge): string[] {
  const key = keyOf(name);
  if (key === '') return [];
  const others = [...knowledge.terms, ...knowledge.treaty, ...knowledge.countries];
  const ways = [
    () => [...knowledge.people, ...others].filter(([id, entry]) => id === name.trim() || keyOf(entry.name) === key).map(([id]) => id),
    () => [
      ...[...knowledge.people]
        .filter(([, person]) => [person.surname, ...person.other_names].some((other) => keyOf(other) === key))
        .map(([id]) => id),
      ...others.filter(([, entry]) => entry.forms.some((form) => keyOf(form.text) === key)).map(([id]) => id),
      ...[...knowledge.countries].filter(([, country]) => country.demonyms.some((other) => keyOf(other) === key)).map(([id]) => id),
    ],
    () => articlesNamed(name, knowledge),
    () => personsNamed(name, knowledge),
    () =>
      others
        .filter(([, entry]) => [entry.name, ...entry.forms.map(({ text }) => text)].some((text) => bareOf(text) === bareOf(name)))
        .map(([id]) => id),
    () => inflected(name, knowledge),
    () => personsSounding(name, knowledge),
  ];
  for (const way of ways) {
    const found = [...new Set(way())];
    if (found.length > 0) return ownOf(found, knowledge);
  }
  return [];
}

/** Who asks for "luchtmacht" and names no country means the Dutch one. */
function ownOf(ids: string[], knowledge: Knowledge): string[] {
  const of = (id: string) => knowledge.terms.get(id)?.of;
  const own = ids.filter((id) => of(id) === 'nl');
  return own.length > 0 && ids.every((id) => of(id) !== undefined) ? own : ids;
}

/** Small letters without accents, hyphens, spaces or a leading article: "de F-35" and "F35" are one. */
function keyOf(text: string): string {
  const words = tokenise(text).map(({ word }) => word);
  return (words.length > 1 && /^(?:de|het|een)$/.test(words[0] ?? '') ? words.slice(1) : words).join('');
}

const GENERIC =
  /^(?:(?:navo|eu|vn)?(?:operatie|missie)|wapensysteem|luchtverdedigingssysteem)|(?:groep|systemen|systeem|raketten|raket|verdrag|akkoorden|akkoord|tanks|tank|gevechtsvliegtuigen|gevechtsvliegtuig|straaljagers|straaljager|toestellen|toestel|helikopters|helikopter|pantservoertuigen|pantservoertuig|houwitsers|houwitser|operatie|missie)$/;

/** The key without a word that only says what kind of thing it is; the key itself where little would be left. */
function bareOf(text: string): string {
  const key = keyOf(text);
  const bare = key.replace(GENERIC, '');
  return bare.length >= 3 ? bare : key;
}

/** Names another law than the treaties: its article 5 is not ours. */
const OTHER_LAW = /\b[A-Z]{3,}\b|wet|recht|statuut|handvest|verdrag/;

/** Whether a common word or an inhabitant stands where a surname does, behind a word with a capital: the "Deen" of "Bob Deen". */
function isSurname(
  name: string,
  { start, end, ids }: { start: number; end: number; ids: readonly string[] },
  knowledge: Knowledge,
): boolean {
  const word = name.slice(start, end);
  if (!/^\p{Lu}\p{L}+$/u.test(word) || !/(?:^|\s)\p{Lu}\p{Ll}+\s$/u.test(name.slice(0, start))) return false;
  if (/^(?:De|Het|Een)\s$/.test(name.slice(0, start))) return false;
  return ids.every((id) => !namesOf(id, knowledge).includes(word));
}

/** What an entry is called, without its inhabitants. */
function namesOf(id: string, knowledge: Knowledge): string[] {
  const entry = knowledge.terms.get(id) ?? knowledge.treaty.get(id) ?? knowledge.countries.get(id);
  return entry === undefined ? [] : [entry.name, ...entry.forms.map(({ text }) => text)];
}

/** Entries other than persons whose form, inflected or in a compound, fills most of the name. Another country's institution is not ours. */
function inflected(name: string, knowledge: Knowledge): string[] {
  const hits = knowledge.lexicon.match(name);
  const countries = hits.flatMap((hit) => hit.ids).filter((id) => knowledge.countries.get(id) !== undefined);
  const large = hits.filter(
    (hit) => keyOf(name.slice(hit.start, hit.end)).length > keyOf(name).length / 2 && !isSurname(name, hit, knowledge),
  );
  const otherLaw = OTHER_LAW.test(name.replace(/NAVO/g, ''));
  return large.flatMap((hit) =>
    hit.ids.filter((id) => {
      if (otherLaw && knowledge.treaty.get(id) !== undefined) return false;
      const of = knowledge.terms.get(id)?.of;
      return knowledge.people.get(id) === undefined && (of === undefined || countries.every((country) => country === of));
    }),
  );
}
