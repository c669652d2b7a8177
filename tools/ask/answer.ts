import type { Card, CardFact, CardRole } from '../../knowledge/card.ts';
import { dutchDate } from '../../knowledge/dates.ts';
import { cardFor } from '../../knowledge/describe.ts';
import { findEntry } from '../../knowledge/find.ts';
import type { Knowledge } from '../../knowledge/pack.ts';

/** What the knowledge says about a name on a day, as plain data for one line of JSON. */
export interface Answer {
  roleThen: string[];
  roleNow: string[];
  definition: string | null;
  facts: { text: string; source: string | null }[];
  earlier: { date: string; gist: string; source: string }[];
  checkedUntil: string | null;
}

/** The answer for a name on a day (ISO 8601, null for "whenever"), null when the knowledge does not know the name. */
export function answer(name: string, on: string | null, knowledge: Knowledge): Answer | null {
  const id = findEntry(name, knowledge);
  const card = id === null ? null : cardFor(id, on, knowledge);
  if (card === null) return null;
  const person = card.kind === 'person' ? card : null;
  return {
    roleThen: texts(person?.rolesThen ?? []),
    roleNow: texts(person === null || person.rolesNow.length > 0 ? (person?.rolesNow ?? []) : person.rolesThen),
    definition: 'definition' in card ? card.definition : null,
    facts: [...membership(card, knowledge), ...facts(card.facts), ...invocations(card)],
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

/** Whether a country was an ally on the day, and what came later. */
function membership(card: Card, knowledge: Knowledge): Answer['facts'] {
  if (card.kind !== 'country') return [];
  const stay = knowledge.countries.get(card.id)?.nato ?? null;
  const source = stay?.sources?.[0]?.url ?? null;
  const when = card.articleDate === null ? '' : `Op ${dutchDate(card.articleDate)}: `;
  const text = card.since === null ? `${when}geen lid van de NAVO.` : `${when}lid van de NAVO sinds ${dutchDate(card.since)}.`;
  const later = stay !== null && !card.member ? [{ text: `Lid van de NAVO vanaf ${dutchDate(stay.start_date)}.`, source }] : [];
  return [{ text, source }, ...later];
}

function invocations(card: Card): Answer['facts'] {
  if (card.kind !== 'treaty') return [];
  return card.invocations.map(({ article, date, by, why, sources }) => ({
    text: `${article}: ${dutchDate(date)}, ${by.join(', ')}: ${why}`,
    source: sources[0]?.url ?? null,
  }));
}
