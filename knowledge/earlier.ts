import type { CardEarlier } from './card.ts';
import { isBefore, rangeOf } from './dates.ts';
import { cardSource } from './sources.ts';
import type { PersonFile } from './schema.ts';

/** What a statement is ranked by. */
export interface Ranked {
  date: string;
  topics: readonly string[];
}

/** How much a topic tells: one that this person speaks about in each statement says little. Two are added, or one odd statement would lead. */
function rarity(topic: string, statements: readonly Ranked[]): number {
  const having = statements.filter((statement) => statement.topics.includes(topic)).length;
  return having === 0 ? 0 : Math.log(1 + statements.length / (having + 2));
}

/** Whether a topic fits so many articles that it says little. */
type IsBroad = (topic: string) => boolean;
const BROAD_COUNTS = 0.3;

/** What each topic of the article counts for: the first more than the last, the rare more than the common, the broad little. */
function weights(topics: readonly string[], statements: readonly Ranked[], isBroad: IsBroad): Map<string, number> {
  return new Map(
    topics.map((topic, place) => [topic, (rarity(topic, statements) * (isBroad(topic) ? BROAD_COUNTS : 1)) / (1 + place / 2)]),
  );
}

const DAY = 86_400_000;
/** A run of the same weeks does not fill the card. */
const CROWDED_DAYS = 45;

/**
 * The statements that lie wholly before a day (all when it is null), nearest to the topics first, then recent and varied. `closeness` adds to how
 * near one is. Quadratic in their number.
 */
export function rankStatements<T extends Ranked>(
  statements: readonly T[],
  before: string | null,
  topics: readonly string[],
  isBroad: IsBroad,
  closeness: (statement: T) => number = () => 0,
): T[] {
  const eligible = statements.filter((statement) => before === null || isBefore(statement.date, before));
  const weight = weights(topics, eligible, isBroad);
  const days = eligible.map(({ date }) => Date.parse(rangeOf(date).first) / DAY);
  const newest = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
  const left = eligible.map((statement, place) => {
    const day = days[place] ?? newest;
    const close = statement.topics.reduce((sum, topic) => sum + (weight.get(topic) ?? 0), closeness(statement));
    return { statement, day, score: close + 0.3 / (1 + (newest - day) / 365), crowded: 0 };
  });
  const ranked: T[] = [];
  while (left.length > 0) {
    const best = left.reduce((winner, one) => (one.score - one.crowded > winner.score - winner.crowded ? one : winner));
    ranked.push(best.statement);
    left.splice(left.indexOf(best), 1);
    for (const one of left) if (Math.abs(one.day - best.day) < CROWDED_DAYS) one.crowded = 0.8;
  }
  return ranked;
}

/** The topics that the first of ranked statements has in common with the article, those that brought it there first. */
export function sharedTopics(ranked: readonly Ranked[], topics: readonly string[], isBroad: IsBroad): string[] {
  const weight = weights(topics, ranked, isBroad);
  const shared = [...(ranked[0]?.topics ?? [])].filter((topic) => (weight.get(topic) ?? 0) > 0);
  return shared.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
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
  const earlier = ranked.map(({ date, gist, venue, topics: about, source }) => ({
    date,
    gist,
    venue,
    topics: about,
    source: cardSource(source),
  }));
  return { about: sharedTopics(ranked, topics, isBroad)[0] ?? null, earlier };
}
