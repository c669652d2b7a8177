import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/options-actions.ts';

/** The shortcuts as the browser has them now; null on Firefox for Android, which has none. */
export function shortcuts(): Promise<Shortcut[]> | null {
  if (!('commands' in browser)) return null;
  return browser.commands
    .getAll()
    .then((commands) => commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })));
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chromium an address that no link may lead to. */
export function changeShortcuts(): void {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
