import type { Article } from './article.ts';
import type { LanguageCode, Reason, Verdict } from './reading.ts';
import type { Token } from './tokens.ts';
import { SUBJECTS } from './verdict-cues.ts';
import { type Features, features } from './verdict-features.ts';

/** A logistic model over the features; the weights are rounded, and so few that each can be argued with. */
const BIAS = -3.8;
const FOR = { headline: 5, lead: 4.1, density: 4.2, coverage: 1.2, distinct: 2.6 } as const;
const AGAINST = { sport: -7.5, court: -4.5, commemoration: -4.9, entertainment: -7.5, metaphor: -2.5, 'other-subject': -6.4 } as const;

const PROMISE = 2.5;

/** Below it nothing is said; from `DEFENCE` on the page is marked. */
const DOUBTFUL = 0.25;
export const DEFENCE = 0.5;
/** A text of fewer words may be Dutch although no function word says so. */
const TOO_LITTLE = 6;
const MENTION = 0.3;

/**
 * Whether an article is about defence, how surely (0 to 1), and on what grounds, heaviest first. `promised`: it leans on the promise to defend
 * each other, which few other articles do.
 */
export function readVerdict(article: Article, tokens: readonly Token[], language: LanguageCode, promised = false): Verdict {
  if (tokens.length === 0) return { band: 'other', score: 0, reasons: [{ key: 'too-little', words: [] }] };
  if (language !== 'nl' && !(language === 'und' && tokens.length < TOO_LITTLE))
    return { band: 'other', score: 0, reasons: [{ key: 'not-dutch', words: [] }] };
  const found = features(article.text, tokens, article.blocks);
  const score = scoreOf(found, promised);
  const band = score >= DEFENCE ? 'defence' : score >= DOUBTFUL ? 'doubtful' : 'other';
  return { band, score, reasons: reasons(found, promised) };
}

function scoreOf(found: Features, promised: boolean): number {
  let sum = BIAS + (promised ? PROMISE : 0);
  for (const key of ['headline', 'lead', 'density', 'coverage', 'distinct'] as const) sum += FOR[key] * found[key];
  for (const key of SUBJECTS) sum += AGAINST[key] * found.against[key];
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

function reasons(found: Features, promised: boolean): Reason[] {
  const grounds: { reason: Reason; weight: number }[] = [
    { reason: { key: 'headline', words: found.words.headline }, weight: FOR.headline * found.headline },
    { reason: { key: 'lead', words: found.words.lead }, weight: FOR.lead * found.lead },
    { reason: { key: 'body', words: found.words.body }, weight: FOR.density * found.density },
  ];
  for (const key of SUBJECTS) {
    if (found.against[key] >= MENTION)
      grounds.push({ reason: { key, words: found.words[key] }, weight: -AGAINST[key] * found.against[key] });
  }
  if (promised) grounds.push({ reason: { key: 'promise', words: [] }, weight: PROMISE });
  const told = grounds.filter(({ reason }) => reason.words.length > 0 || reason.key === 'promise').sort((a, b) => b.weight - a.weight);
  return told.length === 0 ? [{ key: 'too-little', words: [] }] : told.map(({ reason }) => reason);
}
