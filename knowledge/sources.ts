import type { CardFact, CardSource } from './card.ts';
import { isNotAfter } from './dates.ts';
import type { Fact, Source } from './schema.ts';

/** A source as a card shows it; where no title was seen, the outlet's name stands for it. */
export function cardSource(source: Source): CardSource {
  return { title: source.title ?? source.outlet, url: source.url, outlet: source.outlet, date: source.date ?? null };
}

/** The same for a list. */
export function cardSources(sources: Source[]): CardSource[] {
  return sources.map(cardSource);
}

/** Facts that were true by the article's day; all of them when it has none. What happened later is not for this article. */
export function factsOn(facts: Fact[], on: string | null): CardFact[] {
  return facts
    .filter((fact) => on === null || fact.date === undefined || isNotAfter(fact.date, on))
    .map((fact) => ({ text: fact.text, sources: cardSources(fact.sources) }));
}
