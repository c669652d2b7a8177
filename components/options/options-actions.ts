import type { Card } from '../../knowledge/card.ts';
import type { Answers, ArchiveState, ToBackground } from '../../messages/protocol.ts';
import type { Settings } from '../../settings/settings.ts';

/** What the browser lets Duiding read. */
export interface Access {
  /** Sites of the built-in list that the browser keeps from Duiding. */
  missing: string[];
  /** Sites beyond the list that the reader allowed. */
  allowed: string[];
}

export type EntriesAsked = Omit<Extract<ToBackground, { type: 'entries' }>, 'type'>;

/** A shortcut of the browser; `keys` is empty where it has none. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** What the options page asks of the browser and of the background. */
export interface OptionsActions {
  /** Stores a change of the settings; every open tab follows. */
  change: (change: (settings: Settings) => Settings) => void;
  /** Asks the reader to let Duiding read these sites. Has to be called within a click. */
  allow: (sites: readonly string[]) => Promise<boolean>;
  /** Takes that back. */
  disallow: (sites: readonly string[]) => void;
  findEntries: (asked: EntriesAsked) => Promise<Answers['entries']>;
  fetchCard: (id: string, date: string) => Promise<Card | null>;
  about: () => Promise<Answers['about']>;
  /** Draws on the sample article, by the settings of the moment. */
  explain: (sample: HTMLElement, signal: AbortSignal) => void;
  save: (name: string, text: string) => void;
  wipe: () => Promise<void>;
  /** What the archive holds, null where the background does not say. */
  archive: () => Promise<ArchiveState | null>;
  forgetArchive: () => Promise<void>;
  /** Null where the browser has no keyboard shortcuts. */
  shortcuts: () => Promise<Shortcut[]> | null;
  changeShortcuts: () => void;
}

/** What each section of the page is given. */
export interface SectionProps {
  settings: Settings;
  actions: OptionsActions;
}
