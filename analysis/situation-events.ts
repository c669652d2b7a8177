import type { Span } from './reading.ts';
import { agentIn, clauseAround, partiesIn, type Party, placeIn } from './situation-clause.ts';
import { flyingIn } from './situation-flying.ts';
import type { Shape } from './situation-shape.ts';
import { ATTACK, ATTACKS, HARMED, LAND, SPLIT, TO, TROOPS, words } from './situation-words.ts';

/** One case that a sentence describes, as far as its grammar says; `what` holds offsets in the shape. */
export interface Event {
  what: Span;
  whom: string | null;
  where: string | null;
  attacker: string | null;
}

type Victim = Pick<Event, 'whom' | 'where'>;

/** The cases that one sentence describes. `before` is the sentence before it, for "ze" and "daar". */
export function eventsIn(shape: Shape, sentence: Span, before: Span | undefined): Event[] {
  return [
    ...attacksByNoun(shape, sentence),
    ...attacksByVerb(shape, sentence, before),
    ...harmed(shape, sentence, before),
    ...losses(shape, sentence, before),
    ...clashes(shape, sentence),
    ...violations(shape, sentence),
    ...flyingIn(shape, sentence),
  ];
}

const NOUN = new RegExp(
  `(?:(?<by>A+) ${words(3)})?${ATTACK}(?: (?:van|door|vanuit) (?:het |de )?(?<from>[NPA]+)(?: (?:leger|troepen|strijdkrachten|krijgsmacht))?)?(?: (?:van|uit|in) [a-z]+(?: \\d{4})?)?(?: (?<to>op|tegen|in|naar) (?:${words(2)}(?<adjective>A+) (?:${words(2)})(?:(?<troops>${TROOPS})(?: (?:in|op|bij|boven|naar) ${TO}(?<place>N+))?|(?:grondgebied|bodem|gebied|doelen|steden))|${TO}(?<land>${LAND})\\b(?! (?:mogen |kunnen |te )?rekenen\\b)))?`,
  'dg',
);
/** Of these the country behind "in" is where they were, and who was hit stays open. */
const OF_ANYBODY = /aanval|beschieting|bombardement|sabotage/;

function attacksByNoun(shape: Shape, sentence: Span): Event[] {
  const events: Event[] = [];
  for (const match of shape.text.slice(sentence.start, sentence.end).matchAll(NOUN)) {
    const { groups } = match;
    const at = match.indices?.groups;
    const what = at?.['what'];
    if (groups === undefined || at === undefined || what === undefined) continue;
    const entry = (name: string) => {
      const span = at[name];
      return span === undefined ? null : shape.entryAt(sentence.start + span[0]);
    };
    const event: Event = { what: shifted(what, sentence.start), whom: null, where: null, attacker: entry('from') ?? entry('by') };
    const land = entry('land');
    const adjective = entry('adjective');
    if (land !== null) {
      event.where = land;
      event.whom = groups['to'] === 'in' && OF_ANYBODY.test(groups['what'] ?? '') ? null : land;
    } else if (adjective !== null) {
      event.whom = adjective;
      event.where = groups['troops'] === undefined ? adjective : entry('place');
    } else if (event.attacker === null) continue;
    if (event.attacker === null) event.attacker = agentIn(shape, clauseAround(shape.text, sentence, event.what));
    events.push(event);
  }
  return events;
}

const LIKE = new RegExp(`\\b(?:land|lid|lidstaat|bondgenoot|buurland|partner) (?:als|zoals) (?<land>N+)`, 'd');
const ANYBODY = /^(?:wie|die|dat) |\b(?:iemand|vijand|agressor|mogendheid|hij|ze|zij|land)\b/;

/** "als Rusland Estland aanvalt", "valt Rusland Estland binnen", "heeft Rusland Oekraïne aangevallen". */
function attacksByVerb(shape: Shape, sentence: Span, before: Span | undefined): Event[] {
  const events: Event[] = [];
  const text = shape.text.slice(sentence.start, sentence.end);
  const add = (what: Span, clause: Span) => {
    const parties = partiesIn(shape, clause);
    const own = shape.text.slice(clause.start, clause.end);
    const like = LIKE.exec(own)?.indices?.groups?.['land'];
    const named = like === undefined ? null : shape.entryAt(clause.start + like[0]);
    const [first, second] = parties;
    if (parties.length > 2) return;
    if (first !== undefined && second !== undefined)
      events.push({ what, attacker: first.entry, ...victimOf(shape, second, clause, before) });
    else if (named !== null)
      events.push({ what, attacker: first === undefined || first.entry === named ? null : first.entry, whom: named, where: named });
    else if (first !== undefined) {
      const lead = shape.text.slice(clause.start, first.start);
      if (ANYBODY.test(lead)) events.push({ what, attacker: null, ...victimOf(shape, first, clause, before) });
      else if (/^(?:\w+ )?$/.test(lead) && shape.text.slice(first.end, what.start).trim() !== '')
        events.push({ what, attacker: first.entry, whom: null, where: null });
    }
  };
  for (const match of text.matchAll(ATTACKS)) {
    const what = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    add(what, { start: clauseAround(shape.text, sentence, what).start, end: what.start });
  }
  for (const match of text.matchAll(SPLIT)) {
    const whole = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    add(whole, { start: clauseAround(shape.text, sentence, whole).start, end: whole.end });
  }
  return events;
}

/** Whether somebody was hit by force, where the participle alone does not say so. */
const FORCE = /beschoten|aangevallen|gebombardeerd|binnengevallen|raket|drone|granaat|granaten|aanval|aanslag|beschieting|bom\b|vuur|kogel/;
const PRONOUN = /^(?:(?:en|maar|want) )?(?:ze|zij|deze|die|de (?:militairen|soldaten|instructeurs|trainers|troepen))\b/;

/** "Nederlandse militairen worden beschoten", "Litouwen is aangevallen", "Rusland is Oekraïne binnengevallen". */
function harmed(shape: Shape, sentence: Span, before: Span | undefined): Event[] {
  const events: Event[] = [];
  const own = shape.text.slice(sentence.start, sentence.end);
  for (const match of own.matchAll(HARMED)) {
    const what = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (!FORCE.test(own) && !/gedood|gesneuveld|omgekomen/.test(match[0])) continue;
    const clause = clauseAround(shape.text, sentence, what);
    const parties = partiesIn(shape, clause);
    const text = shape.text.slice(clause.start, clause.end);
    const attacker = agentIn(shape, clause);
    const passive = /\b(?:word(?:t|en)|werd(?:en)?)\b/.test(text);
    const being = /\b(?:is|zijn|was|waren)\b/.test(text);
    const [first, second] = parties;
    if (!passive && /\b(?:heeft|hebben|had|hadden)\b/.test(text)) {
      if (first !== undefined && second !== undefined)
        events.push({ what, attacker: first.entry, ...victimOf(shape, second, clause, before) });
    } else if (!passive && second !== undefined && first !== undefined && match[0] === 'binnengevallen')
      events.push({ what, attacker: first.entry, ...victimOf(shape, second, clause, before) });
    else if (first !== undefined && (passive || match[0] !== 'binnengevallen' || attacker !== null)) {
      if (!passive && !being && !first.troops && attacker === null) continue;
      if (match[0] === 'bezet' && !passive) continue;
      events.push({ what, attacker, ...victimOf(shape, first, clause, before) });
    } else if (first === undefined && attacker !== null && PRONOUN.test(own) && before !== undefined) {
      const meant = partiesOrObjects(shape, before);
      if (meant !== undefined) events.push({ what, attacker, whom: meant.entry, where: behind(shape, meant, before) });
    }
  }
  return events;
}

const LOST = new RegExp(
  `\\b(?<what>(?:kwam(?:en)?|komen|kwam) (?:[^,.;]{0,40} )?(?<adjective>A+) ${words(1)}${TROOPS}[^,.;]{0,30}? om\\b)|\\b(?<death>(?:dood|gedood)) (?:van )?(?:[a-z0-9]+ )?(?<dead>A+) ${words(1)}${TROOPS}`,
  'dg',
);
const BY_ATTACK = new RegExp(`\\bbij een ${ATTACK}`, 'd');

/** "kwamen 33 Turkse militairen om bij een luchtaanval". */
function losses(shape: Shape, sentence: Span, before: Span | undefined): Event[] {
  const events: Event[] = [];
  for (const match of shape.text.slice(sentence.start, sentence.end).matchAll(LOST)) {
    const at = match.indices?.groups;
    const who = at?.['adjective'] ?? at?.['dead'];
    const lost = at?.['what'] ?? at?.['death'];
    if (who === undefined || lost === undefined) continue;
    const rest = { start: sentence.start + match.index, end: sentence.end };
    const attack = BY_ATTACK.exec(shape.text.slice(rest.start, rest.end))?.indices?.groups?.['what'];
    events.push({
      what: attack === undefined ? shifted(lost, sentence.start) : shifted(attack, rest.start),
      whom: shape.entryAt(sentence.start + who[0]),
      where: placeOf(shape, sentence, before),
      attacker: agentIn(shape, rest),
    });
  }
  return events;
}

const CLASH = new RegExp(`\\b(?<what>slaags (?:te )?(?:rak|raak|gera)\\w*) met (?:de |het )?(?<who>[NPA]+)\\b`, 'dg');

/** "slaags raken met de Turken": whoever fights there, where stays open. */
function clashes(shape: Shape, sentence: Span): Event[] {
  return [...shape.text.slice(sentence.start, sentence.end).matchAll(CLASH)].flatMap((match) => {
    const { what, who } = match.indices?.groups ?? {};
    if (what === undefined || who === undefined) return [];
    return [{ what: shifted(what, sentence.start), whom: shape.entryAt(sentence.start + who[0]), where: null, attacker: null }];
  });
}

const VIOLATION = new RegExp(
  `\\b(?<what>schending(?:en)? van het ${words(1)}(?<land>A+) luchtruim)(?: door ${words(3)}(?<by>[NPA]+))?`,
  'dg',
);

/** "schending van het Estse luchtruim door Rusland". */
function violations(shape: Shape, sentence: Span): Event[] {
  return [...shape.text.slice(sentence.start, sentence.end).matchAll(VIOLATION)].flatMap((match) => {
    const { what, land, by } = match.indices?.groups ?? {};
    if (what === undefined || land === undefined) return [];
    const entry = shape.entryAt(sentence.start + land[0]);
    const attacker = by === undefined ? null : shape.entryAt(sentence.start + by[0]);
    return [{ what: shifted(what, sentence.start), whom: entry, where: entry, attacker }];
  });
}

/** A land is hit where it is; troops where the text says. */
function victimOf(shape: Shape, party: Party, clause: Span, before: Span | undefined): Victim {
  if (!party.troops) return { whom: party.entry, where: party.entry };
  return { whom: party.entry, where: behind(shape, party, clause) ?? placeOf(shape, clause, before) };
}

/** The place right behind the troops: "Nederlandse trainers naar Oekraïne". */
function behind(shape: Shape, party: Party, clause: Span): string | null {
  const text = shape.text.slice(party.end, clause.end);
  const found = BEHIND.exec(text)?.indices?.groups?.['land'];
  return found === undefined ? null : shape.entryAt(party.end + found[0]);
}
const BEHIND = new RegExp(`^ (?:in|op|naar|bij|boven) ${TO}(?<land>N+)`, 'd');

function placeOf(shape: Shape, span: Span, before: Span | undefined): string | null {
  const here = placeIn(shape, span);
  if (here !== null || before === undefined) return here;
  return /^(?:daar|er|hier)\b/.test(shape.text.slice(span.start, span.start + 6)) ? placeIn(shape, before) : null;
}

const SENT = new RegExp(`(?<adjective>A+) ${words(2)}(?:${TROOPS})`, 'dg');

/** The troops that a sentence names last, in whatever part of it. */
function partiesOrObjects(shape: Shape, sentence: Span): Party | undefined {
  const found = [...shape.text.slice(sentence.start, sentence.end).matchAll(SENT)].at(-1);
  if (found === undefined) return undefined;
  const start = sentence.start + found.index;
  const entry = shape.entryAt(start);
  return entry === null ? undefined : { start, end: start + found[0].length, entry, troops: true };
}

function shifted(pair: [number, number], by: number): Span {
  return { start: by + pair[0], end: by + pair[1] };
}
