import { readArticle, type Reading } from './read.ts';

/** Changes are looked at when the page has been quiet for this long, or at the latest after `PATIENCE`. In milliseconds. */
const QUIET = 300;
const PATIENCE = 2_000;
/** How often a browser without the Navigation API is asked for its address. */
const POLL = 1_000;
/** How long an article that is not there yet is waited for, and how much text it takes to look again. */
const LATE = 20_000;
const LATE_CHARS = 200;

/**
 * Calls `onPage` for each page that the document shows: now (a prerendered one when the reader comes to see it), after each navigation
 * inside the document once it has succeeded, and when the browser brings the page back from its back/forward cache. Until `signal` aborts.
 */
export function watchPage(onPage: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', () => watchPage(onPage, signal), { once: true, signal });
    return;
  }
  let address = addressNow();
  const look = (): void => {
    const now = addressNow();
    if (now === address) return;
    address = now;
    onPage();
  };
  watchAddress(look, signal);
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      address = addressNow();
      onPage();
    },
    { signal },
  );
  onPage();
}

/** The address without its fragment, which leads to a place in the same page. */
function addressNow(): string {
  return location.href.replace(/#.*$/, '');
}

function watchAddress(look: () => void, signal: AbortSignal): void {
  // `navigate` fires before the address has changed, `navigatesuccess` after.
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', look, { signal });
    return;
  }
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (): void => {
    clearInterval(timer);
    timer = undefined;
    if (document.visibilityState === 'hidden' || signal.aborted) return;
    look();
    timer = setInterval(look, POLL);
  };
  document.addEventListener('visibilitychange', follow, { signal });
  addEventListener('popstate', look, { signal });
  signal.addEventListener('abort', follow, { once: true });
  follow();
}

/**
 * Calls `onChange` when the page no longer says what was read: text changed, removed or added, or the whole article replaced. With
 * null (nothing was found) it is called when a good deal of text arrives late. Until `signal` aborts; at most once for each quiet moment.
 */
export function watchArticle(found: Reading | null, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let arrived = 0;

  const check = (): void => {
    since = null;
    if (signal.aborted) return;
    if (found ? isOutdated(found) : arrived >= LATE_CHARS) {
      arrived = 0;
      onChange();
    }
  };
  const observer = new MutationObserver((records) => {
    if (found === null) for (const { addedNodes } of records) for (const node of addedNodes) arrived += node.textContent?.length ?? 0;
    // Above the article only its removal counts.
    else if (found.root.isConnected && !records.some(({ target }) => found.root.contains(target))) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(quiet);
    quiet = setTimeout(check, Math.max(0, Math.min(QUIET, since + PATIENCE - now)));
  });
  if (found) {
    observer.observe(found.root, { childList: true, characterData: true, subtree: true });
    // What is replaced as a whole is reported where it stood.
    for (let above = found.root.parentElement; above; above = above.parentElement) observer.observe(above, { childList: true });
  } else {
    observer.observe(document.body, { childList: true, subtree: true });
    const late = setTimeout(() => observer.disconnect(), LATE);
    signal.addEventListener('abort', () => clearTimeout(late), { once: true });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(quiet);
    },
    { once: true },
  );
}

/** Whether reading again would give another text, or the same on other text nodes. */
function isOutdated({ article, map, root, left }: Reading): boolean {
  if (!root.isConnected || !map.holdsAll()) return true;
  return readArticle(root.ownerDocument, left)?.article.text !== article.text;
}
