import type { Scene } from './scene.ts';
import { type Subject, subjectLeft, subjectRight } from './subject.ts';
import { companionsOf, isPluralVerb, isReportingParticiple, isSourceWord, type VerbKind, verbKind } from './verbs.ts';

/** A reporting clause: "zegt defensieminister Kajsa Ollongren", "volgens de minister". Numbers are indices of words. */
export interface Clause {
  verb: number;
  kind: VerbKind | 'source';
  subject: Subject;
  /** The verb comes first and the subject behind it ("zegt Ollongren"). */
  inverted: boolean;
  from: number;
  to: number;
}

const OBJECTS: Readonly<Record<string, string>> = { hem: 'hij', haar: 'zij', henzelf: 'ze' };
const AUXILIARIES: ReadonlySet<string> = new Set(['heeft', 'had']);
const AFTER_QUOTE = /^[^\p{L}\p{N}]*$/u;
const NO_VERB: ReadonlySet<string> = new Set(
  'van aan met voor over door tegen bij op in naar en of maar want dat die om als te de het een is was zijn ook toen terwijl tegen bijvoorbeeld nog al niet dan als hoewel maar nu daar hier er'.split(
    ' ',
  ),
);
const PARTICIPLE_WITHIN = 14;
const COMPANION_WITHIN = 24;

/** The reporting clauses of a sentence (words `from` to `to`), outside its quotations, left to right. */
export function findClauses(scene: Scene, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  for (let i = from; i < to; i++) {
    if (scene.quoted[i] === 1) continue;
    const clause = clauseAt(scene, i, from, to);
    if (clause === null) continue;
    clauses.push(clause);
    i = Math.max(i, clause.to - 1);
  }
  return clauses;
}

function clauseAt(scene: Scene, i: number, from: number, to: number): Clause | null {
  const word = scene.words[i];
  if (word === undefined || (scene.personAt[i] ?? -1) >= 0) return null;
  if (isSourceWord(word.word)) {
    const subject = objectPronoun(scene, i + 1) ?? subjectRight(scene, i + 1, to);
    return subject === null ? null : { verb: i, kind: 'source', subject, inverted: true, from: i, to: subject.to };
  }
  const kind = reportingKind(scene, i, to) ?? (AUXILIARIES.has(word.word) && participleBehind(scene, i, to) ? 'say' : null);
  const quoteBefore = i > from && scene.quoted[i - 1] === 1;
  if (
    kind === null &&
    !(quoteBefore && !word.capital && !NO_VERB.has(word.word) && !/^waar|^om|^zo|dat$/.test(word.word) && AFTER_QUOTE.test(word.gap))
  )
    return null;
  if (word.capital && !word.opens) return null;
  const rightFirst = quoteBefore || /[,:]/.test(word.gap) || i === from;
  const right = (): Clause | null => {
    const subject = subjectRight(scene, i + 1, to);
    if (subject === null || (isPluralVerb(word.word) && subject.kind === 'person' && scene.words[subject.to]?.word !== 'en')) return null;
    return { verb: i, kind: kind ?? 'say', subject, inverted: true, from: i, to: subject.to };
  };
  const left = (): Clause | null => {
    if (kind === null) return null;
    const subject = subjectLeft(scene, i, from);
    return subject === null ? null : { verb: i, kind, subject, inverted: false, from: subject.from, to: i + 1 };
  };
  return rightFirst ? (right() ?? left()) : (left() ?? right());
}

/** Verbs such as "geeft" and "laat" report only with their other part, which has to follow; right behind a quotation anything reports. */
function reportingKind(scene: Scene, at: number, to: number): VerbKind | null {
  const word = scene.words[at]?.word ?? '';
  const kind = verbKind(word);
  const companions = companionsOf(word);
  if (kind === null || companions === null || companions.length === 0) return kind;
  for (let i = at + 1; i < Math.min(to, at + COMPANION_WITHIN); i++) {
    const other = scene.words[i]?.word ?? '';
    if (scene.quoted[i] === 0 && (companions.includes(other) || other === 'dat')) return kind;
  }
  return null;
}

/** "volgens hem". */
function objectPronoun(scene: Scene, at: number): Subject | null {
  const word = scene.words[at];
  const next = scene.words[at + 1];
  if (word === undefined || !Object.hasOwn(OBJECTS, word.word)) return null;
  if (
    word.word === 'haar' &&
    next !== undefined &&
    /^ $/.test(next.gap) &&
    !/^(is|was|zijn|moet|kan|wordt|heeft|en|niet|ook|de|het|een|zou|had|ging|gaat)$/.test(next.word)
  )
    return null;
  return { kind: 'pronoun', word: OBJECTS[word.word] ?? 'hij', from: at, to: at + 1 };
}

function participleBehind(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + PARTICIPLE_WITHIN); i++) {
    if (scene.quoted[i] === 1) return false;
    if (isReportingParticiple(scene.words[i]?.word ?? '')) return true;
  }
  return false;
}
