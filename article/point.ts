import type { DwellEvent } from './dwell.ts';

/** What the pointer needs to know of the page and the card. */
export interface PointTarget {
  /** The mention drawn at these client coordinates. */
  mentionAt(x: number, y: number): number | null;
  /** Whether the event happened on our card. */
  onCard(event: Event): boolean;
  send(event: DwellEvent): void;
  /** Called when the reader is active and paint may have to be put right. */
  stir(): void;
}

/** A press that moves further than this many pixels is a drag or a scroll. */
const DRAG_PX = 10;
/** The page counts as scrolling until this many milliseconds after its last movement. */
const SETTLE_MS = 150;

/** Where a click belongs to the page: it opens no card there. */
const CONTROLS =
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,embed,object,[contenteditable]:not([contenteditable=false]),' +
  '[role=button],[role=link],[role=checkbox],[role=switch],[role=tab],[role=menuitem],[role=textbox]';

/** Turns what pointer, touch and scrolling do on the page into dwell events, until `signal` aborts. Never prevents what the page would do. */
export function listenToPointer(target: PointTarget, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let lastX = NaN;
  let lastY = NaN;
  let frame = 0;
  // The last press is kept: after a tap its click may come a while later.
  let press: { x: number; y: number; dragged: boolean } | null = null;
  let down = false;
  let scrolling: ReturnType<typeof setTimeout> | null = null;
  const hush = () => target.send({ type: 'quiet', on: scrolling !== null || down });

  function moved(event: PointerEvent): void {
    if (press !== null && Math.hypot(event.clientX - press.x, event.clientY - press.y) > DRAG_PX) press.dragged = true;
    if (event.pointerType === 'touch') return;
    // Browsers send a move without movement when the page scrolls under a still pointer.
    if (event.clientX === lastX && event.clientY === lastY) return;
    lastX = event.clientX;
    lastY = event.clientY;
    const onCard = target.onCard(event);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (onCard) target.send({ type: 'onCard' });
      else target.send({ type: 'over', mention: target.mentionAt(lastX, lastY), x: lastX, y: lastY });
    });
  }

  function left(event: PointerEvent): void {
    // Into a frame, or out of the window: no move will tell where the pointer went.
    if (event.relatedTarget !== null && !(event.relatedTarget instanceof HTMLIFrameElement)) return;
    cancelAnimationFrame(frame);
    if (event.pointerType !== 'touch') target.send({ type: 'abandon' });
  }

  function pressed(event: PointerEvent): void {
    press = { x: event.clientX, y: event.clientY, dragged: false };
    target.stir();
    down = !target.onCard(event);
    hush();
  }

  function released(event: PointerEvent): void {
    if (press !== null && event.type === 'pointercancel') press.dragged = true;
    down = false;
    hush();
  }

  function clicked(event: MouseEvent): void {
    if (target.onCard(event)) return target.send({ type: 'keep' });
    // A click without a press comes from the keyboard or a script; the second of two selects a word.
    const plain = event.button === 0 && event.detail === 1 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!plain || press === null || press.dragged || getSelection()?.isCollapsed === false) return;
    const onControl = event.composedPath().some((at) => at instanceof Element && at.matches(CONTROLS));
    const mention = onControl ? null : target.mentionAt(event.clientX, event.clientY);
    target.send(mention === null ? { type: 'dismiss' } : { type: 'pin', mention });
  }

  function scrolled(): void {
    clearTimeout(scrolling ?? undefined);
    scrolling = setTimeout(() => {
      scrolling = null;
      hush();
      target.stir();
    }, SETTLE_MS);
    hush();
  }

  addEventListener('pointermove', moved, options);
  addEventListener('pointerout', left, options);
  addEventListener('pointerdown', pressed, options);
  addEventListener('pointerup', released, options);
  addEventListener('pointercancel', released, options);
  addEventListener('click', clicked, options);
  addEventListener('scroll', scrolled, options);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && target.stir(), { signal });
  addEventListener('pageshow', target.stir, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(scrolling ?? undefined);
  });
}

/** While a card is `open`, Escape closes it and nothing of the page's. When `signal` aborts, no listener is left. */
export function listenToEscape(close: () => void, open: AbortSignal, signal: AbortSignal): void {
  const swallow = (event: KeyboardEvent): boolean => {
    if (event.key !== 'Escape' || event.isComposing) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  const down = (event: KeyboardEvent): void => {
    if (!swallow(event)) return;
    // Some pages close their dialogs when the key comes up.
    addEventListener('keyup', swallow, { capture: true, once: true, signal });
    close();
  };
  addEventListener('keydown', down, { capture: true, signal: open });
}
