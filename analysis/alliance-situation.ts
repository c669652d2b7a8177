import type { CountryMention } from './country-mentions.ts';
import type { Folded } from './fold.ts';
import type { Passage, Situation, Span } from './reading.ts';

const NOTHING: Situation = { what: null, whom: null, where: null, attacker: null };
const PARTICIPLE =
  'beschoten|getroffen|aangevallen|gebombardeerd|neergeschoten|neergehaald|gedood|geraakt|binnengevallen|bestookt|gesaboteerd|vernield|geschonden|bezet|opgeblazen|binnengedrongen';
/** What would happen: "beschoten en getroffen", "raketaanval", "binnenvalt". */
const EVENT = new RegExp(
  `\\b(?:(?:${PARTICIPLE})(?: (?:en|of) (?:${PARTICIPLE}))*|(?:\\w*aanval(?:len)?|\\w*beschieting(?:en)?|\\w*bombardement\\w*|\\w*inslag(?:en)?|(?:grootschalige )?(?:inval|invasie)|sabotage\\w*|schending\\w*|aanslag(?:en)?)\\b|(?:het luchtruim )?binnen(?:dringt|dringen|drongen|drong|vliegt|vlogen|kwamen)|(?:aan|binnen)(?:valt|vallen|viel|vielen|gevallen)|valt (?:[\\w-]+ ){1,4}(?:aan|binnen)\\b)`,
  'g',
);
const TROOPS =
  /^[ -](?:[\w-]+ ){0,2}?(?:\w*troepen|\w*militair(?:en)?|soldat\w+|soldaat|trainers?|instructeurs?|(?:militair )?instructeurs|vredesmacht\w*|eenheden|manschappen|schepen|fregat\w*|bas(?:is|es)|vliegtuig\w*|toestel\w*|kazerne\w*|luchtruim|grondgebied|wateren)\b/;
const LAND = /\b(?:luchtruim|grondgebied|wateren)\b/;
const BEFORE = 900;
const AFTER = 350;

/**
 * What the article applies a promise to, from the sentences around the first passage: an event, whose troops or land, where, and by whom.
 * `countries` and `passage` hold offsets in `folded.text`; the answer's `what` holds offsets in the original text.
 */
export function situation(
  folded: Folded,
  passages: readonly Pick<Passage, 'start' | 'end'>[],
  countries: readonly CountryMention[],
): Situation {
  const passage = passages[0];
  if (passage === undefined) return NOTHING;
  const text = folded.text;
  const near = { start: Math.max(0, passage.start - BEFORE), end: Math.min(text.length, passage.end + AFTER) };
  const events = eventsIn(text, near, passages);
  let best: Situation = NOTHING;
  for (const event of events) {
    const around = countries.filter((country) => country.start >= near.start && country.end <= near.end);
    const attacker = attackerOf(text, event, around);
    const found = {
      what: { start: folded.at(event.start), end: folded.at(event.end) },
      ...victim(text, event, around, attacker),
      attacker,
    };
    if (known(found) > known(best)) best = found;
  }
  return best;
}

function known(one: Situation): number {
  return (one.what === null ? 0 : 1) + (one.attacker === null ? 0 : 2) + (one.whom === null ? 0 : 1) + (one.where === null ? 0 : 1);
}

/** Events near the first passage, nearest before it first; what a passage itself says ("een aanval op één") is the rule, not the case. */
function eventsIn(text: string, near: Span, passages: readonly Pick<Passage, 'start' | 'end'>[]): Span[] {
  const anchor = passages[0]?.start ?? 0;
  const events: Span[] = [];
  for (const match of text.slice(near.start, near.end).matchAll(EVENT)) {
    const start = near.start + match.index;
    const end = start + match[0].length;
    if (!passages.some((passage) => passage.start < end && start < passage.end)) events.push({ start, end });
  }
  const distance = (event: Span) => (event.end <= anchor ? anchor - event.end : 200 + event.start - anchor);
  return events.sort((a, b) => distance(a) - distance(b)).slice(0, 12);
}

/** "door Rusland", "Russische aanval", "Rusland valt … aan", "als Rusland aanvalt". */
function attackerOf(text: string, event: Span, countries: readonly CountryMention[]): string | null {
  const by = countries.find(
    (one) =>
      one.start >= event.end && one.start - event.end < 60 && /^[^.!?\n]*\bdoor (?:de |het )?$/.test(text.slice(event.end, one.start)),
  );
  if (by !== undefined) return by.entry;
  const own = countries.findLast(
    (one) =>
      one.end <= event.start &&
      one.adjective &&
      /^ (?:[\w-]+ ){0,6}$/.test(text.slice(one.end, event.start)) &&
      !LAND.test(text.slice(one.end, one.end + 13)),
  );
  if (own !== undefined) return own.entry;
  const from = countries.find((one) => one.start >= event.end && /^ (?:van|uit|vanuit) $/.test(text.slice(event.end, one.start)));
  if (from !== undefined) return from.entry;
  const active = /^valt |valt$|vallen$|viel$|vielen$/.test(text.slice(event.start, event.end));
  const before = countries.filter(
    (one) => one.end <= event.start && event.start - one.end < 60 && !/[.!?;:\n]/.test(text.slice(one.end, event.start)),
  );
  const subject = active ? before[0] : undefined;
  return subject !== undefined && !subject.adjective ? subject.entry : null;
}

/** Whose troops or land, and where. */
function victim(
  text: string,
  event: Span,
  countries: readonly CountryMention[],
  attacker: string | null,
): { whom: string | null; where: string | null } {
  const others = countries.filter((one) => one.entry !== attacker);
  const troops = nearest(
    others.filter((one) => one.adjective && TROOPS.test(text.slice(one.end, one.end + 40))),
    event,
  );
  const place = nearest(
    others.filter(
      (one) =>
        !one.adjective &&
        /\b(?:in|naar|boven|binnen|bij|op)(?: het| de)?(?: \w+en)? $/.test(text.slice(Math.max(0, one.start - 24), one.start)) &&
        !onObject(text, one),
    ),
    event,
  );
  const inside = text.slice(event.start, event.end);
  const object =
    others.find(
      (one) => !one.adjective && one.start >= event.end && /^ (?:op|tegen|van)(?: de| het)? $/.test(text.slice(event.end, one.start)),
    ) ??
    others.find((one) => !one.adjective && one.start >= event.start && one.end <= event.end) ??
    (/aangevallen|binnengevallen|getroffen|aanvalt|binnenvalt|aanvallen|binnenvallen/.test(inside)
      ? others.findLast(
          (one) =>
            !one.adjective &&
            one.end <= event.start &&
            event.start - one.end < 60 &&
            !/[.!?;\n]/.test(text.slice(one.end, event.start)) &&
            !isPlace(text, one),
        )
      : undefined);
  if (object !== undefined && (troops === undefined || distance(object, event) <= distance(troops, event)))
    return { whom: object.entry, where: object.entry };
  const land = troops !== undefined && LAND.test(text.slice(troops.end, troops.end + 30)) ? troops.entry : null;
  return { whom: troops?.entry ?? null, where: land ?? place?.entry ?? null };
}

/** "een aanval op Polen": the object of an attack, no place where troops are. */
function onObject(text: string, one: CountryMention): boolean {
  return /(?:aanval\w*|inval|invasie) (?:op|in|van) $/.test(text.slice(Math.max(0, one.start - 24), one.start));
}

function isPlace(text: string, one: CountryMention): boolean {
  return /\b(?:in|naar|boven|binnen|uit|vanuit|van|met|door|voor) (?:de |het )?$/.test(text.slice(Math.max(0, one.start - 16), one.start));
}

function nearest(mentions: readonly CountryMention[], event: Span): CountryMention | undefined {
  return mentions.toSorted((a, b) => distance(a, event) - distance(b, event))[0];
}

function distance(one: Span, event: Span): number {
  return one.end <= event.start ? event.start - one.end : Math.max(0, one.start - event.end) + 40;
}
