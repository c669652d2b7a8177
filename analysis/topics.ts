import type { Lexicon } from './lexicon.ts';
import type { Mention, Span } from './reading.ts';

/** Countries that are a subject by themselves. */
const OF_COUNTRY: Record<string, string> = {
  ua: 'oekraine',
  ru: 'rusland',
  us: 'vs',
  cn: 'china',
  af: 'afghanistan',
  be: 'belgie',
  iq: 'irak-syrie',
  sy: 'irak-syrie',
  il: 'midden-oosten',
  ir: 'midden-oosten',
  lb: 'midden-oosten',
  ye: 'midden-oosten',
};

/** A mention in the headline or the first lines says more about the subject. */
const EARLY = 600;

/**
 * Topic ids of the knowledge for what is mentioned in an article, or within `span` of it, weightiest first. Each topic counts the entries that
 * name it, the first of an entry's topics most; repetitions and what stands far down count less.
 */
export function readTopics(mentions: readonly Mention[], lexicon: Lexicon, span?: Span): string[] {
  const weights = new Map<string, number>();
  const times = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.entry === null || (span !== undefined && (mention.end <= span.start || mention.start >= span.end))) continue;
    const topics = topicsOf(mention.entry, lexicon);
    if (topics.length === 0) continue;
    const time = (times.get(mention.entry) ?? 0) + 1;
    times.set(mention.entry, time);
    const weight = (mention.start < EARLY ? 2 : 1) / Math.sqrt(time);
    topics.forEach((topic, place) => weights.set(topic, (weights.get(topic) ?? 0) + weight / (1 + place)));
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
}

function topicsOf(entry: string, lexicon: Lexicon): readonly string[] {
  const own = lexicon.entry(entry);
  if (own === undefined) return [];
  const ofCountry = own.kind === 'country' ? OF_COUNTRY[own.id] : undefined;
  return ofCountry === undefined ? own.topics : [ofCountry];
}
