import { isPluralRole } from '../names/roles.ts';
import { isPronoun } from '../pronouns.ts';
import type { Scene } from './scene.ts';
import { isFunction } from './stand-ins.ts';
import { type Subject, subjectRight } from './subject.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'van aan met voor over door tegen bij op in naar volgens namens tot uit achter onder tussen zonder via na als rond behalve dankzij wegens jegens sinds wie'.split(
    ' ',
  ),
);
const WITHIN = 10;
const OPENERS = /^(ook|maar|en|want|toch|zelfs|alleen)$/;
const HAD = /^(is|was|heeft|had|wil|wilde|kon|kan|gaat|ging|zal|zou|moet|moest|werd|wordt)$/;
const NOT_SUBJECT: ReadonlySet<string> = new Set(['die', 'deze']);

/** The person whom a sentence (words `from` to `to`) that reports nothing is about; null when it is about nobody. */
export function themeOf(scene: Scene, from: number, to: number): Subject | null {
  let governed: Subject | null = null;
  let listed = false;
  const first = scene.words[from];
  const start = OPENERS.test(first?.word ?? '') ? from + 1 : from;
  const fronted = PREPOSITIONS.has(first?.word ?? '') && (scene.personAt[from] ?? -1) < 0;
  if (first?.word === 'een' && scene.words[from + 1]?.word === 'van' && (scene.personAt[from] ?? -1) < 0)
    return { kind: 'role', noun: '', definite: false, from, to: from + 1 };
  for (let i = from; i < to; i++) {
    const word = scene.words[i];
    if (word === undefined || scene.quoted[i] === 1) continue;
    const person = scene.personAt[i] ?? -1;
    if (person >= 0) {
      const subject: Subject = { kind: 'person', person, from: i, to: i + 1 };
      const apposed = fronted && governed === null && /^,\s*$/.test(word.gap) && i < from + WITHIN;
      const along = listed && /^(en|of)$/.test(scene.words[i - 1]?.word ?? '');
      if ((!PREPOSITIONS.has(scene.words[i - 1]?.word ?? '') && !apposed && !along) || i === from) return subject;
      governed ??= subject;
      listed = true;
      while (i + 1 < to && scene.personAt[i + 1] === person) i++;
    } else if (
      (i < from + 3 || (governed !== null && HAD.test(scene.words[i - 1]?.word ?? ''))) &&
      isPronoun(word.word) &&
      !NOT_SUBJECT.has(word.word)
    )
      return { kind: 'pronoun', word: word.word, from: i, to: i + 1 };
    else if (i === start && /^(de|het|een|zijn|haar)$/.test(word.word)) {
      const role = roleAhead(scene, i, to);
      if (role !== null) return role;
    }
  }
  return governed ?? peopleAt(scene, from);
}

/** "Bewoners zijn boos.", "Iemand roept iets.": people without a name open the sentence. */
function peopleAt(scene: Scene, from: number): Subject | null {
  const { words } = scene;
  const first = words[from]?.word ?? '';
  const at = AMOUNT.test(first) ? from + 1 : from;
  if (!SOMEBODY.test(first) && !isPluralRole(words[at]?.word ?? '')) return null;
  return { kind: 'role', noun: '', definite: false, from, to: at + 1 };
}

const AMOUNT = /^(veel|sommige|andere|verschillende|meerdere|enkele|twee|drie|vier|tientallen|honderden|duizenden|ook)$/;
const SOMEBODY = /^(iemand|anderen|sommigen|velen|enkelen|omstanders|omwonenden)$/;

function roleAhead(scene: Scene, at: number, to: number): Subject | null {
  for (let k = at + 1; k < Math.min(to, at + 4); k++) {
    const word = scene.words[k];
    if (word === undefined || (scene.personAt[k] ?? -1) >= 0 || !/^[ \u00a0]+$/.test(word.gap)) return null;
    if (isFunction(word.word)) {
      if (scene.words[k + 1]?.word === 'van' && (scene.personAt[k + 2] ?? -1) >= 0)
        return { kind: 'role', noun: word.word, definite: false, from: at, to: k + 1 };
      for (let n = k + 1; n < Math.min(to, k + 6); n++) if ((scene.personAt[n] ?? -1) >= 0) return null;
      return { kind: 'role', noun: word.word, definite: /^(de|het)$/.test(scene.words[at]?.word ?? ''), from: at, to: k + 1 };
    }
  }
  return null;
}

/** Whom the main clause is about when the report stands in a clause before it ("Terwijl De Wever onderstreept dat …, wil Francken …"); else null. */
export function mainClausePerson(scene: Scene, clause: { verb: number; subject: Subject }, from: number, to: number): number | null {
  if (!/^(terwijl|hoewel|nadat|waar|omdat|toen|zoals|doordat)$/.test(scene.words[from]?.word ?? '') || clause.verb > from + WITHIN)
    return null;
  for (let i = to - 1; i > clause.verb; i--) {
    const person = scene.personAt[i] ?? -1;
    if (person < 0 || scene.quoted[i] === 1) continue;
    return clause.subject.kind === 'person' && clause.subject.person === person ? null : person;
  }
  return null;
}

/** Who speaks in "Kanne: '…'", "De hoogleraar: '…'", "Zijn conclusie: '…'"; words `from` up to the colon before `to`. */
export function subjectBeforeColon(scene: Scene, from: number, to: number): Subject | null {
  const last = scene.words[to - 1];
  if (last === undefined) return null;
  const person = scene.personAt[to - 1] ?? -1;
  if (person >= 0 && !PREPOSITIONS.has(scene.words[to - 2]?.word ?? '')) return { kind: 'person', person, from: to - 1, to };
  const author = authorBeforeColon(scene, from, to);
  if (author !== null) return author;
  for (let i = from; i < to; i++) {
    const here = scene.personAt[i] ?? -1;
    if (scene.quoted[i] === 1) continue;
    if (here >= 0 && (i === from || !PREPOSITIONS.has(scene.words[i - 1]?.word ?? '')))
      return { kind: 'person', person: here, from: i, to: i + 1 };
    const word = scene.words[i];
    if (word !== undefined && here < 0 && isPronoun(word.word) && !NOT_SUBJECT.has(word.word))
      return { kind: 'pronoun', word: word.word, from: i, to: i + 1 };
  }
  if (!isFunction(last.word)) return null;
  const governed = PREPOSITIONS.has(scene.words[to - 2]?.word ?? '') || PREPOSITIONS.has(scene.words[to - 3]?.word ?? '');
  return subjectRight(scene, from, to) ?? (governed ? null : { kind: 'role', noun: last.word, definite: true, from, to });
}

const MESSAGE = /(?:bericht|berichtje|tweet|brief|mail|boodschap|reactie|woorden|uitspraak|antwoord|commentaar|kreet|slogan|post)$/;
const LONGEST_LEAD = 6;

/** Whose message it is in "… tot een bericht van senator X van de partij: '…'". */
function authorBeforeColon(scene: Scene, from: number, to: number): Subject | null {
  const { words, personAt } = scene;
  for (let i = to - 1; i > from; i--) {
    if (words[i]?.word !== 'van' || !MESSAGE.test(words[i - 1]?.word ?? '') || scene.quoted[i] === 1) continue;
    for (let k = i + 1; k < Math.min(to, i + 5); k++) {
      const person = personAt[k] ?? -1;
      if (person >= 0) return { kind: 'person', person, from: k, to: k + 1 };
    }
  }
  return null;
}

/** "Als haar vriendin uitstapt, gaat X ervandoor: 'Hij reed weg.'": what follows the colon speaks of X, so X does not say it. */
export function speaksOfSubject(scene: Scene, subject: Subject, quote: { inner: { start: number } }, from: number): boolean {
  const { text, words } = scene;
  let at = subject.to;
  while ((words[at]?.start ?? quote.inner.start) < quote.inner.start) at++;
  return at - from > LONGEST_LEAD && /^(?:hij|zij|ze|hem|haar)(?![\p{L}])/iu.test(text.slice(quote.inner.start, quote.inner.start + 5));
}
