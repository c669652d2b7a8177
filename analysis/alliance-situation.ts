import type { CountryMention } from './country-mentions.ts';
import type { Folded } from './fold.ts';
import type { Passage, Situation, Span } from './reading.ts';
import { type Event, eventsIn } from './situation-events.ts';
import { shapeOf } from './situation-shape.ts';
import { HISTORY } from './situation-words.ts';

const NOTHING: Situation = { what: null, whom: null, where: null, attacker: null };
/** Sentences around a passage, and at the head of a text, in which its case is looked for. */
const NEAR = 6;
const HEAD = 3;
/** Countries that a promise may cover or has covered. An attack on another is the background of the news unless a passage is about it. */
const COVERED = new Set(
  'al at be bg ca cy cz de dk ee es fi fr gb gr hr hu ie is it lt lu lv me mk mt nl no pl pt ro se si sk tr us'.split(' '),
);
const NO_MEMBER = /\bgeen (?:\w+ )?(?:navo-?|nato-?|eu-?)?(?:lid|lidstaat|lidland|navo-land|bondgenoot)\b/;

interface Placed extends Event {
  /** Sentences between the event and the nearest passage. */
  distance: number;
}

/**
 * What the article applies a promise to: an event, whose troops or land, where, and by whom, only as far as a sentence's grammar says so. Null
 * is the answer for the rule itself ("een aanval op één"), for history and for wars that are only the background.
 * `sentences`, `countries` and `passages` hold offsets in `folded.text`; the answer's `what` holds offsets in the original text. Linear.
 */
export function situation(
  folded: Folded,
  sentences: readonly Span[],
  passages: readonly Pick<Passage, 'start' | 'end'>[],
  countries: readonly CountryMention[],
): Situation {
  if (passages.length === 0) return NOTHING;
  const shape = shapeOf(folded.text, countries);
  const holding = sentences.flatMap((one, i) =>
    passages.some((passage) => passage.start < one.end && one.start < passage.end) ? [i] : [],
  );
  const placed: Placed[] = [];
  let next = 0;
  sentences.forEach((sentence, i) => {
    while (next + 1 < holding.length && Math.abs((holding[next + 1] ?? i) - i) <= Math.abs((holding[next] ?? i) - i)) next++;
    const distance = Math.abs((holding[next] ?? i) - i);
    if (distance > NEAR && i >= HEAD) return;
    const text = folded.text.slice(sentence.start, sentence.end);
    if (HISTORY.test(text)) return;
    for (const event of eventsIn(shape, sentence, sentences[i - 1])) {
      // Within a passage "een aanval op één" is the rule, "een aanval op Polen" a case.
      const isRule = event.whom === null || !COVERED.has(event.whom);
      if (isRule && passages.some((passage) => passage.start < event.what.end && event.what.start < passage.end)) continue;
      if (event.attacker !== null && event.attacker === event.whom) continue;
      const subject = event.whom ?? event.where;
      const background = subject === null ? event.attacker === 'ru' && distance > 0 : !COVERED.has(subject) && distance > 0;
      if (!background || NO_MEMBER.test(text)) placed.push({ ...event, distance });
    }
  });
  const best = placed.toSorted((a, b) => worth(b) - worth(a))[0];
  if (best === undefined) return NOTHING;
  const attacker =
    best.attacker ?? placed.find((one) => one.attacker !== null && one.whom === best.whom && one.where === best.where)?.attacker;
  return {
    what: { start: folded.at(best.what.start), end: folded.at(best.what.end - 1) + 1 },
    whom: best.whom,
    where: best.where,
    attacker: attacker ?? null,
  };
}

/** The fullest case counts, of two alike the one nearest to a passage. */
function worth({ whom, where, attacker, distance }: Placed): number {
  return (whom === null ? 0 : 3) + (where === null ? 0 : 1) + (attacker === null ? 0 : 1) - Math.min(distance, NEAR) * 0.15;
}
