import * as v from 'valibot';
import { Article, Block } from '../analysis/article.ts';
import type { Reading } from '../analysis/reading.ts';
import { ENTRY_KINDS, type EntryItem } from '../knowledge/entry-kinds.ts';
import type { Card } from '../knowledge/card.ts';
import type { PackCounts } from '../knowledge/pack.ts';
import type { OffReason } from '../settings/rules.ts';

/** A Reading with the card of each distinct mention, keyed by card id, so that hovering never waits for the background. */
export interface Explained {
  reading: Reading;
  cards: Record<string, Card>;
}

/** The knowledge in use: the day of its latest check (ISO 8601), and how much it holds. */
export interface About {
  day: string;
  counts: PackCounts;
}

/** What a page can look like from the toolbar. `silent`: read, and not explained of its own accord. */
export const PageState = v.picklist(['off', 'no-article', 'reading', 'failed', 'silent', 'explained']);
export type PageState = v.InferOutput<typeof PageState>;

/** What the archive is doing, for popup and options. `off`: by the reader's settings; `private`: there is none in a private window. */
export interface ArchiveState {
  state: 'ok' | 'off' | 'private' | 'full' | 'blocked' | 'newer' | 'broken';
  /** Whether the reader saw what is wrong, or nothing is. */
  told: boolean;
  /** Null where the archive cannot be read. */
  articles: number | null;
  statements: number | null;
  /** Bytes that the extension uses and may use; null where the browser does not say. */
  used: number | null;
  quota: number | null;
}

/** An article as a page sends it to be remembered: what is longer than any newspaper's is refused at the door. */
const ReadArticle = v.object({
  ...Article.entries,
  url: v.pipe(v.string(), v.maxLength(2000)),
  title: v.pipe(v.string(), v.maxLength(2000)),
  outlet: v.nullable(v.pipe(v.string(), v.maxLength(500))),
  publishedAt: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  modifiedAt: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  blocks: v.pipe(v.array(Block), v.maxLength(20_000)),
});

/** Page → background. */
export const ToBackground = v.variant('type', [
  /** Analyse this article and answer with its Reading and cards. */
  v.object({ type: v.literal('explain'), article: Article }),
  /** The card of an entry that is linked from inside a card, as of the article's date. */
  v.object({ type: v.literal('card'), id: v.string(), date: v.nullable(v.string()) }),
  /** The entries whose names have the words of `query`, from `offset` on, as far as one page goes. */
  v.object({
    type: v.literal('entries'),
    query: v.pipe(v.string(), v.maxLength(200)),
    kind: v.nullable(v.picklist(ENTRY_KINDS)),
    offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** How much the knowledge holds, and up to when. */
  v.object({ type: v.literal('about') }),
  /** This article was in view for long enough to be remembered. Answered when it is on disk, with whether it was kept. */
  v.object({ type: v.literal('read'), article: ReadArticle }),
  /** What the archive is doing. `told`: the reader sees what is wrong now, and need not be told again. */
  v.object({ type: v.literal('archive-state'), told: v.boolean() }),
  /** Forget everything that the archive holds. Answered with whether all of it is gone. */
  v.object({ type: v.literal('archive-wipe') }),
  /** What the page shows now, for the toolbar; `count` is the number of people and terms explained on it. */
  v.object({ type: v.literal('state'), state: PageState, count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
]);
export type ToBackground = v.InferOutput<typeof ToBackground>;

/** The keyboard commands of the manifest that concern a page. */
export const Command = v.picklist(['next-mention', 'previous-mention', 'open-card', 'close-card']);
export type Command = v.InferOutput<typeof Command>;

/** Popup and background → page. */
export const ToPage = v.variant('type', [
  /** What Duiding found on this page. */
  v.object({ type: v.literal('summary') }),
  /** Scroll to a mention and open its card; `mention` is an index in `Reading.mentions`. */
  v.object({ type: v.literal('go-to'), mention: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** The reader's word on this article, until the page is left: shown, silent, or (null) as settings and verdict have it. */
  v.object({ type: v.literal('choose'), shown: v.nullable(v.boolean()) }),
  /** One of the keyboard commands. */
  v.object({ type: v.literal('command'), command: Command }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;

/** Answers by message; the background's answers come from our own code and are trusted. */
export interface Answers {
  explain: Explained;
  card: Card | null;
  entries: { total: number; items: EntryItem[] };
  about: About;
  read: boolean;
  'archive-state': ArchiveState;
  'archive-wipe': boolean;
  state: null;
  summary: PageSummary;
  'go-to': null;
  choose: null;
  command: null;
}

/** What the content script knows of its page. `failed`: the background did not answer. */
export type PageSummary =
  | { status: 'off'; site: string; why: OffReason }
  | { status: 'no-article' | 'reading' | 'failed'; site: string }
  /** `address` is what the reader's word on this article is kept under; `chosen` is that word, null where there is none. */
  | { status: 'explained'; site: string; address: string; shown: boolean; chosen: boolean | null; explained: Explained };
