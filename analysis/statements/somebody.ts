import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

/** What people without a name do with words; what they see or weigh is left to the names. */
const OPENLY = /^(?:vind|vond|denk|dacht|verwacht|vrees|vrez|hoop|hopen|noem|eis|geloof|verwijt|verweten|beschuldig)/;

/** People without a name, but no organisation: "een woordvoerder", "diplomaten". "De rechter" is a voice of office, or somebody named elsewhere. */
export function isSomebody(scene: Scene, { subject, kind, verb }: Clause): boolean {
  if (subject.kind !== 'role' || subject.definite || subject.noun === 'allen' || kind === 'tell') return false;
  const noun = scene.words[subject.to - 1];
  const organisation = noun?.capital === true && !noun.opens && noun.word.endsWith('en');
  const word = scene.words[verb]?.word ?? '';
  return !organisation && word !== 'naar' && (kind !== 'judge' || OPENLY.test(word));
}
