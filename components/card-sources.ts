import type { Card, CardSource } from '../knowledge/card.ts';

/** Every source of a card, each once, in the order in which the card uses them. */
export function sourcesOf(card: Card): CardSource[] {
  const all: CardSource[] = [];
  if (card.kind === 'person') {
    for (const role of [...card.rolesThen, ...card.rolesNow]) all.push(...role.sources);
    all.push(...card.earlier.flatMap((earlier) => [earlier.source, ...(earlier.archived?.also ?? [])]));
    for (const role of card.timeline) all.push(...role.sources);
  }
  if (card.kind === 'country') for (const sentence of card.promise) all.push(...sentence.sources);
  if (card.kind === 'treaty') for (const invocation of card.invocations) all.push(...invocation.sources);
  for (const fact of card.facts) all.push(...fact.sources);
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
