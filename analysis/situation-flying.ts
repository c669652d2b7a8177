import type { Span } from './reading.ts';
import type { Event } from './situation-events.ts';
import type { Shape } from './situation-shape.ts';
import { CROSSING, DELIVERY, FLYING, TO, words } from './situation-words.ts';

const THING = new RegExp(`(?:(?<by>A+) ${words(2)})?${FLYING}(?: (?:uit|vanuit) (?<from>N+))?`, 'dg');
const OVER = new RegExp(
  `\\b(?:boven ${TO}(?<over>N+)|(?:het )?(?<adjective>A+) (?:${words(1)})(?:luchtruim|grondgebied|bodem|territorium)\\b|(?:luchtruim|grondgebied) van ${TO}(?<of>N+)|(?<into>N+) (?=binnen))`,
  'd',
);
const FELL = new RegExp(`\\bin ${TO}(?<land>N+)`, 'd');
const TOWARDS = new RegExp(
  `\\b(?:op weg|richting|onderweg|afgevuurd|gelanceerd)(?: was| waren| is)? ?(?:naar |op |richting )?${TO}(?<land>N+)`,
  'd',
);
const OWN = new RegExp(
  `^(?:[a-z]+ )?(?<land>N+) .*\\b(?:zijn|haar|het|hun) luchtruim\\b|^(?:[a-z]+ )?(?<after>N+) .*\\bin luchtruim\\b`,
  'd',
);
const LANDED = /\b(?:ingeslagen|insloeg(?:en)?|inslaan|neergekomen|neerkomen|neerkw?a?m(?:en)?|neergestort|ontploft)\b/;
const LONGEST = 100;

/** Aircraft, drones and missiles of one country in the sky or on the soil of another. */
export function flyingIn(shape: Shape, sentence: Span): Event[] {
  const text = shape.text.slice(sentence.start, sentence.end);
  const events: Event[] = [];
  for (const match of text.matchAll(THING)) {
    const at = match.indices?.groups;
    const by = at?.['from'] ?? at?.['by'];
    const attacker = by === undefined ? null : shape.entryAt(sentence.start + by[0]);
    const unarmed = attacker === null && !/drone|raket|projectiel|ballon/.test(match[0]);
    if (unarmed || DELIVERY.test(text)) continue;
    const place = placeOf(text, match.index + match[0].length);
    const land = place === null ? null : shape.entryAt(sentence.start + place.at);
    if (place === null || land === null || land === attacker) continue;
    const from = match.index;
    const crossing = crossingNear(text, from);
    const start = Math.min(from, crossing?.start ?? from);
    const split = / binnen\b/.exec(text.slice(place.end));
    const last = Math.max(place.end, from + match[0].length, crossing?.end ?? 0);
    const end = crossing !== null && split?.index === 0 && SPLITS.test(text.slice(crossing.start, crossing.end)) ? place.end + 7 : last;
    const whole = { start: sentence.start + start, end: sentence.start + end };
    const what = whole.end - whole.start > LONGEST ? { start: sentence.start + from, end: sentence.start + from + match[0].length } : whole;
    events.push({ what, whom: land, where: place.towards ? null : land, attacker });
  }
  return events;
}

const SPLITS = /^(?:drong|vlo)/;

/** What the thing at `from` did, as far as it is said there. */
function crossingNear(text: string, from: number): Span | null {
  const near = Math.max(0, from - 60);
  const found = CROSSING.exec(text.slice(near));
  return found === null ? null : { start: near + found.index, end: near + found.index + found[0].length };
}

/** Where the thing went: the country's first letter and the end of the place's words, in the sentence. */
function placeOf(text: string, after: number): { at: number; end: number; towards: boolean } | null {
  const rest = text.slice(after);
  const over = OVER.exec(rest);
  const overAt =
    over?.indices?.groups?.['over'] ??
    over?.indices?.groups?.['adjective'] ??
    over?.indices?.groups?.['of'] ??
    over?.indices?.groups?.['into'];
  if (over !== null && overAt !== undefined) return { at: after + overAt[0], end: after + over.index + over[0].length, towards: false };
  const fell = LANDED.test(text) ? FELL.exec(rest) : null;
  const fellAt = fell?.indices?.groups?.['land'];
  if (fell !== null && fellAt !== undefined) return { at: after + fellAt[0], end: after + fell.index + fell[0].length, towards: false };
  const towards = TOWARDS.exec(rest);
  const towardsAt = towards?.indices?.groups?.['land'];
  if (towards !== null && towardsAt !== undefined)
    return { at: after + towardsAt[0], end: after + towards.index + towards[0].length, towards: true };
  const groups = OWN.exec(text)?.indices?.groups;
  const own = groups?.['land'] ?? groups?.['after'];
  const sky = /\bluchtruim\b/.exec(rest);
  return own === undefined || sky === null ? null : { at: own[0], end: after + sky.index + sky[0].length, towards: false };
}
