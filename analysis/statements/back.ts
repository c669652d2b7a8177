import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { type Subject, subjectRight } from './subject.ts';

const BACK: ReadonlySet<string> = new Set(['dat', 'dit', 'zo', 'aldus']);
const WORDS =
  /(?:waarschuwing|boodschap|oproep|uitspraak|uitspraken|woorden|conclusie|mening|analyse|voorspelling|verwachting|kritiek|reactie|oordeel|advies|belofte|eis|pleidooi)$/;
const COMES: ReadonlySet<string> = new Set('komt komen kwam kwamen is zijn was waren'.split(' '));
/** "Dat zegt X dat hij …" says what it says itself. */
const CLAUSE_WITHIN = 12;

/** "Dat zegt minister X in de krant.", "Aldus X.": what was said is the sentence before. */
export function pointsBack(scene: Scene, clause: Clause, from: number, to: number): boolean {
  if (clause.kind === 'source') return clause.verb === from && to - clause.to <= 1 && scene.words[from]?.word === 'aldus';
  const first = scene.words[from]?.word ?? '';
  if (!BACK.has(first) || clause.verb !== from + 1 || !clause.inverted) return false;
  if (first === 'zo' && /^reageer/.test(scene.words[clause.verb]?.word ?? '')) return true;
  for (let i = clause.to; i < Math.min(to, clause.to + CLAUSE_WITHIN); i++)
    if (/^(dat|of|hoe)$/.test(scene.words[i]?.word ?? '')) return false;
  return clause.kind === 'say' || clause.kind === 'tell';
}

/** Whom "Die waarschuwing komt van generaal X" names as the speaker of the sentence before; null when it is no such sentence. */
export function isNamingBack(scene: Scene, from: number, to: number): Subject | null {
  const { words } = scene;
  if (!/^(die|deze|dat|dit)$/.test(words[from]?.word ?? '') || !WORDS.test(words[from + 1]?.word ?? '')) return null;
  if (!COMES.has(words[from + 2]?.word ?? '') || words[from + 3]?.word !== 'van') return null;
  return subjectRight(scene, from + 4, to);
}
