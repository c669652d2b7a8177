import type { Article } from './article.ts';
import type { LanguageCode, Reason, Verdict } from './reading.ts';
import type { Token } from './tokens.ts';
import { type Features, features } from './verdict-features.ts';

/** A logistic model over the features; the weights are rounded, and so few that each can be argued with. */
const BIAS = -3.6;
const FOR = { headline: 4.2, lead: 3.7, density: 3.9, coverage: 1, distinct: 2.4 } as const;
const AGAINST = { sport: -4.5, court: -3, commemoration: -4.5, metaphor: -2.5, 'other-subject': -2.2 } as const;

/** Below it nothing is said; from `DEFENCE` on the page is marked. */
const DOUBTFUL = 0.25;
export const DEFENCE = 0.5;
/** A text of fewer words may be Dutch although no function word says so. */
const TOO_LITTLE = 6;
const MENTION = 0.3;

const SUBJECTS = ['sport', 'court', 'commemoration', 'metaphor', 'other-subject'] as const;

/** Whether an article is about defence, how surely (0 to 1), and on what grounds, heaviest first. */
export function readVerdict(article: Article, tokens: readonly Token[], language: LanguageCode): Verdict {
  if (tokens.length === 0) return { band: 'other', score: 0, reasons: [{ key: 'too-little', words: [] }] };
  if (language !== 'nl' && !(language === 'und' && tokens.length < TOO_LITTLE))
    return { band: 'other', score: 0, reasons: [{ key: 'not-dutch', words: [] }] };
  const found = features(article.text, tokens, article.blocks);
  const score = scoreOf(found);
  const band = score >= DEFENCE ? 'defence' : score >= DOUBTFUL ? 'doubtful' : 'other';
  return { band, score, reasons: reasons(found) };
}

function scoreOf(found: Features): number {
  let sum = BIAS;
  for (const key of ['headline', 'lead', 'density', 'coverage', 'distinct'] as const) sum += FOR[key] * found[key];
  for (const key of SUBJECTS) sum += AGAINST[key] * found.against[key];
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

function reasons(found: Features): Reason[] {
  const grounds: { reason: Reason; weight: number }[] = [
    { reason: { key: 'headline', words: found.words.headline }, weight: FOR.headline * found.headline },
    { reason: { key: 'lead', words: found.words.lead }, weight: FOR.lead * found.lead },
    { reason: { key: 'body', words: found.words.body }, weight: FOR.density * found.density },
  ];
  for (const key of SUBJECTS) {
    if (found.against[key] >= MENTION)
      grounds.push({ reason: { key, words: found.words[key] }, weight: -AGAINST[key] * found.against[key] });
  }
  const told = grounds.filter(({ reason }) => reason.words.length > 0).sort((a, b) => b.weight - a.weight);
  return told.length === 0 ? [{ key: 'too-little', words: [] }] : told.map(({ reason }) => reason);
}
