import type { Statement } from '../analysis/reading.ts';
import type { CardEarlier, CardTogether, PersonCard } from '../knowledge/card.ts';
import { rankStatements, sharedTopics } from '../knowledge/earlier.ts';
import type { Remembered } from './duplicates.ts';
import { sourceOf, withoutDuplicates } from './duplicates.ts';
import type { FromArchive } from './person.ts';
import { stemsOf } from './stems.ts';

/** The article that a card is opened in, as far as what was said before is compared with it. */
export interface Today {
  title: string;
  /** Topic ids, weightiest first. */
  topics: readonly string[];
  statements: readonly Statement[];
}

export interface Topics {
  label(topic: string): string | null;
  isBroad(topic: string): boolean;
}

/** As many of the archive as a card can hold, besides the knowledge's own. */
const MOST = 40;
/** A shared stem counts about as much as a broad topic; beyond some of them it is the same subject anyway. */
const PER_STEM = 0.15;
const MOST_FOR_STEMS = 0.9;
/** Stems that two statements share, from which on they are about the same; with a narrow topic in common fewer are enough. */
const SAME_SUBJECT = 3;
const SAME_SUBJECT_AND_TOPIC = 1;
const MOST_TOGETHER = 2;

/**
 * The card of a person with what the archive remembers: one list with the knowledge's own statements, nearest to the article's subject first; a statement of
 * this article beside an earlier one on the same subject; and for somebody whom the knowledge does not know, where they were seen.
 */
export function remember(card: PersonCard, found: FromArchive, today: Today, topics: Topics): PersonCard {
  const remembered = withoutDuplicates(found.statements);
  const here = today.statements.filter((one) => (one.speakerEntry ?? one.speaker) === (card.checkedUntil === null ? card.title : card.id));
  const subject = new Set([...stemsOf(today.title), ...here.flatMap(({ text }) => stemsOf(text))]);
  const close = (stems: ReadonlySet<string>) => Math.min(MOST_FOR_STEMS, PER_STEM * shared(stems, subject));
  const nearest = [...remembered].sort((a, b) => nearness(b, today, close) - nearness(a, today, close)).slice(0, MOST);
  const stemsOfEarlier = new Map<CardEarlier, ReadonlySet<string>>([
    ...card.earlier.map((one) => [one, new Set(stemsOf(one.gist))] as const),
    ...nearest.map(({ earlier, stems }) => [earlier, stems] as const),
  ]);
  const all = [...stemsOfEarlier.keys()];
  const listed = [...today.topics];
  const earlier =
    nearest.length === 0
      ? card.earlier
      : rankStatements(all, card.articleDate, listed, topics.isBroad, (one) => close(stemsOfEarlier.get(one) ?? new Set()));
  const about = nearest.length === 0 ? undefined : sharedTopics(earlier, listed, topics.isBroad)[0];
  const together = sideBySide(here, stemsOfEarlier, topics);
  return {
    ...card,
    earlier,
    earlierAbout: nearest.length === 0 ? card.earlierAbout : about === undefined ? null : topics.label(about),
    ...(together.length === 0 ? {} : { sameSubject: together }),
    ...(card.checkedUntil !== null || found.articles.length === 0 ? {} : { seen: seenIn(card.title, found) }),
  };
}

function nearness({ earlier, stems }: Remembered, today: Today, close: (stems: ReadonlySet<string>) => number): number {
  const places = earlier.topics.map((topic) => today.topics.indexOf(topic)).filter((place) => place >= 0);
  return places.reduce((sum, place) => sum + 1 / (1 + place / 2), close(stems));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/** Pairs of what the person says here and said before, where both are about the same; the closest first, none of them twice. */
function sideBySide(here: readonly Statement[], before: ReadonlyMap<CardEarlier, ReadonlySet<string>>, topics: Topics): CardTogether[] {
  const names = new Set(here.flatMap(({ speaker }) => stemsOf(speaker ?? '')));
  const pairs = here.flatMap((statement) => {
    const words = stemsOf(statement.text).filter((stem) => !names.has(stem));
    return [...before].flatMap(([earlier, stems]) => {
      const topic = earlier.topics.find((one) => statement.topics.includes(one) && !topics.isBroad(one));
      const common = shared(stems, new Set(words));
      // What says the same is no second statement.
      const isSame = words.length > 0 && common >= 0.8 * words.length && common >= 0.8 * stems.size;
      const enough = common >= (topic === undefined ? SAME_SUBJECT : SAME_SUBJECT_AND_TOPIC);
      const pair: CardTogether = {
        earlier,
        here: { text: statement.text, kind: statement.kind },
        topic: topic === undefined ? null : topics.label(topic),
      };
      return enough && !isSame ? [{ pair, score: common + (topic === undefined ? 0 : 2) }] : [];
    });
  });
  const chosen: CardTogether[] = [];
  for (const { pair } of pairs.sort((a, b) => b.score - a.score)) {
    if (chosen.length === MOST_TOGETHER) break;
    if (!chosen.some((other) => other.earlier === pair.earlier || other.here.text === pair.here.text)) chosen.push(pair);
  }
  return chosen;
}

/** Functions that texts gave, the latest first, and the articles. */
function seenIn(name: string, { articles }: FromArchive): NonNullable<PersonCard['seen']> {
  const roles = articles.flatMap((article) =>
    article.persons
      .filter((person) => person.name === name)
      .flatMap((person) => person.roles.map((text) => ({ text, date: article.published }))),
  );
  return {
    roles: [...new Map(roles.reverse().map((role) => [role.text, role])).values()].reverse(),
    articles: articles.map(sourceOf),
  };
}
