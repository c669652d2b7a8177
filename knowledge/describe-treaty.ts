import type { CardCriterion, CardInvocation, TreatyCard } from './card.ts';
import { isNotAfter } from './dates.ts';
import { memberOn, membershipOn } from './membership.ts';
import type { Base, Occasion } from './occasion.ts';
import type { Knowledge } from './pack.ts';
import type { TreatyFile } from './schema.ts';
import { cardSources, factsOn } from './sources.ts';

/** Words for armed force used against somebody; what else the article describes (drones over a border, sabotage) stays an open question. */
const FORCE =
  /beschie|beschot|getroffen|(?<!cyber-?|ddos-?|hack)aanval|aangevallen|(?:val|viel)\S* .*aan$|bombard|gebombardeerd|invasie|inval|binnen te vallen|binnen(?:val|viel|geval)|(?:val|viel)\S* .*binnen$|inslag|gedood|gesneuveld|omgekomen/i;

/** Cyprus is no ally, but the British bases on it are British soil. */
const WITH_ALLIED_SOIL = 'cy';

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
    polarity: polarityOf(passages),
    definition: treaty.says,
    facts: factsOn(facts, occasion.date),
    criteria: treaty.criteria.map(({ key, asks }) => ({ key, asks, ...compare(key, treaty, occasion, knowledge) })),
    countries: countriesOf(treaty, occasion, knowledge),
    invocations: invocationsOf(id, treaty, occasion.date, knowledge),
  };
}

/** What all passages have in common: one that leans on the promise outweighs those that do not. */
function polarityOf(passages: readonly { polarity: TreatyCard['polarity'] }[]): TreatyCard['polarity'] {
  const all = passages.map(({ polarity }) => polarity);
  return all.length === 0 || all.includes('affirmed') ? 'affirmed' : all.includes('doubted') ? 'doubted' : 'negated';
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
    // Article 4 asks for no force: that an ally finds itself threatened is its own judgement.
    return { here, holds: treaty.criteria.some((one) => one.key === 'where') && FORCE.test(here) ? 'met' : 'open' };
  }
  const id = key === 'whom' ? situation.whom : situation.where;
  const country = id === null ? undefined : knowledge.countries.get(id);
  if (country === undefined) return { here: null, holds: 'open' };
  const member = membershipOn(country, occasion.date, treaty.organization);
  if (member === 'maybe' || (key === 'where' && id === WITH_ALLIED_SOIL && treaty.organization === 'nato'))
    return { here: key === 'whom' ? country.name : `in ${country.name}`, holds: 'open' };
  const club = treaty.organization === 'nato' ? 'NAVO-lid' : 'EU-lid';
  if (key === 'whom')
    return { here: `${country.name}: ${member === 'yes' ? club : `geen ${club}`}`, holds: member === 'yes' ? 'met' : 'not-met' };
  // The EU's clause is about the attacked country's own soil, not about all of the Union's.
  const own = treaty.organization === 'nato' || situation.whom === null || situation.whom === id;
  const inside = member === 'yes' && own;
  return { here: `in ${country.name}: ${inside ? 'binnen' : 'buiten'} het gebied`, holds: inside ? 'met' : 'not-met' };
}
