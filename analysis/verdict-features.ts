import type { Block, BlockKind } from './article.ts';
import type { Reason } from './reading.ts';
import type { Token } from './tokens.ts';
import { AGAINST, MIDDLE, PLACES, STRONG, WEAK } from './verdict-words.ts';
import { WordPatterns } from './word-patterns.ts';

type Subject = keyof typeof AGAINST;
type Cue = keyof typeof WEIGHT | Subject;

const WEIGHT = { strong: 3, middle: 2, weak: 1, place: 0.4 } as const;
const SUBJECTS = ['sport', 'court', 'commemoration', 'metaphor', 'other-subject'] as const satisfies Subject[];
const PATTERNS = new WordPatterns<Cue>().add(PLACES, 'place').add(WEAK, 'weak').add(MIDDLE, 'middle').add(STRONG, 'strong');
for (const subject of SUBJECTS) PATTERNS.add(AGAINST[subject], subject);

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
  words: Record<'headline' | 'lead' | 'body' | Subject, string[]>;
  /** Tokens of the text. */
  size: number;
}

type Zone = 'headline' | 'lead' | 'body';

/** Weighs the words of an article; `text` is only read for the words shown as reasons. */
export function features(text: string, tokens: readonly Token[], blocks: readonly Block[]): Features {
  const zones = zoneOf(tokens, blocks);
  const seen = new Map<string, number>();
  const sums = { headline: 0, lead: 0, body: 0 };
  const sizes = { headline: 0, lead: 0, body: 0 };
  const against: Record<Subject, number> = { sport: 0, court: 0, commemoration: 0, metaphor: 0, 'other-subject': 0 };
  const shown = new Map<string, { zone: Zone | Subject; weight: number; word: string }>();
  const stretches: number[] = [];
  for (const zone of zones) sizes[zone]++;
  let strong = 0;
  for (let at = 0; at < tokens.length; at++) {
    const stretch = Math.floor(at / WINDOW);
    stretches[stretch] ??= 0;
    const hit = PATTERNS.find(tokens, at);
    if (hit === null) continue;
    const zone = zones[at] ?? 'body';
    const times = (seen.get(hit.pattern) ?? 0) + 1;
    seen.set(hit.pattern, times);
    const place = zone === 'headline' ? 3 : zone === 'lead' ? 1.5 : 1;
    const last = tokens[at + hit.length - 1];
    const word = text.slice(tokens[at]?.start ?? 0, last?.end ?? 0);
    if (isFor(hit.value)) {
      const weight = WEIGHT[hit.value];
      sums[zone] += weight / Math.sqrt(times);
      stretches[stretch] += weight;
      if (hit.value === 'strong' && times === 1) strong++;
      const key = hit.pattern;
      const before = shown.get(key);
      shown.set(key, { zone: before?.zone ?? zone, weight: (before?.weight ?? 0) + weight, word: before?.word ?? word });
    } else {
      against[hit.value] += place / Math.sqrt(times);
      shown.set(hit.pattern, { zone: hit.value, weight: (shown.get(hit.pattern)?.weight ?? 0) + place, word });
    }
    at += hit.length - 1;
  }
  const size = tokens.length;
  const heavy = stretches.filter(
    (weight, i) => weight >= (i === stretches.length - 1 && size % WINDOW > 0 ? Math.max(3, (HEAVY * (size % WINDOW)) / WINDOW) : HEAVY),
  ).length;
  const hundreds = Math.max(0.5, size / 100);
  for (const subject of SUBJECTS) against[subject] = bounded(against[subject] / Math.sqrt(hundreds), subject === 'sport' ? 2.5 : 4);
  return {
    headline: bounded(sums.headline, 4),
    lead: bounded(sums.lead / Math.max(0.4, sizes.lead / LEAD), 8),
    density: bounded((sums.headline + sums.lead + sums.body) / hundreds, 10),
    coverage: stretches.length === 0 ? 0 : heavy / stretches.length,
    distinct: bounded(strong / Math.sqrt(hundreds), 3),
    against,
    words: {
      headline: top('headline'),
      lead: top('lead'),
      body: top('body'),
      sport: top('sport'),
      court: top('court'),
      commemoration: top('commemoration'),
      metaphor: top('metaphor'),
      'other-subject': top('other-subject'),
    },
    size,
  };

  function top(zone: Zone | Subject): string[] {
    return [...shown.values()]
      .filter((one) => one.zone === zone)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 4)
      .map((one) => one.word);
  }
}

function isFor(cue: Cue): cue is keyof typeof WEIGHT {
  return cue in WEIGHT;
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

export type { Reason, Subject };
