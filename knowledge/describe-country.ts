import type { CardFact, CardLink, CountryCard } from './card.ts';
import { dutchDate } from './dates.ts';
import { memberOn } from './membership.ts';
import type { Base, Occasion } from './occasion.ts';
import { type Knowledge, nameOf } from './pack.ts';
import type { CountryFile, Source } from './schema.ts';
import { cardSources, factsOn } from './sources.ts';
import { treatyMap } from './treaty-map.ts';

/** The treaty speaks of "Europe or North America", and of Turkey by name. */
const AREA: Readonly<Record<string, string>> = {
  ca: 'het grondgebied in Noord-Amerika',
  us: 'het grondgebied in Noord-Amerika',
  tr: 'heel Turkije, ook het deel in Azië',
};

/** British bases on Cyprus are British soil; Austria was among the areas with occupation troops of 1949, which article 6 names. */
const WITH_ALLIED_TROOPS = ['cy', 'at'];

/** A country of the knowledge on the article's day: an ally or not, and what that means for it. */
export function countryCard(id: string, base: Base, country: CountryFile, occasion: Occasion, knowledge: Knowledge): CountryCard {
  const { member, since } = memberOn(country, occasion.date);
  const inEu = memberOn(country, occasion.date, 'eu').member;
  return {
    ...base,
    kind: 'country',
    definition: country.definition,
    member,
    since,
    promise: (member ? asMember(id, country) : asOutsider(id, country, inEu)).flatMap(({ text, article, sources = [] }) => {
      const from = knowledge.treaty.get(article)?.facts[0]?.sources ?? [];
      return sources.length + from.length === 0 ? [] : [{ text, sources: cardSources([...from, ...sources]) } satisfies CardFact];
    }),
    map: treatyMap(id, occasion.date, knowledge),
    facts: factsOn(country.facts, occasion.date),
    related: withArticles(base.related, member || !inEu ? ['navo-5', 'navo-6'] : ['navo-5', 'eu-42-7'], knowledge),
  };
}

/** A sentence with the treaty article that it comes from. */
interface Sentence {
  text: string;
  article: string;
  sources?: Source[];
}

function asMember(id: string, { overseas }: CountryFile): Sentence[] {
  const inside = overseas.filter((part) => part.inside).map(({ name }) => name);
  const outside = overseas.filter((part) => !part.inside).map(({ name }) => name);
  const also = inside.length === 0 ? '' : `, ook voor ${inside.join(' en ')}`;
  const not = outside.length === 0 ? '' : `, niet voor ${outside.join(' en ')}`;
  return [
    {
      article: 'navo-5',
      text: 'Artikel 5: een gewapende aanval op dit land geldt als een aanval op alle leden. Elk lid kiest zelf hoe het helpt.',
    },
    {
      article: 'navo-6',
      text: `Artikel 6: dat geldt voor ${AREA[id] ?? 'het grondgebied in Europa'}${also}${not}.`,
      sources: overseas.flatMap(({ sources }) => sources),
    },
  ];
}

function asOutsider(id: string, { nato }: CountryFile, inEu: boolean): Sentence[] {
  const sentences: Sentence[] = [
    { article: 'navo-5', text: 'Artikel 5 geldt niet voor dit land: die hulp hebben alleen de leden elkaar beloofd.' },
  ];
  if (!WITH_ALLIED_TROOPS.includes(id))
    sentences.push({ article: 'navo-6', text: 'Artikel 6: ook militairen van NAVO-landen die hier zijn, vallen er niet onder.' });
  if (inEu)
    sentences.push({
      article: 'eu-42-7',
      text: 'Wel is het lid van de EU. Artikel 42.7 van het EU-verdrag vraagt EU-landen een lid te helpen dat wordt aangevallen.',
    });
  // Not a member on the article's day: what came later is said, as with a person's posts.
  if (nato !== null && nato.end_date === undefined)
    sentences.push({
      article: 'navo-10',
      text: `Later wel: lid van de NAVO sinds ${dutchDate(nato.start_date)}.`,
      sources: nato.sources ?? [],
    });
  return sentences;
}

function withArticles(related: CardLink[], articles: string[], knowledge: Knowledge): CardLink[] {
  const more = articles.filter((id) => !related.some((link) => link.id === id));
  return [...more.map((id) => ({ id, name: nameOf(id, knowledge) ?? '' })).filter(({ name }) => name !== ''), ...related];
}
