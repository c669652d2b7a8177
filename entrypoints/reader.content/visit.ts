import { isArticlePage } from '../../article/gate.ts';
import { readArticle } from '../../article/read.ts';
import { showReading, type Show } from '../../article/show.ts';
import { watchArticle, watchPage } from '../../article/watch.ts';
import { cardIdOf } from '../../knowledge/card-id.ts';
import { askBackground } from '../../messages/door.ts';
import type { Explained, PageSummary, ToPage } from '../../messages/protocol.ts';

/** Duiding at work on one document, through all the pages that its site shows in it. */
export interface Visit {
  summary(): PageSummary;
  obey(message: Exclude<ToPage, { type: 'summary' }>): Promise<void>;
  /** Undoes everything: highlights, listeners, elements. */
  end(): void;
}

/** Starts reading along on `site`. */
export function startVisit(site: string): Visit {
  const visiting = new AbortController();
  let looking = new AbortController();
  let summary: PageSummary = { status: 'no-article', site };
  let known: { text: string; explained: Explained } | null = null;
  let show: Show | null = null;
  let anyway = false;

  function tell(next: PageSummary): void {
    summary = next;
    const count = next.status === 'explained' && next.shown ? new Set(next.explained.reading.mentions.map(cardIdOf)).size : null;
    // The badge is no reason to disturb the page when the background is gone.
    askBackground({ type: 'count', count }).catch(() => undefined);
  }

  async function look(): Promise<void> {
    looking.abort();
    looking = new AbortController();
    show = null;
    const { signal } = looking;
    const found = isArticlePage(document) ? readArticle(document) : null;
    watchArticle(found, () => void look(), signal);
    if (found === null) {
      known = null;
      return tell({ status: 'no-article', site });
    }
    const { article, map, root } = found;
    if (known?.text !== article.text) {
      tell({ status: 'reading', site });
      try {
        known = { text: article.text, explained: await askBackground({ type: 'explain', article }) };
      } catch {
        if (!signal.aborted) tell({ status: 'failed', site });
        return;
      }
      if (signal.aborted) return;
    }
    const { explained } = known;
    const shown = anyway || explained.reading.verdict.band === 'defence';
    if (shown) show = showReading({ article, map, root, ...explained }, signal);
    tell({ status: 'explained', site, shown, explained });
  }

  watchPage(() => {
    anyway = false;
    void look();
  }, visiting.signal);

  return {
    summary: () => summary,
    async obey(message) {
      if (message.type === 'show-anyway') {
        anyway = true;
        await look();
      } else if (message.type === 'go-to') show?.goTo(message.mention);
      else show?.command(message.command);
    },
    end() {
      visiting.abort();
      looking.abort();
      tell({ status: 'off', site });
    },
  };
}
