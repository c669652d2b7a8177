import type { Article } from '../analysis/article.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Card } from './card.ts';
import { cardIdOf, UNKNOWN } from './card-id.ts';
import { countryCard } from './describe-country.ts';
import { personCard, unknownPersonCard } from './describe-person.ts';
import { treatyCard } from './describe-treaty.ts';
import { baseOf, type Occasion, occasionOf } from './occasion.ts';
import type { Knowledge } from './pack.ts';
import { saidIn } from './said.ts';
import { factsOn } from './sources.ts';

/** The card of an entry (or `onbekend:<name>`) in an article, null when there is no such entry. */
function cardIn(id: string, occasion: Occasion, knowledge: Knowledge): Card | null {
  if (id.startsWith(UNKNOWN)) {
    const base = { ...baseOf(id, null, occasion, knowledge), title: id.slice(UNKNOWN.length) };
    return unknownPersonCard(base, null);
  }
  const person = knowledge.people.get(id);
  if (person !== undefined) return personCard(baseOf(id, person, occasion, knowledge), person, occasion, knowledge);
  const treaty = knowledge.treaty.get(id);
  if (treaty !== undefined) return treatyCard(id, baseOf(id, treaty, occasion, knowledge), treaty, occasion, knowledge);
  const term = knowledge.terms.get(id);
  if (term !== undefined) {
    const { definition, why, facts } = term;
    const category = knowledge.categories.get(id);
    return {
      ...baseOf(id, term, occasion, knowledge),
      kind: 'term',
      ...(category === undefined ? {} : { category }),
      definition,
      why: why ?? null,
      facts: factsOn(facts, occasion.date),
    };
  }
  const country = knowledge.countries.get(id);
  return country === undefined ? null : countryCard(id, baseOf(id, country, occasion, knowledge), country, occasion, knowledge);
}

/** The card of an entry on an article's date (ISO 8601, null when it has none), for the cards that open from inside a card. */
export function cardFor(id: string, date: string | null, knowledge: Knowledge, today: string | null = null): Card | null {
  return cardIn(id, occasionOf(date, today), knowledge);
}

/**
 * All cards of an article by card id: one for each distinct mention and each treaty article that a passage leans on.
 * `today` (ISO day) unmasks a date that still has to come; null trusts the page.
 */
export function describe(reading: Reading, article: Article, knowledge: Knowledge, today: string | null = null): Record<string, Card> {
  const { topics, alliance } = reading;
  const occasion = occasionOf(article.publishedAt, today, { topics, alliance, text: article.text });
  const ids = new Set([...reading.mentions.map(cardIdOf), ...alliance.passages.map((passage) => passage.article)]);
  const roles = new Map(reading.persons.map((person) => [cardIdOf(person), person.role]));
  const said = saidIn(reading, article);
  const cards: Record<string, Card> = {};
  for (const id of ids) {
    const card = cardIn(id, occasion, knowledge);
    if (card === null) continue;
    if (card.kind !== 'person') cards[id] = card;
    else cards[id] = { ...card, roleInText: id.startsWith(UNKNOWN) ? (roles.get(id) ?? null) : null, said: said.get(id) ?? [] };
  }
  return cards;
}
