import { tokenise } from '../../analysis/tokens.ts';
import type { Entry, Library, Say } from './library.ts';
import type { Path, Read } from './read.ts';

/** Names as a text may have them: case, accents and hyphens do not count. */
const keyOf = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

/**
 * A full name, a term's form, a country's adjective belongs to one entry, or to one for each country: the text says whose air force it means.
 * Surnames alone are `checkSharedNames`'.
 */
export function checkNames(all: Entry[], say: Say): void {
  const owners = new Map<string, Set<Entry>>();
  for (const entry of all)
    for (const [name, path] of namesOf(entry)) {
      const key = keyOf(name);
      const known = owners.get(key) ?? new Set<Entry>();
      const other = [...known].find((owner) => owner !== entry && !areOfTwoCountries(owner, entry));
      if (other !== undefined) say(entry, path, `"${name}" is a name of ${other.file} too`);
      owners.set(key, known.add(entry));
    }
}

function areOfTwoCountries(one: Entry, other: Entry): boolean {
  const of = ({ value }: Entry) => ('of' in value ? value.of : undefined);
  return of(one) !== undefined && of(other) !== undefined && of(one) !== of(other);
}

function namesOf(entry: Entry): [string, Path][] {
  const names: [string, Path][] = [[entry.value.name, ['name']]];
  if ('surname' in entry.value)
    entry.value.other_names.forEach((name, place) => {
      if (name.includes(' ')) names.push([name, ['other_names', place]]);
    });
  else entry.value.forms.forEach(({ text }, place) => names.push([text, ['forms', place, 'text']]));
  if ('demonyms' in entry.value) entry.value.demonyms.forEach((name, place) => names.push([name, ['demonyms', place]]));
  return names;
}

/** A surname that several persons go by has to be stated, so that nobody adds one unawares; a statement that is no longer true has to go. */
export function checkSharedNames(people: Library['people'], stated: Read<Record<string, string[]>> | null, say: Say): void {
  const bearers = new Map<string, Library['people']>();
  for (const person of people)
    for (const key of new Set([person.value.surname, ...person.value.other_names].map(keyOf)))
      bearers.set(key, [...(bearers.get(key) ?? []), person]);
  const allowed = new Map(Object.entries(stated?.value ?? {}).map(([name, ids]) => [keyOf(name), { name, ids }]));
  for (const [key, sharing] of bearers) {
    const last = sharing.at(-1);
    if (last === undefined || sharing.length < 2) continue;
    const ids = sharing.map(({ id }) => id).sort();
    const name = [last.value.surname, ...last.value.other_names].find((own) => keyOf(own) === key) ?? key;
    if (ids.some((id) => allowed.get(key)?.ids.includes(id) !== true))
      say(last, ['surname'], `"${name}" is what several go by: state it in knowledge/shared-names.yaml as "${name}: [${ids.join(', ')}]"`);
  }
  if (stated === null) return;
  for (const [key, { name, ids }] of allowed)
    ids.forEach((id, place) => {
      const goes = bearers.get(key)?.some((person) => person.id === id) ?? false;
      if (!goes) say(stated, [name, place], `nobody with the id ${id} goes by this name`);
    });
}
