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
  | { kind: 'off'; host: string }
  | { kind: 'reading'; host: string }
  | { kind: 'noArticle'; host: string }
  | { kind: 'notDutch'; host: string }
  /** The background did not answer. */
  | { kind: 'failed'; host: string }
  /** Nothing is drawn; the reader may ask for it. */
  | { kind: 'doubtful' | 'other'; host: string; reasons: Reason[] }
  /** `anyway`: the reader asked for it. */
  | { kind: 'found'; host: string; reasons: Reason[]; anyway: boolean; found: PopupFound };

/** What the reader can do in the popup; what is left out shows no button. */
export interface PopupActions {
  onSwitch: (on: boolean) => void;
  onGrant: () => void;
  onAnyway: () => void;
  onGoTo: (mention: number) => void;
  onPause?: () => void;
  onSettings?: () => void;
}
