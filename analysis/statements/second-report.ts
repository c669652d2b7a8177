import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

/** "…, maar volgens Y …", "…; Z vreest …": another report begins inside the sentence. */
export function opensReport(scene: Scene, clause: Clause): boolean {
  if (clause.parenthetical || clause.inverted !== (clause.kind === 'source')) return false;
  const first = scene.words[clause.from];
  const before = scene.words[clause.from - 1];
  if (first === undefined || before === undefined) return false;
  return first.gap.includes(';') || (/^(maar|terwijl|en|want)$/.test(before.word) && before.gap.includes(','));
}
