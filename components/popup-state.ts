import type { Reason } from '../analysis/reading.ts';

/** One row of the popup's lists: the first mention of a card, and how often it is there. */
export interface PopupItem {
  /** Card id. */
  id: string;
  name: string;
  /** The shape of its underline on the page. */
  mark: 'person' | 'term' | 'treaty';
  /** Index in `Reading.mentions` of where the button leads. */
  mention: number;
  times: number;
  /** Statements of this person in the article; null for what is no person. */
  statements: number | null;
}

/** What the article leans on: a treaty article, in whose words, and which of its countries falls outside, if one does. */
export interface PopupPromise {
  article: string;
  manner: 'named' | 'paraphrased';
  outside: string | null;
  mention: number;
}

export interface PopupFound {
  promise: PopupPromise | null;
  persons: PopupItem[];
  terms: PopupItem[];
  treaties: PopupItem[];
  countries: PopupItem[];
}

/** What the popup can say. `host` is the site as the switch names it. */
export type PopupState =
  /** The browser lets no extension onto this page. */
  | { kind: 'unreadable' }
  /** The reader has not allowed this site, or took it back. */
  | { kind: 'noAccess'; host: string }
  /** A site that Duiding may read, on a page that was open before it could: after an update, or while the browser was busy. */
  | { kind: 'unread'; host: string }
  | { kind: 'off'; host: string }
  | { kind: 'everywhere'; host: string }
  /** `until`: milliseconds since 1970. */
  | { kind: 'paused'; host: string; until: number }
  | { kind: 'reading'; host: string }
  | { kind: 'noArticle'; host: string }
  | { kind: 'notDutch'; host: string }
  /** The background did not answer. */
  | { kind: 'failed'; host: string }
  /** Nothing is drawn; the reader may ask for it. */
  | { kind: 'doubtful' | 'other'; host: string; reasons: Reason[] }
  /** The reader said that this article is not about defence. */
  | { kind: 'silenced'; host: string }
  /** `anyway`: the reader asked for it. */
  | { kind: 'found'; host: string; reasons: Reason[]; anyway: boolean; found: PopupFound };

/** What the reader can do in the popup. */
export interface PopupActions {
  /** Switches the site on or off. */
  onSwitch: (on: boolean) => void;
  /** Reads this page, this once. */
  onRead: () => void;
  /** Allows the site for good. */
  onAllow: () => void;
  /** The reader's word on the article: shown, silent, or (null) as the verdict has it. */
  onChoose: (shown: boolean | null) => void;
  onGoTo: (mention: number) => void;
  /** Pauses Duiding for an hour, or ends the pause. */
  onPause: (on: boolean) => void;
  /** Switches Duiding on or off everywhere. */
  onEverywhere: (on: boolean) => void;
  onSettings: () => void;
}
