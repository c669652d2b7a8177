import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { type Subject, subjectRight } from './subject.ts';

const SAID =
  /(?:waarschuwing|boodschap|oproep|conclusie|mening|analyse|voorspelling|verwachting|inschatting|kritiek|reactie|oordeel|advies|belofte|eis|pleidooi|verwijt|antwoord|vraag|standpunt|overtuiging|stelling|verklaring|uitleg|redenering|devies|klacht)$/;
const IS = /^(is|was|luidt|luidde|blijft|bleef)$/;
const LONGEST_PHRASE = 9;

/** Reports by a noun: "…, was het verwijt van X", "De boodschap van X is dat …", "Zijn conclusie luidt dat …". */
export function nominalAt(scene: Scene, i: number, from: number, to: number): Clause | null {
  const { words, quoted } = scene;
  const verb = words[i];
  if (verb === undefined || !IS.test(verb.word) || i === from) return null;
  if (/,/.test(verb.gap) || quoted[i - 1] === 1) {
    const found = whose(scene, i + 1, to);
    return found === null
      ? null
      : { verb: i, kind: 'say', subject: found, inverted: true, parenthetical: true, from: i, to: Math.max(found.to, i + 3) };
  }
  const next = words[i + 1];
  if (next === undefined || i + 1 >= to || !(next.word === 'dat' || next.gap.includes(':'))) return null;
  if (i - from > LONGEST_PHRASE) return null;
  const subject = whose(scene, from, i);
  return subject === null || subject.to < Math.min(i, from + 2) - 1
    ? null
    : { verb: i, kind: 'say', subject, inverted: false, parenthetical: false, from, to: i + 1 };
}

/** The speaker in "het (harde) verwijt van X" or "zijn conclusie", which begins at word `at`. */
function whose(scene: Scene, at: number, to: number): Subject | null {
  const { words } = scene;
  const first = words[at]?.word ?? '';
  if (!/^(de|het|zijn|haar)$/.test(first)) return null;
  let noun = at + 1;
  while (noun < at + 3 && !SAID.test(words[noun]?.word ?? '')) noun++;
  if (!SAID.test(words[noun]?.word ?? '') || noun >= to) return null;
  if (first === 'zijn' || first === 'haar') return { kind: 'pronoun', word: first === 'zijn' ? 'hij' : 'zij', from: at, to: noun + 1 };
  return words[noun + 1]?.word === 'van' ? subjectRight(scene, noun + 2, to) : null;
}
