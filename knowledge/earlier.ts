import type { CardEarlier } from './card.ts';
import { isBefore, rangeOf } from './dates.ts';
import { cardSource } from './sources.ts';
import type { PersonFile, SpokenStatement } from './schema.ts';

/** How much a topic tells: one that this person speaks about in each statement says little. Two are added, or one odd statement would lead. */
function rarity(topic: string, statements: SpokenStatement[]): number {
  const having = statements.filter((statement) => statement.topics.includes(topic)).length;
  return having === 0 ? 0 : Math.log(1 + statements.length / (having + 2));
}

/** Whether a topic fits so many articles that it says little. */
type IsBroad = (topic: string) => boolean;
const BROAD_COUNTS = 0.3;

/** What each topic of the article counts for: the first more than the last, the rare more than the common, the broad little. */
function weights(topics: string[], statements: SpokenStatement[], isBroad: IsBroad): Map<string, number> {
  return new Map(
    topics.map((topic, place) => [topic, (rarity(topic, statements) * (isBroad(topic) ? BROAD_COUNTS : 1)) / (1 + place / 2)]),
  );
}

/** Days between two statements, so that a run of the same weeks does not fill the card. */
function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(rangeOf(a).first) - Date.parse(rangeOf(b).first)) / 86_400_000;
}

/** The statements that lie wholly before a day (all when it is null), nearest to the topics first, then recent and varied. */
export function rankStatements(
  statements: SpokenStatement[],
  before: string | null,
  topics: string[],
  isBroad: IsBroad,
): SpokenStatement[] {
  const left = statements.filter((statement) => before === null || isBefore(statement.date, before));
  const weight = weights(topics, left, isBroad);
  const newest = left.reduce((latest, { date }) => (rangeOf(date).last > latest ? rangeOf(date).last : latest), '');
  const ranked: SpokenStatement[] = [];
  const score = (statement: SpokenStatement): number => {
    const close = statement.topics.reduce((sum, topic) => sum + (weight.get(topic) ?? 0), 0);
    const recent = newest === '' ? 0 : 1 / (1 + daysApart(statement.date, newest) / 365);
    const crowded = ranked.some((other) => daysApart(other.date, statement.date) < 45) ? 0.8 : 0;
    return close + 0.3 * recent - crowded;
  };
  while (left.length > 0) {
    const best = left.reduce((winner, candidate) => (score(candidate) > score(winner) ? candidate : winner));
    ranked.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return ranked;
}

/**
 * What a person said before an article, for its card: never on or after its day, a date that is a range lies wholly before it.
 * `topics` are the article's, weightiest first. `about` is the topic that the first of them were chosen by, null when none is shared.
 */
export function earlierStatements(
  person: PersonFile,
  before: string | null,
  topics: string[],
  isBroad: IsBroad = () => false,
): { about: string | null; earlier: CardEarlier[] } {
  const ranked = rankStatements(person.statements, before, topics, isBroad);
  const weight = weights(topics, ranked, isBroad);
  const shared = [...(ranked[0]?.topics ?? [])].filter((topic) => (weight.get(topic) ?? 0) > 0);
  shared.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
  const earlier = ranked.map(({ date, gist, venue, topics: about, source }) => ({
    date,
    gist,
    venue,
    topics: about,
    source: cardSource(source),
  }));
  return { about: shared[0] ?? null, earlier };
}
