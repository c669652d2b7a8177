import { browser } from 'wxt/browser';
import { explainedState } from '../../components/popup-found.ts';
import type { PopupState } from '../../components/popup-state.ts';
import { askPage } from '../../messages/door.ts';
import type { PageSummary } from '../../messages/protocol.ts';
import { siteOf } from '../../settings/news-sites.ts';

/** Opened as a page of its own, the popup is told by `?tab=ID` which tab it speaks of; otherwise it is the one that the reader looks at. */
export async function tabInView(): Promise<number | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked > 0) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What the popup has to say of `tab`. Never rejects: a tab without a content script is a state of its own. */
export async function stateOf(tab: number | null): Promise<PopupState> {
  if (tab === null) return { kind: 'unreadable' };
  try {
    return fromSummary(await askPage(tab, { type: 'summary' }));
  } catch {
    return await withoutReader(tab);
  }
}

function fromSummary(summary: PageSummary): PopupState {
  const { site: host } = summary;
  switch (summary.status) {
    case 'explained':
      return explainedState(host, summary.explained.reading, summary.explained.cards, summary.shown);
    case 'no-article':
      return { kind: 'noArticle', host };
    case 'off':
    case 'reading':
    case 'failed':
      return { kind: summary.status, host };
  }
}

/** Opening the popup lets us see the address of this one tab (`activeTab`). */
async function withoutReader(tab: number): Promise<PopupState> {
  const address = await browser.tabs.get(tab).then(
    ({ url }) => url,
    () => undefined,
  );
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? { kind: 'noAccess', host: siteOf(url.hostname) } : { kind: 'unreadable' };
}
