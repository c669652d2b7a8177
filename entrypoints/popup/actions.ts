import { browser } from 'wxt/browser';
import type { PopupActions, PopupState } from '../../components/popup-state.ts';
import { askPage } from '../../messages/door.ts';
import type { ToPage } from '../../messages/protocol.ts';
import { withArticle, withSite } from '../../settings/rules.ts';
import { patternOf } from '../../settings/site-input.ts';
import { changeSettings } from '../../settings/store.ts';
import type { View } from './page-state.ts';

const HOUR_MS = 3_600_000;

/** What the popup's buttons do for the page in `view`. `again` shows what came of it. */
export function actionsOn(state: PopupState, view: View | null, again: () => Promise<void>): PopupActions {
  const host = state.kind === 'unreadable' ? null : state.host;

  async function tell(message: ToPage): Promise<void> {
    if (view !== null) await askPage(view.tab, message);
  }

  async function choose(shown: boolean | null): Promise<void> {
    if (view === null) return;
    const summary = await askPage(view.tab, { type: 'summary' });
    if (summary.status !== 'explained') return;
    await askPage(view.tab, { type: 'choose', shown });
    if (!view.incognito) await changeSettings((settings) => withArticle(settings, summary.address, shown));
  }

  async function read(): Promise<void> {
    if (view !== null) await browser.scripting.executeScript({ target: { tabId: view.tab }, files: ['/reader.js'] });
    await again();
  }

  return {
    onSwitch: (on) => void (host !== null && changeSettings((settings) => withSite(settings, host, on))),
    onRead: () => void read(),
    // The browser wants to see the press itself; what follows is the background's, as the question may close the popup.
    onAllow: () => void (host !== null && browser.permissions.request({ origins: [patternOf(host)] })),
    onChoose: (shown) => void choose(shown),
    onGoTo: (mention) => void tell({ type: 'go-to', mention }).then(closeSelf),
    onPause: (on) => void changeSettings((settings) => ({ ...settings, pausedUntil: on ? Date.now() + HOUR_MS : null })),
    onEverywhere: (on) => void changeSettings((settings) => ({ ...settings, on })),
    onSettings: () => void browser.runtime.openOptionsPage().then(closeSelf),
  };
}

/** As a page of its own it stays. */
function closeSelf(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}
