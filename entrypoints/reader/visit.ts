import { addressOf } from '../../article/address.ts';
import { isArticlePage } from '../../article/gate.ts';
import { readArticle, type Trace } from '../../article/read.ts';
import { showReading, type Show } from '../../article/show.ts';
import { watchArticle, watchPage } from '../../article/watch.ts';
import { cardIdOf } from '../../knowledge/card-id.ts';
import { askBackground } from '../../messages/door.ts';
import type { Explained, PageSummary, ToPage } from '../../messages/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import { startRemembering } from './remember.ts';
import { report } from './report.ts';

/** Duiding at work on one document, through all the pages that its site shows in it. */
export interface Visit {
  summary(): PageSummary;
  obey(message: Exclude<ToPage, { type: 'summary' }>): Promise<void>;
  /** Follows settings that the reader changed. */
  refresh(): void;
  /** Undoes everything: highlights, listeners, elements. */
  end(): void;
}

/** Starts reading along on `site`. `onStir` is called when the reader comes back to the page or presses something on it. */
export function startVisit(site: string, settings: () => Settings, onStir: () => void): Visit {
  const visiting = new AbortController();
  let reading = new AbortController();
  let showing = new AbortController();
  let show: Show | null = null;
  let summary: PageSummary = { status: 'no-article', site };
  let known: { text: string; explained: Explained } | null = null;
  /** The reader's word on the article, given in this visit. */
  let chosen: boolean | null = null;
  /** The word on it in the settings when it was last looked at. */
  let kept: boolean | undefined;
  let here: Trace | null = null;
  let left: Trace | null = null;
  const remembering = startRemembering(settings, visiting.signal);

  function tell(next: PageSummary): void {
    summary = next;
    if (next.status !== 'explained') report(next.status, 0);
    else if (next.shown) report('explained', new Set(next.explained.reading.mentions.map(cardIdOf)).size);
    else report('silent', 0);
  }

  function clear(): void {
    showing.abort();
    showing = new AbortController();
    show = null;
  }

  /** Reads the page anew. What is drawn stays until the new reading is there, and an open card until it is closed. */
  async function look(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const found = isArticlePage(document) ? readArticle(document, left) : null;
    here = found && found.trace;
    watchArticle(found, () => void look(), signal);
    if (found === null) {
      known = null;
      clear();
      return tell({ status: 'no-article', site });
    }
    const { article, map, root } = found;
    if (known?.text !== article.text) {
      if (show === null) tell({ status: 'reading', site });
      const explained = await askBackground({ type: 'explain', article }).catch(() => null);
      if (signal.aborted) return;
      if (explained === null) {
        clear();
        return tell({ status: 'failed', site });
      }
      known = { text: article.text, explained };
    }
    const { explained } = known;
    // Text that comes late must not take away the card that the reader is in.
    await show?.free();
    if (signal.aborted) return;
    const address = addressOf(article.url);
    const word = wordOn(address);
    const shown = word ?? explained.reading.verdict.band === 'defence';
    clear();
    if (shown) {
      show = showReading({ article, map, root, ...explained, settings }, showing.signal);
      remembering.see(article);
    } else remembering.stop();
    tell({ status: 'explained', site, address, shown, chosen: word, explained });
  }

  /** A word that was kept or taken back later, perhaps in another window, counts for more than the one given here. */
  function wordOn(address: string): boolean | null {
    const now = settings().articles[address];
    if (now !== kept) chosen = null;
    kept = now;
    return chosen ?? now ?? null;
  }

  function arrive(): void {
    chosen = null;
    kept = undefined;
    left = here;
    remembering.stop();
    clear();
    void look();
  }

  watchPage(arrive, visiting.signal);
  document.addEventListener('visibilitychange', onStir, { signal: visiting.signal });
  document.addEventListener('pointerdown', onStir, { signal: visiting.signal, capture: true, passive: true });

  return {
    summary: () => summary,
    async obey(message) {
      if (message.type === 'choose') {
        chosen = message.shown;
        await look();
      } else if (message.type === 'go-to') show?.goTo(message.mention);
      else show?.command(message.command);
    },
    refresh() {
      if (summary.status === 'explained' && summary.chosen !== wordOn(summary.address)) void look();
      else show?.refresh();
    },
    end() {
      visiting.abort();
      reading.abort();
      clear();
    },
  };
}
