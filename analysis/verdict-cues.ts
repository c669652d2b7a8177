import type { Token } from './tokens.ts';
import { AGAINST, FAINT, type Subject, TELLING } from './verdict-subjects.ts';
import { COVERT, DEEDS, MIDDLE, NEUTRAL, PEOPLE, PLACES, RIVALS, STATES, STRONG, STRONG_NAMES, WEAK } from './verdict-words.ts';
import { WordPatterns } from './word-patterns.ts';

type Speaking = keyof typeof ALONE;
type Kind = Speaking | 'neutral' | 'against';
interface Sense {
  kind: Kind;
  subject: Subject | null;
  weight: number;
}

/** A word or phrase that speaks for defence (`subject` null) or for another subject, and how heavily. */
export interface Cue {
  /** Index of its first token, and how many it covers. */
  at: number;
  length: number;
  pattern: string;
  subject: Subject | null;
  weight: number;
  strong: boolean;
}

const ALONE = { people: 3, strong: 3, middle: 2, weak: 1, place: 0.4, state: 0.4, rival: 0.15, deed: 0, covert: 0.6 } as const;
/** What a word weighs when one of these stands near it. */
const COMPANY: Partial<Record<Kind, { of: readonly ('place' | 'state' | 'rival' | 'against')[]; weight: number }>> = {
  people: { of: ['against'], weight: 1 },
  deed: { of: ['place', 'state'], weight: 1.2 },
  weak: { of: ['place', 'state'], weight: 1.4 },
  covert: { of: ['state', 'rival'], weight: 2.5 },
};
/** Subjects in whose company a soldier is a man, and a barracks a building. */
const PRIVATE: ReadonlySet<Subject> = new Set<Subject>(['court', 'entertainment', 'sport']);
/** So many tokens away is near. */
const NEAR = 20;

export const SUBJECTS = ['sport', 'court', 'commemoration', 'entertainment', 'metaphor', 'other-subject'] as const satisfies Subject[];

const PATTERNS = new WordPatterns<Sense>();
const NAMES = new Set(STRONG_NAMES.trim().split(/\s+/));
for (const [kind, list] of [
  ['neutral', STRONG_NAMES],
  ['deed', DEEDS],
  ['covert', COVERT],
  ['rival', RIVALS],
  ['state', STATES],
  ['place', PLACES],
  ['weak', WEAK],
  ['middle', MIDDLE],
  ['strong', STRONG],
  ['people', PEOPLE],
] as const)
  PATTERNS.add(list, { kind, subject: null, weight: kind === 'neutral' ? 0 : ALONE[kind] });
for (const subject of SUBJECTS) {
  PATTERNS.add(FAINT[subject] ?? '', { kind: 'against', subject, weight: 0.5 });
  PATTERNS.add(AGAINST[subject], { kind: 'against', subject, weight: 1 });
  PATTERNS.add(TELLING[subject] ?? '', { kind: 'against', subject, weight: 2 });
}
PATTERNS.add(NEUTRAL, { kind: 'neutral', subject: null, weight: 0 });
const STRONG_SENSE: Sense = { kind: 'strong', subject: null, weight: ALONE.strong };

/** The cues of a text, in order; what says nothing is left out. Linear in the number of tokens. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const hits: { at: number; length: number; pattern: string; sense: Sense }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = PATTERNS.find(tokens, at);
    if (hit === null) continue;
    const token = tokens[at];
    const isName = hit.length === 1 && token?.capital === true && NAMES.has(token.word);
    hits.push({
      at,
      length: hit.length,
      pattern: isName ? `${hit.pattern} (name)` : hit.pattern,
      sense: isName ? STRONG_SENSE : hit.value,
    });
    at += hit.length - 1;
  }
  const near = {
    place: nearness(hits, 'place'),
    state: nearness(hits, 'state'),
    rival: nearness(hits, 'rival'),
    against: nearness(hits, 'against'),
  };
  return hits.flatMap(({ at, length, pattern, sense: { kind, subject, weight } }, i): Cue[] => {
    const company = COMPANY[kind];
    const accompanied = company?.of.some((other) => (near[other][i] ?? Infinity) <= NEAR) === true;
    const weighs = company !== undefined && accompanied ? company.weight : weight;
    return weighs > 0
      ? [{ at, length, pattern, subject, weight: weighs, strong: kind === 'strong' || (kind === 'people' && !accompanied) }]
      : [];
  });
}

/** For each hit, how many tokens the nearest hit of `kind` is away. */
function nearness(hits: readonly { at: number; sense: Sense }[], kind: Kind): number[] {
  const distances = hits.map(() => Infinity);
  for (const order of [hits.map((_, i) => i), hits.map((_, i) => hits.length - 1 - i)]) {
    let last = Infinity;
    for (const i of order) {
      const hit = hits[i];
      if (hit === undefined) continue;
      if (
        hit.sense.kind === kind &&
        (kind !== 'against' || (hit.sense.subject !== null && PRIVATE.has(hit.sense.subject) && hit.sense.weight >= 1))
      )
        last = hit.at;
      distances[i] = Math.min(distances[i] ?? Infinity, Math.abs(hit.at - last));
    }
  }
  return distances;
}
