const TICK_MS = 500;

/** Time that a reader has a page before their eyes. */
export interface Attention {
  /** Counts again from nothing, up to `seconds`, and then calls `enough`. */
  begin(seconds: number, enough: () => void): void;
  /** Stops counting; what was counted is lost. */
  stop(): void;
}

/**
 * Counts while the page is visible and has the focus. It looks at the clock twice a second and never counts more than that for one look, so that a machine
 * that slept, or a page that stood still, adds nothing. While hidden or out of focus nothing runs. `signal` ends it.
 */
export function watchAttention(page: Document, signal: AbortSignal): Attention {
  const view = page.defaultView;
  let timer: ReturnType<typeof setInterval> | undefined;
  let left = 0;
  let last = 0;
  let done: (() => void) | null = null;

  function follow(): void {
    clearInterval(timer);
    if (done === null || signal.aborted || page.visibilityState !== 'visible') return;
    // What is to count at once counts when it is seen, focus or not.
    if (left <= 0) return finish();
    if (!page.hasFocus()) return;
    last = performance.now();
    timer = setInterval(tick, TICK_MS);
  }
  function tick(): void {
    const now = performance.now();
    left -= Math.min(Math.max(now - last, 0), TICK_MS * 1.5);
    last = now;
    if (left <= 0) finish();
  }
  function finish(): void {
    const call = done;
    stop();
    call?.();
  }
  function stop(): void {
    clearInterval(timer);
    done = null;
  }

  page.addEventListener('visibilitychange', follow, { signal });
  view?.addEventListener('focus', follow, { signal });
  view?.addEventListener('blur', follow, { signal });
  signal.addEventListener('abort', stop, { once: true });

  return {
    begin(seconds, enough) {
      left = seconds * 1000;
      done = enough;
      follow();
    },
    stop,
  };
}
