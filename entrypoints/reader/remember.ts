import { browser } from 'wxt/browser';
import type { Article } from '../../analysis/article.ts';
import { watchAttention } from '../../article/attention.ts';
import { askBackground } from '../../messages/door.ts';
import type { Settings } from '../../settings/settings.ts';

/** Has articles remembered that are read for long enough. */
export interface Remembering {
  /** This article is shown and explained now. A text that is being counted or was sent is not counted anew. */
  see(article: Article): void;
  /** Nothing is read now. */
  stop(): void;
}

/** In a private window nothing is counted and nothing is sent. `signal` ends it. */
export function startRemembering(settings: () => Settings, signal: AbortSignal): Remembering {
  if (browser.extension.inIncognitoContext) return { see: () => undefined, stop: () => undefined };
  const attention = watchAttention(document, signal);
  let text: string | null = null;
  return {
    see(article) {
      if (!settings().archive || article.text === text) return;
      text = article.text;
      attention.begin(settings().archiveAfter, () => {
        if (settings().archive) askBackground({ type: 'read', article }).catch(() => undefined);
      });
    },
    stop() {
      text = null;
      attention.stop();
    },
  };
}
