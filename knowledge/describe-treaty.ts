import type { CardCriterion, CardInvocation, TreatyCard } from './card.ts';
import { isNotAfter } from './dates.ts';
import { memberOn } from './membership.ts';
import type { Base, Occasion } from './occasion.ts';
import type { Knowledge } from './pack.ts';
import type { TreatyFile } from './schema.ts';
import { cardSources, factsOn } from './sources.ts';

/** Words for armed force; without one of them what the article describes stays an open question. */
const FORCE =
  /beschiet|beschoten|getroffen|aanval|aangevallen|raket|drone|bombard|gebombardeerd|invasie|inval|binnenval|gedood|neergehaald|neergeschoten/i;

/** An article of the treaty beside what the page describes, on the article's day. */
export function treatyCard(id: string, base: Base, treaty: TreatyFile, occasion: Occasion, knowledge: Knowledge): TreatyCard {
  const beside = treaty.beside.flatMap((other) => knowledge.treaty.get(other) ?? []);
  const facts = [...treaty.facts, ...treaty.says_not, ...beside.flatMap((other) => other.facts.slice(0, 1))];
  const passages = occasion.alliance?.passages.filter((passage) => passage.article === id) ?? [];
  return {
    ...base,
    kind: 'treaty',
    manner:
      passages.some((passage) => passage.manner === 'paraphrased') && !passages.some((passage) => passage.manner === 'named')
        ? 'paraphrased'
        : 'named',
    definition: treaty.says,
    facts: factsOn(facts, occasion.date),
    criteria: treaty.criteria.map(({ key, asks }) => ({ key, asks, ...compare(key, treaty, occasion, knowledge) })),
    countries: countriesOf(treaty, occasion, knowledge),
    invocations: invocationsOf(id, treaty, occasion.date, knowledge),
  };
}

function countriesOf(treaty: TreatyFile, occasion: Occasion, knowledge: Knowledge): TreatyCard['countries'] {
  return (occasion.alliance?.countries ?? []).flatMap((id) => {
    const country = knowledge.countries.get(id);
    return country === undefined ? [] : [{ id, name: country.name, ...memberOn(country, occasion.date, treaty.organization) }];
  });
}

/** This article's own uses and those of the articles beside it, oldest first, none from after the article's day. */
function invocationsOf(id: string, treaty: TreatyFile, on: string | null, knowledge: Knowledge): CardInvocation[] {
  const all = [[id, treaty] as const, ...treaty.beside.map((other) => [other, knowledge.treaty.get(other)] as const)];
  return all
    .flatMap(([article, file]) =>
      (file?.invocations ?? []).map(({ date, by, why, sources }) => ({ article, date, by, why, sources: cardSources(sources) })),
    )
    .filter(({ date }) => on === null || isNotAfter(date, on))
    .sort((a, b) => a.date.localeCompare(b.date));
}

type Compared = Pick<CardCriterion, 'here' | 'holds'>;

/** What the article describes beside what the treaty asks. `open` where the text gives no ground to say. */
function compare(key: CardCriterion['key'], treaty: TreatyFile, occasion: Occasion, knowledge: Knowledge): Compared {
  const situation = occasion.alliance?.situation;
  if (situation === undefined) return { here: null, holds: 'open' };
  if (key === 'what') {
    if (situation.what === null) return { here: null, holds: 'open' };
    const here = occasion.text.slice(situation.what.start, situation.what.end);
    return { here, holds: FORCE.test(here) ? 'met' : 'open' };
  }
  const id = key === 'whom' ? situation.whom : situation.where;
  const country = id === null ? undefined : knowledge.countries.get(id);
  if (country === undefined) return { here: null, holds: 'open' };
  const { member } = memberOn(country, occasion.date, treaty.organization);
  const club = treaty.organization === 'nato' ? 'NAVO-lid' : 'EU-lid';
  const here =
    key === 'whom'
      ? `${country.name}: ${member ? club : `geen ${club}`}`
      : `in ${country.name}: ${member ? 'binnen' : 'buiten'} het gebied`;
  return { here, holds: member ? 'met' : 'not-met' };
}
