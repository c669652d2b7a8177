import { isModifier, isPluralRole } from '../names/roles.ts';
import { isPronoun } from '../pronouns.ts';
import type { Scene } from './scene.ts';
import { isFunction } from './stand-ins.ts';
import { isSourceWord, verbKind } from './verbs.ts';

/** Who a clause is about, before pronouns and functions are resolved. */
export type Subject =
  | { kind: 'person'; person: number; from: number; to: number }
  | { kind: 'pronoun'; word: string; from: number; to: number }
  | { kind: 'role'; noun: string; definite: boolean; from: number; to: number };

const BLANK = /^[ \u00a0\u202f\t]+$/;
const ADVERBS: ReadonlySet<string> = new Set(
  `ook dan nu nog geleden wel al zich zelf gisteren vandaag vanmorgen vanochtend vanmiddag vanavond gisteravond daarover daarop hierover eerder later vervolgens inmiddels bijvoorbeeld daarna echter toch dus weer meteen direct steeds altijd
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag desgevraagd onlangs vorige deze week maand jaar er daar hier tevens verder bovendien immers namelijk overigens daarmee daarentegen daarom intussen ondertussen`.split(
    /\s+/,
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'van aan met voor over door tegen bij op in naar volgens namens tot uit achter onder tussen zonder via na om als rond behalve dankzij wegens jegens sinds'.split(
    ' ',
  ),
);

/** "van", "voor" and the like, folded. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}
const OPENERS: ReadonlySet<string> = new Set('maar en ook want dus toch of zo'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set('de het deze dit die een zijn haar hun onze mijn diens ene andere'.split(' '));
const INDEFINITE: ReadonlySet<string> = new Set('een zijn haar hun diens ene andere'.split(' '));
const ENDS: ReadonlySet<string> = new Set(
  'dat of en die is was heeft had wordt werd kan kon zal zou moet wil wilde om te omdat maar dan als hoe wat toen'.split(' '),
);
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'toen dat als nadat omdat terwijl hoewel zoals voordat zodat waarin waarop waarbij waarmee'.split(' '),
);
const FINITE: ReadonlySet<string> = new Set(
  'is was heeft had wordt werd kan kon zal zou moet moest wil wilde gaat ging komt kwam krijgt kreeg'.split(' '),
);
/** Subjects that are nobody whom a text names: "vertelde ik hem", "zegt men". */
const ANYBODY = /^(ik|we|wij|jij|je|jullie|u|men|iedereen|niemand|iemand)$/;
const FURTHEST = 9;
const CLAUSE_WITHIN = 30;
const RELATIVE_WITHIN = 12;
/** Between the words of one name: a blank, the stop of an initial. */
const IN_NAME = /^\.?[ \u00a0\u202f\t]*$/;

const OBJECTS: Readonly<Record<string, string>> = { hem: 'hij', haar: 'zij', henzelf: 'ze', hen: 'hen' };

/** "volgens hem". */
export function objectPronoun(scene: Scene, at: number): Subject | null {
  const word = scene.words[at];
  const next = scene.words[at + 1];
  if (word === undefined || !Object.hasOwn(OBJECTS, word.word)) return null;
  if (word.word === 'haar' && next !== undefined && next.gap === ' ' && !afterPronoun(next.word)) return null;
  return { kind: 'pronoun', word: OBJECTS[word.word] ?? 'hij', from: at, to: at + 1 };
}

/** After "volgens haar" the sentence goes on ("blijft", "moeten", "ook"); anything else is hers ("volgens haar advocaat"). */
function afterPronoun(word: string): boolean {
  if (isFunction(word)) return false;
  return (
    /^(is|was|zijn|waren|kon|zou|zal|had|ging|mag|wil|en|ook|de|het|een|nog|al|te|in|op|er|dat|daar|dit|nu|nul|niet|geen|niets|wel|juist|vooral|alleen|meer|minder|veel|zeer|heel|met|voor|van|tot|door|bij|over|naar|uit|zo|zelfs|toch|dus|gewoon|evenveel|even|bijna|ruim|zeker|liever|beter|vaak|altijd|nooit|nog|ooit|eerder|later|steeds|net|pas|goed|slecht|weinig|genoeg|alles|iedereen|iets|hem|hen|ze|we|je|wie|wat|hoe|waar|om|na|onder|tegen|tussen|zonder|via|maar|dan|als|daarom|namelijk|eigenlijk|inderdaad|helemaal|absoluut|misschien|waarschijnlijk|mogelijk|snel|sneller|vooralsnog|onvoldoende|voldoende|hard|nodig|onder|deze|die|elk|elke|ieder|alle)$/.test(
      word,
    ) || /(t|den|ten|gen|len|nen|men)$|^(hebben|blijven|krijgen|doen|gaan|staan|komen|spelen|maken|geven|lopen|zitten)$/.test(word)
  );
}

/** The subject that begins at word `at`, right behind its verb; adverbs may come first. `end` is the end of the sentence in words. */
export function subjectRight(scene: Scene, at: number, end: number): Subject | null {
  const { words, quoted, personAt } = scene;
  let i = at;
  for (let skipped = 0; skipped < 3 && i < end && ADVERBS.has(words[i]?.word ?? '') && BLANK.test(words[i]?.gap ?? ''); skipped++) i++;
  const first = words[i];
  if (first === undefined || i >= end || quoted[i] === 1 || !BLANK.test(first.gap)) return null;
  if (ANYBODY.test(first.word) && !first.capital) return null;
  if (isPronoun(first.word) && !first.capital && !(first.word === 'die' && !pronounAlone(scene, i, end)))
    return { kind: 'pronoun', word: first.word, from: i, to: i + 1 };
  if ((PREPOSITIONS.has(first.word) || ENDS.has(first.word)) && (personAt[i] ?? -1) < 0) return null;
  if (isPair(scene, i, end)) return { kind: 'role', noun: words[i + 1]?.word ?? '', definite: false, from: i, to: i + 2 };
  if (byOrigin(scene, i, end)) return { kind: 'pronoun', word: 'die', from: i, to: i + 1 };
  let role = -1;
  for (let k = i; k < Math.min(i + FURTHEST, end); k++) {
    const word = words[k];
    if (word === undefined || quoted[k] === 1) break;
    const person = personAt[k] ?? -1;
    if (k > i && !BLANK.test(word.gap) && word.gap !== '.') {
      if (role >= 0 && person >= 0 && word.gap.trim() === ',') return { kind: 'person', person, from: i, to: mentionEnd(scene, k) };
      break;
    }
    if (person >= 0) {
      if (k > i && PREPOSITIONS.has(words[k - 1]?.word ?? '')) break;
      return { kind: 'person', person, from: i, to: mentionEnd(scene, k) };
    }
    if (role >= 0 && PREPOSITIONS.has(word.word) && holderBehind(scene, k + 1, end)) break;
    if (k > i && (ENDS.has(word.word) || (verbKind(word.word) === 'say' && !isFunction(word.word)))) break;
    if (isPluralRole(word.word) && role < 0) return { kind: 'role', noun: word.word, definite: false, from: i, to: k + 1 };
    if (isFunction(word.word)) role = role < 0 ? k : role;
    else if (
      role < 0 &&
      !DETERMINERS.has(word.word) &&
      !isModifier(word.word) &&
      !word.capital &&
      words[k + 1]?.gap !== '.' &&
      !word.word.endsWith('e') &&
      !/^\d/.test(word.word) &&
      k > i &&
      (personAt[k + 1] ?? -1) < 0
    )
      break;
  }
  if (role >= 0)
    return {
      kind: 'role',
      noun: words[role]?.word ?? '',
      definite: !INDEFINITE.has(first.word) && first.word !== 'geen' && !unknownName(scene, role + 1, end),
      from: i,
      to: role + 1,
    };
  return null;
}

/** "zeggen de twee". */
function isPair(scene: Scene, at: number, end: number): boolean {
  const { words } = scene;
  const next = words[at + 2];
  if (!/^(de|het)$/.test(words[at]?.word ?? '') || !/^(twee|drie|tweetal|duo)$/.test(words[at + 1]?.word ?? '')) return false;
  return (
    at + 2 >= end ||
    next === undefined ||
    !BLANK.test(next.gap) ||
    PREPOSITIONS.has(next.word) ||
    ADVERBS.has(next.word) ||
    ENDS.has(next.word)
  );
}

/** "een woordvoerder van minister Janssen": the name behind "van" with a function of its own is somebody else's. */
function holderBehind(scene: Scene, at: number, end: number): boolean {
  const { words, personAt } = scene;
  let i = at;
  while (i < Math.min(end, at + 3) && (DETERMINERS.has(words[i]?.word ?? '') || isModifier(words[i]?.word ?? ''))) i++;
  if (i >= end || (personAt[i] ?? -1) >= 0 || !isFunction(words[i]?.word ?? '')) return false;
  return (personAt[i + 1] ?? -1) >= 0;
}

const COMPATRIOT =
  /^(noor|brit|rus|belg|turk|fin|deen|zweed|pool|fransman|engelsman|schot|ier|duitser|spanjaard|portugees|italiaan|let|est|griek|oekrainer|amerikaan|canadees|hongaar|tsjech|roemeen|bulgaar|kroaat|servier|chinees|israelier|iranier)$/;

/** "de Limburger", "de ambitieuze Henegouwse": somebody who was named before. */
function byOrigin(scene: Scene, at: number, end: number): boolean {
  const { words, personAt } = scene;
  if (words[at]?.word !== 'de') return false;
  let k = at + 1;
  while (k < at + 3 && words[k]?.capital === false && words[k]?.word.endsWith('e') === true) k++;
  const word = words[k];
  if (word?.capital !== true || (personAt[k] ?? -1) >= 0) return false;
  if (!COMPATRIOT.test(word.word) && (!/[a-z]{3}(er|se|aar|ees)$/.test(word.word) || isFunction(word.word))) return false;
  const next = words[k + 1];
  return k + 1 >= end || next === undefined || !BLANK.test(next.gap) || PREPOSITIONS.has(next.word) || ADVERBS.has(next.word);
}

/** A name that nobody recognised stands here ("minister Janssens"): the function is that person's, whoever it is. */
function unknownName(scene: Scene, at: number, end: number): boolean {
  const word = scene.words[at];
  return word !== undefined && at < end && word.capital && BLANK.test(word.gap) && (scene.personAt[at] ?? -1) < 0 && scene.quoted[at] === 0;
}

/** "zegt die", not "zegt die man". */
function pronounAlone(scene: Scene, at: number, end: number): boolean {
  const next = scene.words[at + 1];
  return next === undefined || at + 1 >= end || !BLANK.test(next.gap) || ADVERBS.has(next.word);
}

/** The subject that ends right before the verb at word `verb`; `start` is the start of the sentence in words. */
export function subjectLeft(scene: Scene, verb: number, start: number): Subject | null {
  const { words, quoted, personAt } = scene;
  const gap = words[verb]?.gap ?? '';
  if (gap.includes(',') || gap.includes(')'))
    return /^[ \u00a0]*(?:\)?,|\))[ \u00a0]*$/.test(gap) ? (apposition(scene, verb, start) ?? opening(scene, start, verb)) : null;
  if (!BLANK.test(gap)) return null;
  let j = verb - 1;
  for (let skipped = 0; skipped < 3 && j > start && ADVERBS.has(words[j]?.word ?? '') && BLANK.test(words[j]?.gap ?? ''); skipped++) j--;
  if (j < start || quoted[j] === 1) return null;
  const last = words[j];
  if (last === undefined) return null;
  if (isPronoun(last.word) && (personAt[j] ?? -1) < 0) {
    // "Deze week maakte …"
    if (j < verb - 1 && /^(week|maand|jaar|keer|middag|avond|ochtend)$/.test(words[j + 1]?.word ?? '')) return null;
    if (last.word === 'die' && j > start)
      return (personAt[j - 1] ?? -1) >= 0 ? { kind: 'person', person: personAt[j - 1] ?? 0, from: j - 1, to: j } : null;
    return { kind: 'pronoun', word: last.word, from: j, to: j + 1 };
  }
  return phraseBefore(scene, j, start) ?? opening(scene, start, verb);
}

/** "De leider van de partij, Jan Jansen, eist": the name between commas right before the verb. */
function apposition(scene: Scene, verb: number, start: number): Subject | null {
  const person = scene.personAt[verb - 1] ?? -1;
  if (person < 0 || scene.words[verb]?.gap.includes(',') !== true) return null;
  const from = mentionStart(scene, verb - 1);
  return from > start && scene.words[from]?.gap.trim() === ',' && !/^(en|of)$/.test(scene.words[from - 1]?.word ?? '')
    ? { kind: 'person', person, from, to: verb }
    : null;
}

/** The person or function in the phrase that ends with word `at`: "Cees Loggen van de VVD", "De minister van Defensie". */
function phraseBefore(scene: Scene, at: number, start: number): Subject | null {
  const { words, quoted, personAt } = scene;
  for (let k = at; k >= start && k > at - FURTHEST; k--) {
    const word = words[k];
    if (word === undefined || quoted[k] === 1) return null;
    const person = personAt[k] ?? -1;
    if (person >= 0) {
      const from = mentionStart(scene, k);
      const before = words[from - 1];
      const head = functionStart(scene, from, start);
      const governed = head > start && BLANK.test(words[head]?.gap ?? '') && PREPOSITIONS.has(words[head - 1]?.word ?? '');
      if (governed) return roleWith(scene, head - 1, start);
      if (k < at && !SUBORDINATORS.has(before?.word ?? '') && !/^(van|bij|uit|namens)$/.test(words[k + 1]?.word ?? '')) return null;
      return { kind: 'person', person, from, to: at + 1 };
    }
    if (isPluralRole(word.word) && !(k - 2 >= start && words[k - 2]?.word === 'van') && !isGoverned(scene, k, start))
      return { kind: 'role', noun: word.word, definite: false, from: k, to: at + 1 };
    if (isFunction(word.word)) return roleWith(scene, k, start);
    if (!BLANK.test(word.gap) && k > start) return null;
    if (ENDS.has(word.word) && k < at) return null;
  }
  return null;
}

/** Whether the person whose name begins at word `at` is no subject: "met zijn rivaal Janssen", "over minister Janssen". */
export function isGoverned(scene: Scene, at: number, start: number): boolean {
  const head = functionStart(scene, at, start);
  const before = scene.words[head - 1]?.word ?? '';
  return head > start && (PREPOSITIONS.has(before) || /^(zijn|haar|hun)$/.test(before));
}

/** Where the function before a name begins ("minister", "de Franse president"), without its article; the name itself when it has none. */
function functionStart(scene: Scene, name: number, start: number): number {
  const { words, personAt } = scene;
  let from = name;
  while (from > start && from > name - 4 && BLANK.test(words[from]?.gap ?? '')) {
    const word = words[from - 1]?.word ?? '';
    if ((personAt[from - 1] ?? -1) >= 0 || !(isFunction(word) || (from < name && isModifier(word)))) break;
    from--;
  }
  return from;
}

/** A function with its article before word `at` or there: "de woordvoerder (van)". */
function roleWith(scene: Scene, at: number, start: number): Subject | null {
  const { words, personAt } = scene;
  let noun = -1;
  for (let k = at; k >= start && k > at - 6; k--) {
    const word = words[k];
    if (word === undefined || (personAt[k] ?? -1) >= 0) return null;
    if (isFunction(word.word)) noun = k;
    const governed = k > start && PREPOSITIONS.has(words[k - 1]?.word ?? '') && BLANK.test(word.gap);
    if (noun >= 0 && (DETERMINERS.has(word.word) || k === start || (k === noun && word.opens))) {
      if (governed) return null;
      const definite = !INDEFINITE.has(word.word) && !unknownName(scene, noun + 1, words.length);
      return { kind: 'role', noun: words[noun]?.word ?? '', definite, from: k, to: at + 1 };
    }
    if (k > start && !BLANK.test(word.gap)) return null;
  }
  return null;
}

/** The person that opens the sentence, with an apposition up to the verb: "Marike Knoef, hoogleraar economie, ziet". */
function opening(scene: Scene, start: number, verb: number): Subject | null {
  const { words, quoted, personAt } = scene;
  let i = clauseStart(scene, start, verb);
  while (i < verb && (OPENERS.has(words[i]?.word ?? '') || SUBORDINATORS.has(words[i]?.word ?? ''))) i++;
  for (let k = i; k < Math.min(i + FURTHEST, verb); k++) {
    const word = words[k];
    if (word === undefined || quoted[k] === 1) return null;
    if ((personAt[k] ?? -1) >= 0) {
      const to = mentionEnd(scene, k);
      if (k > i && PREPOSITIONS.has(words[k - 1]?.word ?? '')) return null;
      const apposed = /^[ \u00a0]*[,(]/.test(words[to]?.gap ?? '') || /^(van|bij|uit|namens)$/.test(words[to]?.word ?? '');
      return apposed && !otherClause(scene, to, verb) ? { kind: 'person', person: personAt[k] ?? 0, from: i, to } : null;
    }
    if (PREPOSITIONS.has(word.word) && k === i) return null;
    if ((ENDS.has(word.word) && k > i) || isSourceWord(word.word) || verbKind(word.word) === 'say') return null;
    if (k > i && !BLANK.test(word.gap)) return null;
  }
  return null;
}

/** Where the clause of a verb may begin: behind the last ", maar", ", en" or semicolon before it. */
function clauseStart(scene: Scene, start: number, verb: number): number {
  for (let k = verb - 1; k > start && k > verb - CLAUSE_WITHIN; k--) {
    const { gap, word } = scene.words[k] ?? { gap: '', word: '' };
    if (/;|:|\s[-–—]\s/.test(gap) || (gap.includes(',') && (OPENERS.has(word) || word === 'terwijl'))) return k;
  }
  return start;
}

/** "X wil meer doen en pleit voor …": the subject that opens the sentence, for a verb right behind "en" or "maar". */
export function sharedSubject(scene: Scene, verb: number, start: number): Subject | null {
  const { words, quoted, personAt } = scene;
  if (!/^(en|maar)$/.test(words[verb - 1]?.word ?? '') || !BLANK.test(words[verb]?.gap ?? '')) return null;
  for (let k = start; k < Math.min(start + FURTHEST, verb); k++) {
    const word = words[k];
    if (word === undefined || quoted[k] === 1 || PREPOSITIONS.has(word.word) || isSourceWord(word.word)) return null;
    const person = personAt[k] ?? -1;
    if (person >= 0) return { kind: 'person', person, from: k, to: mentionEnd(scene, k) };
    if (k === start + 1 && /^(de|het)$/.test(words[start]?.word ?? '') && isFunction(word.word))
      return { kind: 'role', noun: word.word, definite: true, from: start, to: k + 1 };
    if (k < start + 2 && isPronoun(word.word)) return { kind: 'pronoun', word: word.word, from: k, to: k + 1 };
  }
  return null;
}

/** "X, die er altijd van uitging dat …": whom a relative clause is about whose verb "dat" follows. */
export function relativeSubject(scene: Scene, verb: number, start: number): Subject | null {
  const { words, quoted, personAt } = scene;
  if (!/^(dat|of|hoe)$/.test(words[verb + 1]?.word ?? '')) return null;
  for (let k = verb - 1; k > start && k > verb - RELATIVE_WITHIN; k--) {
    const word = words[k];
    if (word === undefined || quoted[k] === 1) return null;
    if (!/[,;:]/.test(word.gap)) continue;
    const person = personAt[k - 1] ?? -1;
    return word.word === 'die' && person >= 0 ? { kind: 'person', person, from: k - 1, to: k } : null;
  }
  return null;
}

/** Another finite verb outside commas and brackets stands between the name and the verb. */
function otherClause(scene: Scene, from: number, verb: number): boolean {
  if (scene.words[verb]?.gap.includes(',') === true) return false;
  for (let k = from; k < verb; k++) if (FINITE.has(scene.words[k]?.word ?? '')) return true;
  return false;
}

function mentionStart(scene: Scene, at: number): number {
  let from = at;
  while (from > 0 && scene.personAt[from - 1] === scene.personAt[at] && IN_NAME.test(scene.words[from]?.gap ?? ',')) from--;
  return from;
}

function mentionEnd(scene: Scene, at: number): number {
  let to = at + 1;
  while (to < scene.words.length && scene.personAt[to] === scene.personAt[at] && IN_NAME.test(scene.words[to]?.gap ?? ',')) to++;
  return to;
}
