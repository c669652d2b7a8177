import { render } from 'preact';
import styles from '../assets/card.css?inline';
import type { Span } from '../analysis/reading.ts';
import { CardStack } from '../components/CardStack.tsx';
import type { Card } from '../knowledge/card.ts';
import { placeCard, placeSheet } from './card-place.ts';

/** How cards look: dark or light, and the size of their text in percent. */
export interface Look {
  dark: boolean;
  textSize: number;
}

/** A card to show, and what it stands beside. */
export interface Showing {
  card: Card;
  /** The lines of the words, in client coordinates as they are now; empty when they are not rendered. */
  lines: () => DOMRect[];
  /** Where the pointer was that asked for it. */
  hand: { x: number } | null;
  look: Look;
  /** Whether the card takes the focus, which it gives back when it closes. */
  focus: boolean;
}

export interface CardHost {
  /** False when there is no place for a card now: the words have no boxes, or a dialog or full screen lies over the page. */
  open(showing: Showing): boolean;
  close(): void;
  /** Gives the open card another look. */
  dress(look: Look): void;
  /** Puts the open card beside its words again. */
  move(): void;
  /** Moves the focus into the open card. */
  focus(): void;
  /** Whether an event happened in the card. */
  holds(event: Event): boolean;
  /** Has a screen reader say `text` when it has nothing better to say. */
  announce(text: string): void;
}

interface Needs {
  fetchCard: (id: string) => Promise<Card | null>;
  /** The reader closes the card from inside. */
  onClose: () => void;
  /** The reader goes from the card to a place in the article. */
  onPlace: (span: Span) => void;
}

/** Events in the card are the card's: the page's own listeners would take a click in it for one outside their menus. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
];

/** As wide as card.css makes it with text of 100 %, in CSS pixels. */
const WIDTH = 392;

/** A screen reader takes notice of a live region only some time after it came to be. */
const HEARD_MS = 120;

/** The one element that Duiding adds to a page: made for the first card or announcement, gone when `signal` aborts. */
export function createCardHost({ fetchCard, onClose, onPlace }: Needs, signal: AbortSignal): CardHost {
  let parts: { host: HTMLElement; layer: HTMLElement; spoken: HTMLElement } | null = null;
  let now: Showing | null = null;
  let count = 0;
  let giveBack: HTMLElement | null = null;
  let speech: ReturnType<typeof setTimeout> | undefined;

  function make() {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const layer = document.createElement('div');
    layer.className = 'layer';
    layer.popover = 'manual';
    const spoken = document.createElement('div');
    spoken.className = 'unseen';
    spoken.role = 'status';
    spoken.ariaLive = 'polite';
    root.append(layer, spoken);
    for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    // Its own size changes when the reader opens a list in it.
    const sizes = new ResizeObserver(() => move());
    sizes.observe(layer);
    signal.addEventListener('abort', () => sizes.disconnect());
    return { host, layer, spoken };
  }

  /** The parts, in the page: it may have thrown the element out. */
  function ready() {
    parts ??= make();
    if (!parts.host.isConnected) document.documentElement.append(parts.host);
    return parts;
  }

  function open(showing: Showing): boolean {
    // A popover outside a modal dialog is inert, and full screen hides it.
    if (signal.aborted || document.querySelector(':modal') !== null || showing.lines().length === 0) {
      close();
      return false;
    }
    const { layer } = ready();
    if (showing.focus && now === null) giveBack = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    now = showing;
    dress(showing.look);
    // Not `visibility`: what is hidden cannot take the focus.
    layer.style.opacity = '0';
    render(<CardStack key={++count} card={showing.card} fetchCard={fetchCard} onClose={onClose} onPlace={onPlace} />, layer);
    layer.showPopover();
    move();
    if (showing.focus) focus();
    return true;
  }

  function dress({ dark, textSize }: Look): void {
    if (parts === null) return;
    parts.layer.classList.toggle('dark', dark);
    parts.layer.style.setProperty('--scale', String(textSize / 100));
  }

  function close(): void {
    if (parts === null || now === null) return;
    const focused = document.activeElement === parts.host;
    now = null;
    if (parts.layer.matches(':popover-open')) parts.layer.hidePopover();
    render(null, parts.layer);
    if (focused && giveBack?.isConnected) giveBack.focus({ preventScroll: true });
    giveBack = null;
  }

  function move(): void {
    if (parts === null || now === null) return;
    const { layer } = parts;
    const lines = now.lines();
    const showing = now;
    if (lines.length === 0) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    if (view.width < 600 && matchMedia('(pointer: coarse)').matches) {
      const sheet = placeSheet(lines, sizeOf(layer, now.look, view).height, view);
      return settle(layer, { className: sheet.edge === 'top' ? 'sheet at-top' : 'sheet', maxHeight: `${sheet.maxHeight}px` });
    }
    void placeCard(lines, showing.hand, sizeOf(layer, now.look, view), view).then((place) => {
      if (now !== showing) return;
      if (place.beside) settle(layer, { left: `${place.x}px`, top: `${place.y}px`, maxHeight: `${place.maxHeight}px` });
      else settle(layer, { className: `sheet at-${place.edge}` });
    });
  }

  function focus(): void {
    const card = parts?.layer.querySelector<HTMLElement>('.card');
    card?.focus({ preventScroll: true });
  }

  signal.addEventListener('abort', () => {
    clearTimeout(speech);
    close();
    parts?.host.remove();
    parts = null;
  });

  return {
    open,
    close,
    dress,
    move,
    focus,
    holds: (event) => parts !== null && event.target === parts.host,
    announce(text) {
      if (signal.aborted) return;
      const { spoken } = ready();
      spoken.textContent = '';
      clearTimeout(speech);
      speech = setTimeout(() => (spoken.textContent = text), HEARD_MS);
    },
  };
}

/** The size that the card would like: its natural height, up to four fifths of the window. */
function sizeOf(layer: HTMLElement, { textSize }: Look, view: { width: number; height: number }): { width: number; height: number } {
  const card = layer.querySelector('.card');
  const height = ['header', '.scroll', 'footer'].reduce(
    (sum, part) => sum + (card?.querySelector(`:scope > ${part}`)?.scrollHeight ?? 0),
    4,
  );
  return { width: Math.min((WIDTH * textSize) / 100, view.width - 16), height: Math.min(height, Math.floor(view.height * 0.8)) };
}

/** Puts the layer where it belongs and lets it be seen. */
function settle(layer: HTMLElement, place: { left?: string; top?: string; maxHeight?: string; className?: string }): void {
  layer.classList.remove('sheet', 'at-top', 'at-bottom');
  if (place.className !== undefined) layer.classList.add(...place.className.split(' '));
  layer.style.left = place.left ?? '';
  layer.style.top = place.top ?? '';
  layer.style.maxHeight = place.maxHeight ?? '';
  layer.style.opacity = '';
}
