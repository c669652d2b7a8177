import type { Mention, Passage, Reading } from '../analysis/reading.ts';
import type { Card } from '../knowledge/card.ts';
import { cardIdOf } from '../knowledge/card-id.ts';
import type { PopupFound, PopupItem, PopupPromise, PopupState } from './popup-state.ts';

/** What the popup says of an explained page. `shown`: highlights are drawn on it; `chosen`: the reader's own word on it. */
export function explainedState(
  host: string,
  reading: Reading,
  cards: Readonly<Record<string, Card>>,
  shown: boolean,
  chosen: boolean | null = null,
): PopupState {
  const { band, reasons } = reading.verdict;
  if (!shown && chosen === false) return { kind: 'silenced', host };
  if (shown) return { kind: 'found', host, reasons, anyway: band !== 'defence', found: foundIn(reading, cards) };
  if (reasons.some((reason) => reason.key === 'not-dutch')) return { kind: 'notDutch', host };
  return { kind: band === 'other' ? 'other' : 'doubtful', host, reasons };
}

/** The lists of what an article holds, each card once, in the order of the text. */
function foundIn(reading: Reading, cards: Readonly<Record<string, Card>>): PopupFound {
  const items = new Map<string, PopupItem>();
  const kinds = new Map<string, Mention['kind']>();
  reading.mentions.forEach((mention, index) => {
    const id = cardIdOf(mention);
    const known = items.get(id);
    if (known !== undefined) known.times++;
    else if (cards[id] !== undefined) {
      const { kind, name } = mention;
      const statements =
        kind === 'person' ? reading.statements.filter((one) => (one.speakerEntry ?? one.speaker) === (mention.entry ?? name)).length : null;
      items.set(id, { id, name, mark: kind === 'country' ? 'term' : kind, mention: index, times: 1, statements });
      kinds.set(id, kind);
    }
  });
  const of = (kind: Mention['kind']) => [...items.values()].filter((item) => kinds.get(item.id) === kind);
  return { promise: promiseIn(reading, cards), persons: of('person'), terms: of('term'), treaties: of('treaty'), countries: of('country') };
}

/** The promise that the article leans on most, article 5 where two weigh the same: its first passage. */
function promiseIn(reading: Reading, cards: Readonly<Record<string, Card>>): PopupPromise | null {
  const { passages, situation } = reading.alliance;
  const weight = (article: Passage['article']) =>
    passages.filter((one) => one.article === article).length + (article === 'navo-5' ? 0.5 : 0);
  const passage = passages.toSorted((a, b) => weight(b.article) - weight(a.article))[0];
  if (passage === undefined) return null;
  const mention = reading.mentions.findIndex((one) => one.kind === 'treaty' && one.start < passage.end && passage.start < one.end);
  if (mention < 0) return null;
  const card = cards[passage.article];
  const treaty = card?.kind === 'treaty' ? card : null;
  const whereFails = treaty?.criteria.some((one) => one.key === 'where' && one.holds === 'not-met') === true;
  const where = whereFails ? treaty?.countries.find((country) => country.id === situation.where)?.name : undefined;
  return { article: passage.article, manner: passage.manner, outside: where ?? null, mention };
}
