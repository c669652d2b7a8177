import { browser } from 'wxt/browser';

/** Starts reading in the open tabs whose address one of `patterns` matches: no browser does so after an installation or a grant. */
export async function readOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  // A tab that was put aside is read when the reader returns to it, as every page is.
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] })])),
  );
}
