import { browser } from 'wxt/browser';

/** Opens the first page when Duiding was installed, not when it was updated. Has to be called synchronously when the background starts. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
  });
}
