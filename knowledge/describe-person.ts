import type { CardRole, PersonCard } from './card.ts';
import { earlierStatements } from './earlier.ts';
import type { Base, Occasion } from './occasion.ts';
import type { Knowledge } from './pack.ts';
import { roleNow, roleOn, timeline } from './roles.ts';
import type { PersonFile } from './schema.ts';
import { factsOn } from './sources.ts';

/** A person of the knowledge on the article's day; without a day the posts are those of now. */
export function personCard(base: Base, person: PersonFile, occasion: Occasion, knowledge: Knowledge): PersonCard {
  const now = roleNow(person, knowledge.checkedUntil);
  const then = occasion.date === null ? now : roleOn(person, occasion.date);
  const same = texts(roleOn(person, person.checked)) === texts(then);
  const { about, earlier } = earlierStatements(
    person,
    occasion.date,
    occasion.topics,
    (topic) => knowledge.topics.get(topic)?.broad === true,
  );
  return {
    ...base,
    kind: 'person',
    facts: factsOn(person.facts, occasion.date),
    party: person.party ?? null,
    rolesThen: then,
    rolesNow: same || occasion.date === null ? [] : now,
    roleInText: null,
    earlierAbout: about === null ? null : (knowledge.topics.get(about)?.label ?? null),
    earlier,
    timeline: timeline(person),
    said: [],
  };
}

function texts(roles: CardRole[]): string {
  return roles.map((role) => role.text).join();
}

/** A person whom only the text knows: name and the function that it gives. */
export function unknownPersonCard(base: Base, roleInText: string | null): PersonCard {
  return {
    ...base,
    kind: 'person',
    facts: [],
    related: [],
    checkedUntil: null,
    party: null,
    rolesThen: [],
    rolesNow: [],
    roleInText,
    earlierAbout: null,
    earlier: [],
    timeline: [],
    said: [],
  };
}
