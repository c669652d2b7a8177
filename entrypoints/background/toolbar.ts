import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageState } from '../../messages/protocol.ts';

const COLOUR = '#1d4f91';
const QUIET = '#6b7480';

/** Shows on the toolbar icon of `tab` what its page shows: a number, a bar where Duiding is off, and the same in words. A tab that is gone by now is no error. */
export async function showState(tab: number, state: PageState, count: number): Promise<void> {
  const text = state === 'off' ? '–' : count === 0 ? '' : String(count);
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: state === 'off' ? QUIET : COLOUR }),
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setTitle({ tabId: tab, title: titleOf(state, count) }),
    ]);
  } catch {
    // The tab closed while its article was being read.
  }
}

function titleOf(state: PageState, count: number): string {
  switch (state) {
    case 'explained':
      return i18n.t('toolbar.explained', count);
    case 'off':
      return i18n.t('toolbar.off');
    case 'silent':
      return i18n.t('toolbar.silent');
    case 'no-article':
      return i18n.t('toolbar.noArticle');
    case 'failed':
      return i18n.t('toolbar.failed');
    case 'reading':
      return i18n.t('toolbar.reading');
  }
}
