import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { objectPronoun, type Subject, subjectRight } from './subject.ts';
import { isReportingParticiple, verbKind } from './verbs.ts';

const AUXILIARY = /^(heeft|had|hebben|hadden)$/;
const OPENS = /^(toen|nadat|omdat|terwijl|hoewel|nu|waarna|sinds)$/;
const PARTICLE = /^(?:aan|toe|uit|op|vol|mee|af|bij|vast|tegen|voor)([a-z]{3,})$/;
/** Behind the subject of "zoals X het omschreef" stands little more than its verb. */
const AS_WITHIN = 6;
const LONGEST = 16;

/** A verb that reports with its separable part in front, as at the end of a clause: "uitlegt", "aankondigde". */
export function isJoinedVerb(word: string): boolean {
  const verb = PARTICLE.exec(word)?.[1];
  return verb !== undefined && verbKind(verb) !== null;
}

/** Reports whose verb ends a clause of its own: "…, zoals X het omschrijft", "…, nadat X hem een gevaar had genoemd". */
export function subordinateAt(scene: Scene, i: number, from: number, to: number): Clause | null {
  const { words } = scene;
  const word = words[i]?.word ?? '';
  const as = word === 'zoals';
  if (!as && !OPENS.test(word)) return null;
  const subject: Subject | null = objectPronoun(scene, i + 1) ?? subjectRight(scene, i + 1, to);
  if (subject === null) return null;
  let end = subject.to;
  while (end < to && end < i + LONGEST && !/[,;:]/.test(words[end]?.gap ?? '')) end++;
  const size = end - subject.to;
  const enough = as ? i > from && size >= 1 && size <= AS_WITHIN : size >= 3;
  if (!enough || !saidAtEnd(scene, end, as)) return null;
  return { verb: end - 1, kind: 'source', subject, inverted: true, parenthetical: false, from: i, to: end };
}

/** Whether the clause that ends before word `end` ends with a verb that reports what stands before it. */
function saidAtEnd(scene: Scene, end: number, any: boolean): boolean {
  const last = scene.words[end - 1]?.word ?? '';
  const before = scene.words[end - 2]?.word ?? '';
  const participle = AUXILIARY.test(last) ? before : AUXILIARY.test(before) ? last : null;
  if (participle !== null) return any ? isReportingParticiple(participle) : participle === 'genoemd';
  if (!any) return /^(noemt|noemde)$/.test(last);
  return (verbKind(last) !== null && !/^(ziet|zag|weet|wist|doet)$/.test(last)) || isJoinedVerb(last);
}
