import { browser } from 'wxt/browser';
import { explainedState } from '../../components/popup-found.ts';
import type { PopupState } from '../../components/popup-state.ts';
import { askPage } from '../../messages/door.ts';
import type { PageSummary } from '../../messages/protocol.ts';
import { siteOf } from '../../settings/news-sites.ts';
import { offReason, type OffReason } from '../../settings/rules.ts';
import type { Settings } from '../../settings/settings.ts';
import { patternOf } from '../../settings/site-input.ts';

/** The tab that the popup speaks of. */
export interface View {
  tab: number;
  /** Nothing of a private window is kept. */
  incognito: boolean;
}

/** Opened as a page of its own, the popup is told by `?tab=ID` which tab it speaks of; otherwise it is the one that the reader looks at. */
export async function tabInView(): Promise<View | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = asked > 0 ? [await browser.tabs.get(asked)] : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tab: tab.id, incognito: tab.incognito };
}

/** What the popup has to say of the tab in view. Never rejects: a tab without a content script is a state of its own. */
export async function stateOf(view: View | null, settings: Settings): Promise<PopupState> {
  if (view === null) return { kind: 'unreadable' };
  const site = await siteIn(view.tab);
  const why = site === null ? null : offReason(settings, site, Date.now());
  if (site !== null && why !== null) return offState(site, why, settings);
  try {
    return fromSummary(await askPage(view.tab, { type: 'summary' }), settings);
  } catch {
    if (site === null) return { kind: 'unreadable' };
    return { kind: (await mayRead(site)) ? 'unread' : 'noAccess', host: site };
  }
}

function fromSummary(summary: PageSummary, settings: Settings): PopupState {
  const { site: host } = summary;
  switch (summary.status) {
    case 'explained': {
      const { explained, shown, chosen } = summary;
      return explainedState(host, explained.reading, explained.cards, shown, chosen);
    }
    case 'no-article':
      return { kind: 'noArticle', host };
    case 'off':
      return offState(host, summary.why, settings);
    case 'reading':
    case 'failed':
      return { kind: summary.status, host };
  }
}

function offState(host: string, why: OffReason, { pausedUntil }: Settings): PopupState {
  if (why === 'paused') return { kind: 'paused', host, until: pausedUntil ?? 0 };
  return { kind: why === 'site' ? 'off' : why, host };
}

/** The site of a web page; null where no extension may look. Opening the popup lets us see the address of this one tab (`activeTab`). */
async function siteIn(tab: number): Promise<string | null> {
  const address = await browser.tabs.get(tab).then(
    ({ url }) => url,
    () => undefined,
  );
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? siteOf(url.hostname) : null;
}

async function mayRead(site: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: [patternOf(site)] });
}
