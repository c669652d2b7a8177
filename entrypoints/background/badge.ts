import { browser } from 'wxt/browser';

const COLOUR = '#1d4f91';

/** Shows the number found on the toolbar icon of `tab`; null clears it. A tab that is gone by now is no error. */
export async function showCount(tab: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text: count === null || count === 0 ? '' : String(count) });
  } catch {
    // The tab closed while its article was being read.
  }
}
