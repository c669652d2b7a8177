import type { Span } from '../reading.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { type Behind, companionsOf, reportsWith } from './verbs.ts';

const SHORTEST = 2;
const LONG_REST = 5;
const BACK: ReadonlySet<string> = new Set(['dat', 'dit', 'zo', 'aldus']);

/** "Dat zegt minister X in de krant.": what was said is the sentence before. */
export function pointsBack(scene: Scene, clause: Clause, from: number, to: number): boolean {
  if (clause.kind === 'source') return clause.verb === from && to - clause.to <= 1 && scene.words[from]?.word === 'aldus';
  const first = scene.words[from]?.word ?? '';
  if (!BACK.has(first) || clause.verb !== from + 1 || !clause.inverted) return false;
  for (let i = clause.to; i < Math.min(to, clause.to + 12); i++) if (/^(dat|of|hoe)$/.test(scene.words[i]?.word ?? '')) return false;
  return clause.kind === 'say' || clause.kind === 'tell';
}

/** What a reporting clause reports, as a span of the sentence; null when it reports nothing. */
export function indirectSpan(scene: Scene, clause: Clause, sentence: Span, from: number, to: number): Span | null {
  const { words, text } = scene;
  if (clause.kind === 'source')
    return to - from - (clause.to - clause.from) >= SHORTEST + 1 ? { start: sentence.start, end: sentence.end } : null;
  const verb = words[clause.verb];
  if (verb === undefined) return null;
  const last = words[clause.to - 1];
  if (clause.inverted && clause.verb > from && parenthetical(scene, clause, from)) {
    const rest = to - clause.to;
    const before = clause.verb - from;
    if (before < SHORTEST && rest < LONG_REST) return null;
    const opensClause = /^[,:]/.test(words[clause.to]?.gap ?? '');
    if (before <= 4 || (rest >= LONG_REST && opensClause && !/^(die|dat|wie|en)$/.test(words[clause.to]?.word ?? '')))
      return { start: sentence.start, end: sentence.end };
    return trim(text, sentence.start, verb.start);
  }
  const start = clause.inverted ? last : verb;
  if (start === undefined) return null;
  const question = clause.inverted && text.charAt(sentence.end - 1) === '?';
  if (question && clause.kind !== 'say') return null;
  if (
    clause.inverted &&
    companionsOf(verb.word) === null &&
    clause.verb - from >= SHORTEST &&
    (clause.to >= to || /^,/.test(words[clause.to]?.gap ?? ''))
  )
    return trim(text, sentence.start, verb.start);
  const behind: Behind[] = [];
  for (let i = clause.inverted ? clause.to : clause.verb + 1; i < to && behind.length < 40; i++) {
    behind.push({ word: words[i]?.word ?? '', last: i + 1 >= to || /[,:;.!?"“”„'‘’]/.test(words[i + 1]?.gap ?? '') });
  }
  if (behind.length < SHORTEST || !reportsWith(verb.word, behind)) return null;
  return trim(text, start.end, sentence.end);
}

/** The clause stands behind a comma or a quotation, or at the very end. */
function parenthetical(scene: Scene, clause: Clause, from: number): boolean {
  const gap = scene.words[clause.verb]?.gap ?? '';
  const zo = scene.words[clause.verb - 1];
  return /,/.test(gap) || (clause.verb > from && scene.quoted[clause.verb - 1] === 1) || (zo?.word === 'zo' && zo.gap.includes(','));
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,:;]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
