import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './session.ts';

declare global {
  /** The reader that runs on this page, in the extension's own world. */
  var duidingReader: AbortController | undefined;
}

// The manifest names it as a content script (wxt.config.ts): the build's own kind would announce the extension to the page.
export default defineUnlistedScript(() => {
  // An updated extension finds the reader of the old one still at work; two must never draw.
  globalThis.duidingReader?.abort();
  globalThis.duidingReader = new AbortController();
  startReader(globalThis.duidingReader);
});
