import type { Span } from './reading.ts';
import type { Shape } from './situation-shape.ts';
import { GROUND, LAND, TO, TROOPS, words } from './situation-words.ts';

/** Who takes part in a clause, in the order of the text. */
export interface Party extends Span {
  entry: string;
  /** Troops may be abroad; a land is where it is. */
  troops: boolean;
}

const BREAK =
  /[,;:()"“”«»\n–—]| (?:omdat|dat|terwijl|nadat|zodra|indien|wanneer|toen|sinds|mocht|want|maar|waarbij|voordat|waardoor|zodat|hoewel|tot|of dat) |(?<!land|lid|lidstaat|bondgenoot|buurland|partner) als |^(?:als|sinds|nadat|wanneer|mocht|toen|omdat|zodra|stel dat|zou) /g;

/** The clause around a span of a sentence: from the conjunction or comma before it to the comma after it. */
export function clauseAround(text: string, sentence: Span, at: Span): Span {
  let start = sentence.start;
  const before = text.slice(sentence.start, at.start);
  for (const match of before.matchAll(BREAK)) start = sentence.start + match.index + match[0].length;
  const after = text.slice(at.end, sentence.end).search(/[,;:()"“”«»\n]/);
  return { start, end: after < 0 ? sentence.end : at.end + after };
}

const PARTY = new RegExp(
  `(?<![NPA] (?:en|of) )(?:(?<land>${LAND})|(?<adjective>A+) (?:${words(2)})(?:(?<troops>${TROOPS})|(?<ground>${GROUND})))`,
  'g',
);
/** After these a country is a place, a source or a tool, not one who acts or suffers; "een land als Estland" is no such place. */
const OBLIQUE =
  /\b(?:door|in|naar|boven|bij|uit|vanuit|van|met|voor|tegen|op|aan|namens|over|volgens|tussen|rond|langs|via|tegenover|behalve|sinds|samen met)(?: (?:het|de|een|zijn|haar|hun))?(?: \w+)? $/;

/** The countries that act or suffer in a clause: names and troops without a preposition before them. */
export function partiesIn(shape: Shape, clause: Span): Party[] {
  const text = shape.text.slice(clause.start, clause.end);
  const found: Party[] = [];
  for (const match of text.matchAll(PARTY)) {
    const start = clause.start + match.index;
    const before = shape.text.slice(Math.max(clause.start, start - 40), start);
    const entry = shape.entryAt(start);
    if (entry === null || OBLIQUE.test(before)) continue;
    found.push({ start, end: start + match[0].length, entry, troops: match.groups?.['troops'] !== undefined });
  }
  return found;
}

const BY = new RegExp(`\\bdoor ${words(2)}(?:(?<land>${LAND})|(?<adjective>A+) [a-z])`, 'd');
const BLAMED = new RegExp(`\\baan (?:het |de )?(?<land>[NPA]+) [^,.;]{0,40}toegeschreven`, 'd');

/** Who did it: "door Rusland", "door Russische raketten", "aan het Syrische leger toegeschreven". */
export function agentIn(shape: Shape, clause: Span): string | null {
  for (const pattern of [BY, BLAMED]) {
    const groups = pattern.exec(shape.text.slice(clause.start, clause.end))?.indices?.groups;
    const at = groups?.['land'] ?? groups?.['adjective'];
    if (at !== undefined) return shape.entryAt(clause.start + at[0]);
  }
  return null;
}

const PLACE = new RegExp(`\\b(?:in|op|boven|bij|nabij|naar) ${TO}(?<land>N+)`, 'dg');

/** The last country that a span names as a place. */
export function placeIn(shape: Shape, span: Span): string | null {
  const found = [...shape.text.slice(span.start, span.end).matchAll(PLACE)].at(-1)?.indices?.groups?.['land'];
  return found === undefined ? null : shape.entryAt(span.start + found[0]);
}
