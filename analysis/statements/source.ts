import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { objectPronoun, type Subject, subjectLeft, subjectRight } from './subject.ts';
import { isSourceWord } from './verbs.ts';

const VIEW = /^(zeggen|ogen|woorden|visie|optiek|mening|overtuiging|oordeel|idee|inschatting)$/;
const THIRD = /^(hij|zij|ze)$/;

/** Several people, or an organisation. */
export const GROUP = (at: number): Subject => ({ kind: 'role', noun: 'allen', definite: false, from: at, to: at });

/** "volgens de minister", "naar eigen zeggen", "wat Ollongren betreft", "in de ogen van de generaal", "als het aan Rutte ligt". */
export function sourceAt(scene: Scene, i: number, from: number, to: number): Clause | null {
  const { words } = scene;
  const word = words[i]?.word ?? '';
  const at = (n: number): string => words[i + n]?.word ?? '';
  const made = (subject: Subject, end: number): Clause => ({
    verb: i,
    kind: 'source',
    subject,
    inverted: true,
    parenthetical: false,
    from: i,
    to: end,
  });
  if (isSourceWord(word)) {
    const subject = objectPronoun(scene, i + 1) ?? subjectRight(scene, i + 1, to);
    if (subject !== null) return made(subject, subject.to);
    return word === 'aldus' || i === from ? made(GROUP(i + 1), i + 1) : null;
  }
  if (word === 'naar' && at(1) === 'eigen' && at(2) === 'zeggen') {
    const subject =
      subjectRight(scene, i + 4, to) ??
      subjectLeft(scene, i, from) ??
      (i > from ? subjectLeft(scene, i - 1, from) : null) ??
      own(scene, from, to);
    return subject === null ? null : made(subject, i + 3);
  }
  if (word === 'wat' || (word === 'aan' && words[i - 1]?.word === 'het' && words[i - 2]?.word === 'als')) {
    const subject = objectPronoun(scene, i + 1) ?? subjectRight(scene, i + 1, to);
    if (subject !== null && words[subject.to]?.word === (word === 'wat' ? 'betreft' : 'ligt')) return made(subject, subject.to + 1);
  }
  if (/^(in|naar)$/.test(word) && /^(zijn|haar|hun)$/.test(at(1)) && VIEW.test(at(2)))
    return made({ kind: 'pronoun', word: at(1) === 'zijn' ? 'hij' : at(1) === 'haar' ? 'zij' : 'hen', from: i, to: i + 3 }, i + 3);
  if (word === 'voor' && /^(staat|stond)$/.test(words[i - 1]?.word ?? '')) {
    const subject = objectPronoun(scene, i + 1) ?? subjectRight(scene, i + 1, to);
    let end = subject?.to ?? to;
    while (end < to && /^(wel|ook|nu|al|nog|echter)$/.test(words[end]?.word ?? '')) end++;
    if (words[end]?.word === 'buiten' && /^(kijf|twijfel)$/.test(words[end + 1]?.word ?? '')) end++;
    if (subject !== null && /^(vast|kijf|twijfel)$/.test(words[end]?.word ?? '')) return made(subject, end + 1);
  }
  if (/^(in|naar)$/.test(word) && /^(de|het)$/.test(at(1)) && VIEW.test(at(2)) && at(3) === 'van') {
    const subject = objectPronoun(scene, i + 4) ?? subjectRight(scene, i + 4, to);
    if (subject !== null) return made(subject, subject.to);
  }
  return null;
}

/** Whose "own words" they are: the pronoun of the sentence, or whoever its "zijn" or "haar" stands for. */
function own(scene: Scene, from: number, to: number): Subject | null {
  const first = scene.words[from]?.word ?? '';
  if (/^(zijn|haar)$/.test(first)) return { kind: 'pronoun', word: first === 'zijn' ? 'hij' : 'zij', from, to: from + 1 };
  for (let k = from; k < to; k++) {
    const word = scene.words[k];
    if (word !== undefined && scene.quoted[k] === 0 && THIRD.test(word.word))
      return { kind: 'pronoun', word: word.word, from: k, to: k + 1 };
  }
  return null;
}
