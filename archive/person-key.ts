import { fold } from '../analysis/fold.ts';
import { UNKNOWN } from '../knowledge/card-id.ts';

/** What a person is found by: the entry in the knowledge, or the folded name of somebody whom it does not know. */
export function personKey(person: { entry: string | null; name: string }): string {
  return person.entry ?? `${UNKNOWN}${fold(person.name)}`;
}

/** The keys under which a person may have been kept: as an entry, and from before the knowledge had one, by the full name. */
export function keysOfPerson(entry: string | null, name: string): string[] {
  const byName = personKey({ entry: null, name });
  if (entry === null) return [byName];
  return name.trim().includes(' ') ? [entry, byName] : [entry];
}
