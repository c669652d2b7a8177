/** How long the pointer may be away from word and card before the card goes, in milliseconds. */
const GRACE_MS = 300;

/** A hand is never quite still: movement within this many pixels counts as resting. */
const STILL_PX = 6;

/**
 * Where an interaction stands. Every wait has the token under which it began; an answer with an older token is late and changes nothing.
 * Mentions are indices in `Reading.mentions`.
 */
export interface Dwell {
  token: number;
  /** The pointer rests on a mention whose card may show when the wait is over. */
  dwelling: { mention: number; x: number; y: number; token: number } | null;
  /** The card that shows. `focus`: it was opened from the keyboard. */
  shown: { mention: number; pinned: boolean; focus: boolean } | null;
  /** The pointer left word and card; the wait with this token closes the card. */
  leaving: number | null;
  /** The page scrolls, or the reader selects text: nothing may start. */
  quiet: boolean;
}

export type DwellEvent =
  /** The pointer is on a mention, or on no mention (`null`), at these client coordinates. */
  | { type: 'over'; mention: number | null; x: number; y: number }
  /** The pointer is on the card. */
  | { type: 'onCard' }
  /** The pointer left the window, or the touch was cancelled. */
  | { type: 'abandon' }
  /** A wait is over. */
  | { type: 'waited'; token: number }
  /** A click or tap on a mention. */
  | { type: 'pin'; mention: number }
  /** The reader works in the card: it stays. */
  | { type: 'keep' }
  /** Opened from the keyboard or the popup. */
  | { type: 'show'; mention: number; focus: boolean }
  /** Escape, the close button, a click outside, or the mention is gone. */
  | { type: 'dismiss' }
  /** The mention scrolled out of sight. */
  | { type: 'outOfSight' }
  | { type: 'quiet'; on: boolean };

export const idle: Dwell = { token: 0, dwelling: null, shown: null, leaving: null, quiet: false };

/** The state after `event`; the same object when nothing changed. Pure: timers and the page live outside. */
export function step(state: Dwell, event: DwellEvent): Dwell {
  switch (event.type) {
    case 'over':
      return event.mention === null ? away(state) : over(state, event.mention, event.x, event.y);
    case 'onCard':
      return state.dwelling === null && state.leaving === null ? state : { ...state, dwelling: null, leaving: null };
    case 'abandon':
      return away(state);
    case 'waited':
      return waited(state, event.token);
    case 'pin':
      if (state.shown?.pinned && state.shown.mention === event.mention) return closed(state);
      return opened(state, event.mention, true, false);
    case 'keep':
      return state.shown === null || state.shown.pinned ? state : { ...state, leaving: null, shown: { ...state.shown, pinned: true } };
    case 'show':
      return opened(state, event.mention, true, event.focus);
    case 'dismiss':
      return closed(state);
    case 'outOfSight':
      return state.shown !== null && !state.shown.pinned ? closed(state) : state;
    case 'quiet':
      if (state.quiet === event.on) return state;
      return { ...state, quiet: event.on, dwelling: null };
  }
}

/**
 * The waits that the state asks for: after `after` ms the event `waited` with `token` is due, unless the state asks no more. `rest` is how
 * long the pointer rests on a word before its card shows, in milliseconds; null when only a click opens cards.
 */
export function waits(state: Dwell, rest: number | null): { token: number; after: number }[] {
  const due: { token: number; after: number }[] = [];
  if (state.dwelling !== null && rest !== null) due.push({ token: state.dwelling.token, after: rest });
  if (state.leaving !== null) due.push({ token: state.leaving, after: GRACE_MS });
  return due;
}

function over(state: Dwell, mention: number, x: number, y: number): Dwell {
  if (state.shown?.mention === mention) {
    return state.leaving === null && state.dwelling === null ? state : { ...state, leaving: null, dwelling: null };
  }
  if (state.shown?.pinned) return state;
  const resting = state.dwelling;
  if (resting?.mention === mention && Math.hypot(x - resting.x, y - resting.y) <= STILL_PX) return state;
  const left = away(state);
  if (state.quiet) return left;
  const token = left.token + 1;
  return { ...left, token, dwelling: { mention, x, y, token } };
}

/** Off the words: a dwell is abandoned, and a card that nobody pinned gets its grace. */
function away(state: Dwell): Dwell {
  const goes = state.shown !== null && !state.shown.pinned && state.leaving === null;
  if (state.dwelling === null && !goes) return state;
  const token = goes ? state.token + 1 : state.token;
  return { ...state, token, dwelling: null, leaving: goes ? token : state.leaving };
}

function waited(state: Dwell, token: number): Dwell {
  if (state.dwelling?.token === token) return opened(state, state.dwelling.mention, false, false);
  if (state.leaving === token) return { ...state, leaving: null, shown: null };
  return state;
}

function opened(state: Dwell, mention: number, pinned: boolean, focus: boolean): Dwell {
  return { ...state, token: state.token + 1, dwelling: null, leaving: null, shown: { mention, pinned, focus } };
}

function closed(state: Dwell): Dwell {
  if (state.shown === null && state.dwelling === null) return state;
  return { ...state, token: state.token + 1, dwelling: null, leaving: null, shown: null };
}
