import type { Alliance } from '../analysis/reading.ts';
import type { CardBase } from './card.ts';
import { dayOf } from './dates.ts';
import { type Knowledge, nameOf } from './pack.ts';

/** What every kind of card starts with. */
export type Base = Omit<CardBase, 'facts'>;

/** The article that a card is opened in, as far as a card depends on it. */
export interface Occasion {
  /** The article's day, null when the page gives none that can be right. */
  date: string | null;
  problem: 'missing' | 'future' | null;
  /** Topic ids, weightiest first. */
  topics: string[];
  alliance: Alliance | null;
  /** The article's text, for the words of `alliance`; empty without an article. */
  text: string;
}

/** The day of an article as a card may use it: a day after `today` cannot be right and is treated as none, said in the open. */
export function occasionOf(
  publishedAt: string | null,
  today: string | null,
  rest: { topics?: string[]; alliance?: Alliance; text?: string } = {},
): Occasion {
  const day = dayOf(publishedAt);
  const future = day !== null && today !== null && day.slice(0, 10) > today;
  return {
    date: future ? null : day,
    problem: day === null ? 'missing' : future ? 'future' : null,
    topics: rest.topics ?? [],
    alliance: rest.alliance ?? null,
    text: rest.text ?? '',
  };
}

/** The fields that all cards share. Related entries that the pack lacks are left out. */
export function baseOf(
  id: string,
  entry: { name: string; related: string[]; checked: string } | null,
  occasion: Occasion,
  knowledge: Knowledge,
): Base {
  const related = (entry?.related ?? []).flatMap((other) => {
    const name = nameOf(other, knowledge);
    return name === null ? [] : [{ id: other, name }];
  });
  return {
    id,
    title: entry?.name ?? id,
    articleDate: occasion.date,
    ...(occasion.problem === null ? {} : { dateProblem: occasion.problem }),
    related,
    checkedUntil: entry?.checked ?? null,
  };
}
