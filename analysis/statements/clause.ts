import { opensWithName, type Scene } from './scene.ts';
import { nominalAt } from './nominal.ts';
import { holdsOpinion } from './opinion.ts';
import { GROUP, sourceAt } from './source.ts';
import { isGoverned, isPreposition, relativeSubject, sharedSubject, type Subject, subjectLeft, subjectRight } from './subject.ts';
import { isJoinedVerb, subordinateAt } from './subordinate.ts';
import {
  companionsOf,
  isHearing,
  isPluralVerb,
  isReportingParticiple,
  isSoundVerb,
  isStandingVerb,
  reportsAlone,
  seesInMind,
  type VerbKind,
  verbKind,
} from './verbs.ts';

/** A reporting clause: "zegt defensieminister Kajsa Ollongren", "volgens de minister". Numbers are indices of words. */
export interface Clause {
  verb: number;
  kind: VerbKind | 'source';
  subject: Subject;
  /** The verb comes first and the subject behind it ("zegt Ollongren"). */
  inverted: boolean;
  /** Set off from what it reports by a comma, a dash or a closing mark: "…, zegt Ollongren". */
  parenthetical: boolean;
  from: number;
  to: number;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['heeft', 'had', 'hebben', 'hadden']);
const AFTER_QUOTE = /^[^\p{L}\p{N}]*$/u;
const SET_OFF = /[,–—]|\s-\s/;
const NO_VERB: ReadonlySet<string> = new Set(
  'van aan met voor over door tegen bij op in naar en of maar want dat die om als te de het een is was zijn ook toen terwijl bijvoorbeeld nog al niet dan hoewel nu daar hier er tot uit na sinds volgens'.split(
    ' ',
  ),
);
const TIMES = /(week|weken|jaar|maand|maanden|dag|dagen|tijd|keer|weekend|weekeinde|avond|ochtend|middag|nacht|uur|moment|eerste|zelfde)$/;
const PARTICIPLE_WITHIN = 20;
const ORGANISATION_WITHIN = 6;
const LIST_WITHIN = 12;
const COMPANION_WITHIN = 24;
const LET: ReadonlySet<string> = new Set('weten blijken doorschemeren optekenen noteren vallen verstaan'.split(' '));
const SOMEBODY = (at: number): Subject => ({ kind: 'role', noun: '', definite: false, from: at, to: at });

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
  for (let i = from; i < to && clauses.length === 0; i++) {
    const clause = scene.quoted[i] === 1 ? null : subordinateAt(scene, i, from, to);
    if (clause !== null) clauses.push(clause);
  }
  return clauses;
}

function clauseAt(scene: Scene, i: number, from: number, to: number): Clause | null {
  const word = scene.words[i];
  if (word === undefined || (scene.personAt[i] ?? -1) >= 0) return null;
  const source = sourceAt(scene, i, from, to);
  if (source !== null) return source;
  const verdict = nominalAt(scene, i, from, to);
  if (verdict !== null) return verdict;
  if ((word.capital && !word.opens) || (i > from && scene.words[i - 1]?.word === 'te')) return null;
  const quoteBefore = i > from && scene.quoted[i - 1] === 1;
  const setOff = i > from && (quoteBefore || SET_OFF.test(word.gap) || afterSo(scene, i, from));
  const kind = kindOf(scene, i, to, setOff);
  if (kind === null && !(quoteBefore && mayBeVerb(scene, i))) return null;
  const right = (): Clause | null => {
    const subject = isSoundVerb(word.word)
      ? soundSubject(scene, i, to)
      : isStandingVerb(word.word)
        ? authorBehind(scene, i, to)
        : subjectRight(scene, i + 1, to);
    const made = (one: Subject): Clause => ({
      verb: i,
      kind: kind ?? 'say',
      subject: one,
      inverted: true,
      parenthetical: setOff && !(AUXILIARIES.has(word.word) && takesObject(scene, one.to, to)),
      from: i,
      to: one.to,
    });
    if (subject === null && quoteBefore && kind !== null && AFTER_QUOTE.test(word.gap)) return made(SOMEBODY(i + 1));
    const shared = subject?.kind === 'pronoun' && scene.words[i - 1]?.word === 'en' ? namedBefore(scene, i, from) : null;
    if (shared !== null) return made({ ...shared, from: i + 1, to: subject?.to ?? i + 2 });
    if (subject === null) return setOff && kind === 'say' && startsPhrase(scene, i + 1, to) ? made(GROUP(i + 1)) : null;
    if (isPluralVerb(word.word) && subject.kind === 'person' && scene.words[subject.to]?.word !== 'en') return null;
    return made(subject);
  };
  const left = (): Clause | null => {
    if (kind === null || quoteBefore) return null;
    const subject = subjectLeft(scene, i, from) ?? sharedSubject(scene, i, from) ?? relativeSubject(scene, i, from);
    if (subject === null && isPluralVerb(word.word) && i - from <= 4 && i > from)
      return { verb: i, kind, subject: GROUP(i), inverted: false, parenthetical: false, from: i, to: i + 1 };
    if (subject?.kind === 'person' && isPlural(word.word) && !inList(scene, i, from)) return null;
    if (subject !== null && saysNothing(scene, subject, i, from)) return null;
    const antecedent = subject?.kind === 'pronoun' ? antecedentOf(scene, subject, from) : null;
    if (antecedent !== null)
      return { verb: i, kind, subject: antecedent, inverted: false, parenthetical: false, from: antecedent.from, to: i + 1 };
    return subject === null ? null : { verb: i, kind, subject, inverted: false, parenthetical: false, from: subject.from, to: i + 1 };
  };
  /** "De Gezondheidsraad waarschuwt": somebody speaks, though no person. */
  const organisation = (verb: number): Clause | null =>
    kind === 'say' && !/^(deze|dit)$/.test(scene.words[from]?.word ?? '') && verb - from <= ORGANISATION_WITHIN
      ? { verb, kind, subject: GROUP(verb), inverted: false, parenthetical: false, from, to: verb + 1 }
      : null;
  return setOff || /:/.test(word.gap) || i === from
    ? (right() ?? left())
    : (left() ?? (subjectStands(scene, i, from) || (i - from <= 2 && opensWithName(scene, from)) ? organisation(i) : right()));
}

/** "Dat X niet zei dat …", "de vraag wat hij dacht van …": nobody tells here what X says. */
function saysNothing(scene: Scene, subject: Subject, verb: number, from: number): boolean {
  const { words } = scene;
  for (let k = subject.from; k < verb; k++) if (/^(niet|nooit|nergens|niets|geen)$/.test(words[k]?.word ?? '')) return true;
  const before = subject.from - 1;
  return before > from && /^(wat|hoe|wie|waarom|of)$/.test(words[before]?.word ?? '') && !words[before]?.gap.includes(',');
}

function isPlural(verb: string): boolean {
  return isPluralVerb(verb) || /^(hebben|hadden|zijn|waren|kunnen|konden)$/.test(verb);
}

/** "A en B hebben": the last one of several. */
function inList(scene: Scene, verb: number, from: number): boolean {
  for (let k = Math.max(from, verb - LIST_WITHIN); k < verb; k++) if (/^(en|of|noch)$/.test(scene.words[k]?.word ?? '')) return true;
  return false;
}

/** "Gisteren keerde X terug en kondigde hij aan": the last person before the verb who is a subject. */
function namedBefore(scene: Scene, verb: number, from: number): Subject | null {
  for (let k = verb - 2; k >= from; k--) {
    const person = scene.personAt[k] ?? -1;
    if (person < 0 || scene.quoted[k] === 1 || scene.personAt[k - 1] === person) continue;
    if (!isGoverned(scene, k, from)) return { kind: 'person', person, from: k, to: k + 1 };
  }
  return null;
}

/** "het optreden van X, waarin hij zegt": the nearest person before the pronoun. */
function antecedentOf(scene: Scene, pronoun: Subject, from: number): Subject | null {
  if (!/^(waarin|waarbij|waarop|waarmee)$/.test(scene.words[pronoun.from - 1]?.word ?? '')) return null;
  for (let k = pronoun.from - 2; k >= from; k--) {
    const person = scene.personAt[k] ?? -1;
    if (person >= 0 && scene.quoted[k] === 0) return { kind: 'person', person, from: pronoun.from, to: pronoun.to };
  }
  return null;
}

/** "De Veiligheidsraad roept X op": the verb has a subject on its left that is no person, so the one on its right is none. */
function subjectStands(scene: Scene, verb: number, from: number): boolean {
  const { words } = scene;
  if (!/^(de|het|een|deze|dit)$/.test(words[from]?.word ?? '') || words[verb + 1]?.word === 'hij') return false;
  for (let k = from + 1; k < verb; k++) {
    const { word, gap } = words[k] ?? { word: '', gap: '' };
    if (gap.includes(',') || TIMES.test(word)) return false;
  }
  return true;
}

/** "…, zo zegt X". */
function afterSo(scene: Scene, i: number, from: number): boolean {
  const so = scene.words[i - 1];
  return so?.word === 'zo' && i - 1 > from && (/,|\s[-–—]\s/.test(so.gap) || scene.quoted[i - 2] === 1);
}

function mayBeVerb(scene: Scene, i: number): boolean {
  const word = scene.words[i];
  return (
    word !== undefined &&
    !word.capital &&
    !NO_VERB.has(word.word) &&
    (!isHearing(word.word) || (isStandingVerb(word.word) && authorBehind(scene, i, i + 16) !== null)) &&
    /(?:[^e]t|de|te|den|ten|[^e]lt)$/.test(word.word) &&
    !/^waar|^om|^zo|dat$/.test(word.word) &&
    AFTER_QUOTE.test(word.gap)
  );
}

/** What the verb reports as. Verbs such as "geeft" and "laat" need their other part; right behind what was said, some stand alone. */
function kindOf(scene: Scene, at: number, to: number, setOff: boolean): VerbKind | null {
  const word = scene.words[at]?.word ?? '';
  if (OPINION_VERB.test(word) && holdsOpinion(word, following(scene, at + 1, to))) return 'judge';
  if (AUXILIARIES.has(word)) return participleBehind(scene, at, to) || speaksOf(scene, at, to) ? 'say' : null;
  const kind = verbKind(word) ?? (isJoinedVerb(word) && /^(dat|of|hoe)$/.test(scene.words[at + 1]?.word ?? '') ? 'say' : null);
  const companions = companionsOf(word);
  if (/^(houdt|hield)$/.test(word) && keepsToHimself(scene, at, to)) return null;
  if (kind === null || companions === null || companions.length === 0) return kind;
  if (setOff && (reportsAlone(word) || isSoundVerb(word))) return 'say';
  for (let i = at + 1; i < Math.min(to, at + COMPANION_WITHIN); i++) {
    const other = scene.words[i]?.word ?? '';
    if (
      scene.quoted[i] === 0 &&
      (other === 'dat' ||
        (i < at + 9 && seesInMind(word, other)) ||
        (companions.includes(other) && !(other === 'uit' && governs(scene, i + 1))))
    )
      return kind;
  }
  return null;
}

/** "houdt hij om veiligheidsredenen voor zich". */
function keepsToHimself(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + COMPANION_WITHIN); i++)
    if (scene.words[i]?.word === 'voor' && scene.words[i + 1]?.word === 'zich') return true;
  return false;
}

/** Opens an opinion with words behind it: "is ervan overtuigd", "kan zich voorstellen". */
const OPINION_VERB = /^(is|was|zijn|waren|blijft|bleef|heeft|had|hebben|hadden|kan|kon|kunnen|konden)$/;

function following(scene: Scene, from: number, to: number): string[] {
  return scene.words.slice(from, Math.min(to, from + PARTICIPLE_WITHIN)).map(({ word }) => word);
}

/** "Voor hij aantrad, had X het een keerpunt genoemd": what is reported stands behind the subject, not before the verb. */
function takesObject(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const { word, gap } = scene.words[i] ?? { word: '', gap: '' };
    if (gap !== ' ') return false;
    if (/^(de|het|een|dat|zijn|haar|hun)$/.test(word)) return i === from || !isPreposition(scene.words[i - 1]?.word ?? '');
  }
  return false;
}

/** "klinkt het bij Kamerlid Janssens": whoever sounds, or whoever spoke. */
function soundSubject(scene: Scene, verb: number, to: number): Subject | null {
  if (scene.words[verb + 1]?.word !== 'het') return null;
  for (let i = verb + 2; i < Math.min(to, verb + 5); i++) {
    const word = scene.words[i]?.word ?? '';
    if (!/^(bij|volgens|uit|vanuit|van)$/.test(word)) continue;
    return subjectRight(scene, i + 1, to) ?? SOMEBODY(i + 1);
  }
  return { kind: 'pronoun', word: 'die', from: verb + 1, to: verb + 2 };
}

/** "had het over". */
function speaksOf(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i++)
    if (scene.words[i]?.word === 'over' && scene.words[i - 1]?.word === 'het' && scene.words[i]?.gap === ' ') return true;
  return false;
}

/** "constateert de veiligheidsdienst": somebody speaks, though no person. */
function startsPhrase(scene: Scene, at: number, to: number): boolean {
  const word = scene.words[at];
  return word !== undefined && at < to && word.gap === ' ' && (/^(de|het|een)$/.test(word.word) || word.capital);
}

/** A noun phrase begins here: what stands before it is a preposition. */
function governs(scene: Scene, at: number): boolean {
  return /^(de|het|een|zijn|haar|hun|zijn)$/.test(scene.words[at]?.word ?? '') && scene.words[at]?.gap === ' ';
}

/** "staat in een brief van minister X": whoever wrote it. */
function authorBehind(scene: Scene, verb: number, to: number): Subject | null {
  if (!/^(in|op)$/.test(scene.words[verb + 1]?.word ?? '')) return null;
  for (let i = verb + 2; i < Math.min(to, verb + 8); i++) {
    if (scene.quoted[i] === 1 || /[.,;:]/.test(scene.words[i]?.gap ?? '')) return null;
    if (scene.words[i]?.word === 'van') return subjectRight(scene, i + 1, to);
  }
  return null;
}

function participleBehind(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + PARTICIPLE_WITHIN); i++) {
    if (scene.quoted[i] === 1) return false;
    const word = scene.words[i]?.word ?? '';
    if (isReportingParticiple(word) || (word === 'laten' && LET.has(scene.words[i + 1]?.word ?? ''))) return true;
  }
  return false;
}
