import type { Block, BlockKind } from './article.ts';
import type { Token } from './tokens.ts';
import { SUBJECTS, findCues } from './verdict-cues.ts';
import type { Subject } from './verdict-subjects.ts';

/** A stretch of so many words is "about" defence when its words weigh at least `HEAVY`. */
const WINDOW = 30;
const HEAVY = 4;
const LEAD = 60;

/** What a text's words weigh, by place. All are bounded, so that no word decides alone and length does not count by itself. */
export interface Features {
  headline: number;
  lead: number;
  /** Weight in each hundred words, each word's repetitions damped. */
  density: number;
  /** Share of the text's stretches that are about defence. */
  coverage: number;
  /** How many different strong words. */
  distinct: number;
  against: Record<Subject, number>;
  /** Words for the reasons, heaviest first. */
  words: Record<Zone | Subject, string[]>;
}

type Zone = 'headline' | 'lead' | 'body';

/** How much more a word of another subject weighs there. */
const PROMINENCE = { headline: 3, lead: 1.5, body: 1 } as const;
/** The weight at which another subject counts half. */
const HALF: Record<Subject, number> = { sport: 4, court: 5, commemoration: 4, entertainment: 3, metaphor: 4, 'other-subject': 6 };

/** Weighs the words of an article; `text` is only read for the words shown as reasons. */
export function features(text: string, tokens: readonly Token[], blocks: readonly Block[]): Features {
  const zones = zoneOf(tokens, blocks);
  const sizes = { headline: 0, lead: 0, body: 0 };
  for (const zone of zones) sizes[zone]++;
  const sums = { headline: 0, lead: 0, body: 0 };
  const against: Record<Subject, number> = { sport: 0, court: 0, commemoration: 0, entertainment: 0, metaphor: 0, 'other-subject': 0 };
  const stretches = Array.from({ length: Math.ceil(tokens.length / WINDOW) }, () => 0);
  const seen = new Map<string, { times: number; place: Zone | Subject; weight: number; word: string }>();
  let strong = 0;
  for (const cue of findCues(tokens)) {
    const zone = zones[cue.at] ?? 'body';
    const weight = cue.subject === null ? cue.weight : cue.weight * PROMINENCE[zone];
    const before = seen.get(cue.pattern);
    const times = (before?.times ?? 0) + 1;
    const word = text.slice(tokens[cue.at]?.start ?? 0, tokens[cue.at + cue.length - 1]?.end ?? 0);
    seen.set(cue.pattern, {
      times,
      place: before?.place ?? cue.subject ?? zone,
      weight: (before?.weight ?? 0) + weight,
      word: before?.word ?? word,
    });
    if (cue.subject !== null) against[cue.subject] += weight / Math.sqrt(times);
    else {
      sums[zone] += weight / Math.sqrt(times);
      const stretch = Math.floor(cue.at / WINDOW);
      stretches[stretch] = (stretches[stretch] ?? 0) + weight;
      if (cue.strong && times === 1) strong++;
    }
  }
  const hundreds = Math.max(0.5, tokens.length / 100);
  for (const subject of SUBJECTS) against[subject] = bounded(against[subject] / Math.sqrt(hundreds), HALF[subject]);
  return {
    headline: bounded(sums.headline, 4),
    lead: bounded(sums.lead / Math.max(0.4, sizes.lead / LEAD), 8),
    density: bounded((sums.headline + sums.lead + sums.body) / hundreds, 10),
    coverage: coverage(stretches, tokens.length),
    distinct: bounded(strong / Math.sqrt(hundreds), 3),
    against,
    words: {
      headline: top('headline'),
      lead: top('lead'),
      body: top('body'),
      sport: top('sport'),
      court: top('court'),
      commemoration: top('commemoration'),
      entertainment: top('entertainment'),
      metaphor: top('metaphor'),
      'other-subject': top('other-subject'),
    },
  };

  function top(place: Zone | Subject): string[] {
    return [...seen.values()]
      .filter((one) => one.place === place)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 4)
      .map((one) => one.word);
  }
}

/** Share of the stretches that are heavy enough; the last, shorter one needs less. */
function coverage(stretches: readonly number[], size: number): number {
  if (stretches.length === 0) return 0;
  const rest = size % WINDOW;
  const needed = (i: number) => (i === stretches.length - 1 && rest > 0 ? Math.max(3, (HEAVY * rest) / WINDOW) : HEAVY);
  return stretches.filter((weight, i) => weight >= needed(i)).length / stretches.length;
}

/** 0 to 1, and 0.5 where `value` is `half`. */
function bounded(value: number, half: number): number {
  return value / (value + half);
}

/** Headline, lead or body, for each token; without a lead block the body's first words are the lead. */
function zoneOf(tokens: readonly Token[], blocks: readonly Block[]): Zone[] {
  const hasLead = blocks.some((block) => block.kind === 'lead');
  let block = 0;
  let body = 0;
  return tokens.map((token) => {
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= token.start) block++;
    const kind: BlockKind = blocks[block]?.kind ?? 'paragraph';
    if (kind === 'headline') return 'headline';
    if (kind === 'lead') return 'lead';
    body++;
    return !hasLead && body <= LEAD ? 'lead' : 'body';
  });
}
