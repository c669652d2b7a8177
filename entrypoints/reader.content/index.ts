import { defineContentScript } from 'wxt/utils/define-content-script';
import { NEWS_SITE_PATTERNS } from '../../settings/news-sites.ts';
import { startReader } from './session.ts';

export default defineContentScript({
  matches: NEWS_SITE_PATTERNS,
  runAt: 'document_idle',
  // The default would announce the extension to the page.
  noScriptStartedPostMessage: true,
  main: (ctx) => startReader(ctx.signal),
});
