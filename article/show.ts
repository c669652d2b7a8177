import type { Article } from '../analysis/article.ts';
import type { Mention, Reading, Span } from '../analysis/reading.ts';
import { t } from '../components/words.ts';
import type { Card } from '../knowledge/card.ts';
import { cardIdOf } from '../knowledge/card-id.ts';
import { askBackground } from '../messages/door.ts';
import type { Settings } from '../settings/settings.ts';
import { createCardHost, type Look } from './card-host.tsx';
import { type DwellEvent, idle, step, waits } from './dwell.ts';
import { bringIntoView, startFrom, stepTo } from './keys.ts';
import { createPaint, rectsOf } from './paint.ts';
import { listenToEscape, listenToPointer } from './point.ts';
import { chooseMentions, styleOf } from './show-choose.ts';
import { createTimers } from './show-timers.ts';
import type { TextMap } from './textmap.ts';

export interface Shown {
  article: Article;
  map: TextMap;
  /** The element that headline and body stand in. */
  root: Element;
  reading: Reading;
  /** The cards of the reading by card id. */
  cards: Readonly<Record<string, Card>>;
  /** What the reader wants at this moment. */
  settings: () => Settings;
}

/** What keyboard commands and popup ask of an explained page. Mentions are indices in `Reading.mentions`. */
export interface Show {
  /** Scrolls to a mention and opens its card, with the focus in it. */
  goTo(mention: number): void;
  /** Scrolls to a place in the article's text and lays the quiet ground under it; next and previous go on from there. */
  goToSpan(span: Span): void;
  /** A keyboard command of the manifest. */
  command(command: 'next-mention' | 'previous-mention' | 'open-card' | 'close-card'): void;
  /** Resolves when no card is open at words that still stand: at once, or when the reader has closed it. */
  free(): Promise<void>;
  /** Draws again after the reader changed what is to be seen; an open card stays. */
  refresh(): void;
}

/** Draws a reading on its page and opens cards at it. When `signal` aborts, no highlight, sheet, listener, timer or element is left. */
export function showReading({ article, map, root, reading, cards, settings }: Shown, signal: AbortSignal): Show {
  let order = chooseMentions(article, reading, cards, settings());
  const paint = createPaint(root, () => settings().marksInForcedColors, signal);
  // What the article itself speaks of is here already, and says more: it knows the article.
  const fetchCard = async (id: string) => cards[id] ?? (await askBackground({ type: 'card', id, date: article.publishedAt }));
  const host = createCardHost({ fetchCard, onClose: () => send({ type: 'dismiss' }), onPlace: goToSpan }, signal);
  const follow = createTimers((token) => send({ type: 'waited', token }), signal);
  let state = idle;
  /** The mention that next and previous go from; a half is a place between two. */
  let inHand: number | null = null;
  let counted = false;
  let pointerX: number | null = null;
  let opened: AbortController | null = null;

  const piecesOf = (place: Span) => map.locate(place.start, place.end);
  const linesOf = (place: Span) => rectsOf(piecesOf(place));

  function draw(): void {
    paint.draw(
      order.flatMap((index) => {
        const mention = reading.mentions[index];
        if (mention === undefined || !map.holds(mention.start, mention.end)) return [];
        return [{ mention: index, style: styleOf(mention), pieces: piecesOf(mention) }];
      }),
    );
  }

  function send(event: DwellEvent): void {
    if (signal.aborted) return;
    if (event.type === 'over') pointerX = event.x;
    const before = state.shown;
    state = step(state, event);
    const after = state.shown;
    if (after === null) {
      if (before !== null) close();
    } else if (after.mention !== before?.mention) open(after.mention, after.focus, event.type);
    else if (after.focus && !before.focus) host.focus();
    // What next and previous marked goes too, though no card was open.
    if (event.type === 'dismiss') paint.ground(null);
    follow(waits(state, settings().opens === 'hover' ? settings().rest : null));
  }

  function open(index: number, focus: boolean, why: DwellEvent['type']): void {
    opened?.abort();
    opened = null;
    const mention = reading.mentions[index];
    const card = mention && cardOf(mention);
    // The page may have rewritten the words since they were read: then the card would stand at the wrong ones.
    const stands = mention !== undefined && map.holds(mention.start, mention.end);
    if (!stands) draw();
    const hand = why === 'show' || pointerX === null ? null : { x: pointerX };
    if (!stands || !card || !host.open({ card, lines: () => linesOf(mention), hand, look: look(), focus })) {
      host.close();
      state = step(state, { type: 'dismiss' });
      return;
    }
    inHand = index;
    paint.ground(piecesOf(mention));
    opened = new AbortController();
    attend(mention, AbortSignal.any([opened.signal, signal]));
  }

  function close(): void {
    opened?.abort();
    opened = null;
    paint.ground(null);
    host.close();
  }

  function look(): Look {
    const { theme, textSize } = settings();
    return { dark: theme === 'page' ? paint.dark() : theme === 'dark', textSize };
  }

  /** What only matters while a card is open. */
  function attend(mention: Mention, open: AbortSignal): void {
    let frame = 0;
    const moved = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const inSight = linesOf(mention).some((line) => line.bottom > 0 && line.top < innerHeight);
        if (!inSight) send({ type: 'outOfSight' });
        host.move();
      });
    };
    listenToEscape(() => send({ type: 'dismiss' }), open, signal);
    addEventListener('scroll', moved, { capture: true, passive: true, signal: open });
    addEventListener('resize', moved, { passive: true, signal: open });
    document.addEventListener('fullscreenchange', () => send({ type: 'dismiss' }), { signal: open });
    open.addEventListener('abort', () => cancelAnimationFrame(frame));
  }

  /** The mention's card; whether the promise is named and said to hold differs from passage to passage. */
  function cardOf(mention: Mention): Card | undefined {
    const card = cards[cardIdOf(mention)];
    if (card?.kind !== 'treaty') return card;
    const passage = reading.alliance.passages.find(({ start, end }) => start === mention.start && end === mention.end);
    return passage === undefined ? card : { ...card, manner: passage.manner, polarity: passage.polarity };
  }

  function visit(index: number): boolean {
    const mention = reading.mentions[index];
    if (mention === undefined) return false;
    reach(mention);
    inHand = index;
    return true;
  }

  function reach(place: Span): void {
    bringIntoView(piecesOf(place)[0]?.node.parentElement ?? null, () => linesOf(place));
    paint.repair();
    paint.ground(piecesOf(place));
  }

  function goToSpan(place: Span): void {
    if (!map.holds(place.start, place.end)) return host.announce(t('spoken.gone'));
    const after = reading.mentions.findIndex(({ start }) => start >= place.start);
    send({ type: 'dismiss' });
    reach(place);
    inHand = (after < 0 ? reading.mentions.length : after) - 0.5;
    startFrom(piecesOf(place)[0]);
    host.announce(article.text.slice(place.start, place.end));
  }

  /** How many mentions there are, for the first command on an article. */
  function found(): string {
    if (counted) return '';
    counted = true;
    return `${t('spoken.found', order.length)} `;
  }

  function walk(by: 1 | -1): void {
    const first = order.find((index) => {
      const mention = reading.mentions[index];
      return mention !== undefined && linesOf(mention).some((line) => line.top >= 0);
    });
    const next = stepTo(order, inHand, by, first ?? null);
    const mention = next === null ? undefined : reading.mentions[next];
    if (next === null || mention === undefined) return host.announce(t('spoken.none'));
    const wasOpen = state.shown;
    visit(next);
    if (wasOpen !== null) send({ type: 'show', mention: next, focus: wasOpen.focus });
    const kind = mention.kind === 'treaty' ? (mention.entry?.startsWith('eu-') ? 'eu' : 'nato') : mention.kind;
    host.announce(
      found() + t('spoken.mention', { name: mention.name, kind: t(`kind.${kind}`), n: order.indexOf(next) + 1, total: order.length }),
    );
  }

  draw();
  listenToPointer(
    {
      mentionAt: paint.at,
      onCard: host.holds,
      send,
      stir: paint.repair,
    },
    signal,
  );

  function goTo(mention: number): void {
    if (visit(mention)) send({ type: 'show', mention, focus: true });
  }

  /** Whether a card is open at words that the page has not changed since. */
  function isRead(): boolean {
    const mention = state.shown === null ? undefined : reading.mentions[state.shown.mention];
    return !signal.aborted && mention !== undefined && map.holds(mention.start, mention.end);
  }

  return {
    goTo,
    goToSpan,
    refresh() {
      order = chooseMentions(article, reading, cards, settings());
      draw();
      host.dress(look());
    },
    async free() {
      while (opened !== null && isRead()) {
        const closed = AbortSignal.any([opened.signal, signal]);
        await new Promise((done) => closed.addEventListener('abort', done, { once: true }));
      }
    },
    command(command) {
      if (command === 'next-mention') walk(1);
      else if (command === 'previous-mention') walk(-1);
      else if (command === 'close-card') send({ type: 'dismiss' });
      else if (inHand !== null) goTo(Math.ceil(inHand));
      else {
        const first = order[0];
        if (first === undefined) return host.announce(t('spoken.none'));
        goTo(first);
        host.announce(found());
      }
    },
  };
}
