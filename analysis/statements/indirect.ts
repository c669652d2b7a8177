import type { Quote } from '../quotes.ts';
import type { Span } from '../reading.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { hasVerb } from './utterance.ts';
import { type Behind, companionsOf, reportsAlone, reportsWith } from './verbs.ts';

const SHORTEST = 2;
const BESIDE = 5;
const LONG_REST = 5;
/** Fewer words make no sense by themselves ("het niet uit"). */
const ALONE = 4;
const SUBORDINATE = /^(als|omdat|nu|zolang|zodra|wanneer|hoewel|zonder|indien)$/;
/** "Onmogelijk, vindt hij." */
const LONE = /^(on[a-z]{4,}|[a-z]{3,}(?:isch|baar|elijk|loos|ig|zaam|vol))$/;
const FRONTS = /^(maar|en|in|op|na|voor|tijdens|met|bij|vanuit|gisteren|vandaag|vorige|eerder|later|toen)$/;

/** What a reporting clause reports, as a span of the sentence; null when it reports nothing. */
export function indirectSpan(scene: Scene, clause: Clause, sentence: Span, from: number, to: number): Span | null {
  const { words, text } = scene;
  if (clause.kind === 'source')
    return text.charAt(sentence.end - 1) !== '?' && to - from - (clause.to - clause.from) >= SHORTEST + 1
      ? { start: sentence.start, end: sentence.end }
      : null;
  const verb = words[clause.verb];
  if (verb === undefined) return null;
  if (clause.inverted && clause.parenthetical && fronted(scene, clause, from, to)) return null;
  if (givesName(scene, clause, to)) return null;
  if (callsByName(scene, clause, to)) return { start: sentence.start, end: sentence.end };
  const next = words[clause.to];
  const onwards = next !== undefined && clause.to < to && /^(dat|of)$/.test(next.word) && !next.gap.includes(',');
  if (clause.inverted && clause.parenthetical && !onwards) {
    const rest = to - clause.to;
    if (rest >= SHORTEST && SUBORDINATE.test(words[from]?.word ?? '') && !/[,–—]/.test(words[clause.to]?.gap ?? ''))
      return { start: sentence.start, end: sentence.end };
    const before = clause.verb - from;
    if (before < SHORTEST && rest < LONG_REST && !(before === 1 && clause.to >= to && LONE.test(words[from]?.word ?? ''))) return null;
    const opensClause = /^[,:]/.test(words[clause.to]?.gap ?? '');
    if (before <= 4 || (rest >= LONG_REST && opensClause && !/^(die|dat|wie|en)$/.test(words[clause.to]?.word ?? '')))
      return { start: sentence.start, end: sentence.end };
    return trim(text, sentence.start, verb.start);
  }
  // The reporting clause goes along, so that what somebody reports reads by itself.
  const start = clause.inverted ? verb : (words[Math.max(from, clause.from)] ?? verb);
  const question = clause.inverted && text.charAt(sentence.end - 1) === '?';
  if (question && clause.kind !== 'say') return null;
  if (
    clause.inverted &&
    !onwards &&
    companionsOf(verb.word) === null &&
    clause.verb - from >= SHORTEST &&
    (clause.to >= to || /^,/.test(words[clause.to]?.gap ?? ''))
  )
    return trim(text, sentence.start, verb.start);
  const behind: Behind[] = [];
  for (let i = clause.inverted ? clause.to : clause.verb + 1; i < to && behind.length < 40; i++) {
    behind.push({ word: words[i]?.word ?? '', last: i + 1 >= to || /[,:;.!?"“”„'‘’]/.test(words[i + 1]?.gap ?? '') });
  }
  const object =
    clause.inverted &&
    clause.verb - from >= SHORTEST &&
    !FRONTS.test(words[from]?.word ?? '') &&
    !/[,;:]/.test(text.slice(sentence.start, verb.start));
  if ((behind.length < SHORTEST && !object) || !reportsWith(verb.word, behind)) return null;
  const whole =
    !onwards && (object || ((clause.inverted || behind.length < ALONE) && !/[,;:]/.test(text.slice(sentence.start, verb.start))));
  return whole ? { start: sentence.start, end: sentence.end } : trim(text, start.start, sentence.end);
}

/** "noemt de operatie 'Rising Lion'": a name is given, nothing said. */
function givesName(scene: Scene, clause: Clause, to: number): boolean {
  const { words, quoted } = scene;
  if (clause.kind === 'source' || !/^(noemt|noemde|noemen|noemden)$/.test(words[clause.verb]?.word ?? '')) return false;
  let i = Math.max(clause.to, clause.verb + 1);
  while (i < to && quoted[i] === 0) i++;
  return i + 1 < to && words.slice(i, to).every(({ capital }, at) => capital && quoted[i + at] === 1);
}

/** "verklaarde X het verbond 'hersendood'": the quoted word is X's. */
function callsByName(scene: Scene, clause: Clause, to: number): boolean {
  const { words, quoted } = scene;
  if (clause.parenthetical || !/^(verklaart|verklaarde)$/.test(words[clause.verb]?.word ?? '')) return false;
  for (let i = Math.max(clause.to, clause.verb + 1); i < to; i++) if (quoted[i] === 1) return true;
  return false;
}

/** What "Ze hoopt dat iedereen nadenkt: '…'" reports between its clause and the colon before the quotation; null when nothing. */
export function besideColon(scene: Scene, clause: Clause, quote: Quote): Span | null {
  const { words, text } = scene;
  const verb = words[clause.verb];
  const start = clause.inverted ? words[clause.to - 1] : verb;
  if (verb === undefined || start === undefined || start.end >= quote.start || !/:\s*$/.test(text.slice(start.end, quote.start)))
    return null;
  const behind: Behind[] = [];
  for (let i = clause.inverted ? clause.to : clause.verb + 1; (words[i]?.start ?? quote.start) < quote.start && behind.length < 40; i++)
    behind.push({ word: words[i]?.word ?? '', last: (words[i + 1]?.start ?? quote.start) >= quote.start });
  if (
    behind.length < BESIDE ||
    !behind.slice(0, 16).some(({ word }) => /^(dat|te|of|niet|om)$/.test(word)) ||
    !reportsWith(verb.word, behind)
  )
    return null;
  return trim(text, start.end, quote.start);
}

/** "Als Van Wijk het opgeeft, ziet ze in Veghel een paard", "Maar gisteren, op de eerste dag, sprak Ross": only the order of an ordinary sentence. */
function fronted(scene: Scene, clause: Clause, from: number, to: number): boolean {
  const { words, text } = scene;
  const first = words[from];
  const verb = words[clause.verb];
  if (first === undefined || verb === undefined) return false;
  const before = text.slice(first.start, verb.start);
  const ordinary = /^(ziet|zag)$/.test(verb.word) || FRONTS.test(first.word) || SUBORDINATE.test(first.word) || !hasVerb(before);
  if (ordinary && reportsAlone(verb.word) && to - clause.to > 2 && !/[,–—]/.test(words[clause.to]?.gap ?? '')) return true;
  return FRONTS.test(first.word) && !hasVerb(before);
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,:;]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
