import type { Card, CardFact, CardRole } from '../../knowledge/card.ts';
import { dutchDate } from '../../knowledge/dates.ts';
import { cardFor } from '../../knowledge/describe.ts';
import { findEntry } from '../../knowledge/find.ts';
import { memberOn } from '../../knowledge/membership.ts';
import { type Knowledge, nameOf } from '../../knowledge/pack.ts';

/** What the knowledge says about a name on a day, as plain data for one line of JSON. */
export interface Answer {
  roleThen: string[];
  roleNow: string[];
  definition: string | null;
  facts: { text: string; source: string | null }[];
  earlier: { date: string; gist: string; source: string }[];
  checkedUntil: string | null;
}

/**
 * The answer for a name on a day (ISO 8601, null for none), null when the knowledge does not know the name or knows several by it. A day
 * after `today` counts as none.
 */
export function answer(name: string, on: string | null, knowledge: Knowledge, today: string | null = null): Answer | null {
  const id = findEntry(name, knowledge);
  const card = id === null ? null : cardFor(id, on, knowledge, today);
  if (card === null) return null;
  const person = card.kind === 'person' ? card : null;
  return {
    roleThen: texts(person?.rolesThen ?? []),
    roleNow: texts(person === null || person.rolesNow.length > 0 ? (person?.rolesNow ?? []) : person.rolesThen),
    definition: 'definition' in card ? card.definition : null,
    facts: [...membership(card, knowledge), ...facts(card.facts), ...invocations(card, knowledge)],
    earlier: (person?.earlier ?? []).map(({ date, gist, source }) => ({ date, gist, source: source.url })),
    checkedUntil: card.checkedUntil,
  };
}

function texts(roles: CardRole[]): string[] {
  return roles.map((role) => role.text);
}

function facts(list: CardFact[]): Answer['facts'] {
  return list.map(({ text, sources }) => ({ text, source: sources[0]?.url ?? null }));
}

const CLUBS = [
  ['nato', 'de NAVO'],
  ['eu', 'de EU'],
] as const;

/** Whether a country was in NATO and in the EU on the day, and what came later. */
function membership(card: Card, knowledge: Knowledge): Answer['facts'] {
  const country = card.kind === 'country' ? knowledge.countries.get(card.id) : undefined;
  if (country === undefined) return [];
  const on = card.articleDate;
  const when = on === null ? '' : `Op ${dutchDate(on)}: `;
  return CLUBS.flatMap(([club, name]) => {
    const stay = country[club];
    const source = stay?.sources?.[0]?.url ?? null;
    const { member, since } = memberOn(country, on, club);
    if (member) return [{ text: `${when}lid van ${name} sinds ${dutchDate(since ?? '')}.`, source }];
    const not = { text: `${when}geen lid van ${name}.`, source };
    if (stay === null) return [not];
    const left = stay.end_date === undefined ? '' : ` tot ${dutchDate(stay.end_date)}`;
    return [not, { text: `Lid van ${name} vanaf ${dutchDate(stay.start_date)}${left}.`, source }];
  });
}

/** Each time an article was called upon, with the article by name. */
function invocations(card: Card, knowledge: Knowledge): Answer['facts'] {
  if (card.kind !== 'treaty') return [];
  return card.invocations.map(({ article, date, by, why, sources }) => ({
    text: `${nameOf(article, knowledge) ?? article}: ${dutchDate(date)}, ${by.join(', ')}: ${why}`,
    source: sources[0]?.url ?? null,
  }));
}
