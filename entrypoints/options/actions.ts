import { browser } from 'wxt/browser';
import { explainSample } from '../../article/sample.ts';
import type { OptionsActions } from '../../components/options/options-actions.ts';
import { askBackground } from '../../messages/door.ts';
import { patternOf } from '../../settings/site-input.ts';
import { changeSettings, forgetEverything } from '../../settings/store.ts';
import { forgetSynced } from '../../settings/sync.ts';
import { changeShortcuts, shortcuts } from './shortcuts.ts';

/** What the options page does in the browser. */
export const actions: OptionsActions = {
  change: (change) => void changeSettings(change),
  allow,
  disallow: (sites) => void browser.permissions.remove({ origins: sites.map(patternOf) }).catch(() => undefined),
  findEntries: (asked) => askBackground({ type: 'entries', ...asked }),
  fetchCard: (id, date) => askBackground({ type: 'card', id, date }),
  about: () => askBackground({ type: 'about' }),
  explain: (sample, signal) => void explainSample(sample, signal).catch(() => undefined),
  save,
  async wipe() {
    await forgetSynced().catch(() => undefined);
    await askBackground({ type: 'archive-wipe' });
    await forgetEverything();
  },
  archive: () => askBackground({ type: 'archive-state', told: true }).catch(() => null),
  forgetArchive: async () => void (await askBackground({ type: 'archive-wipe' })),
  shortcuts,
  changeShortcuts,
};

/** A browser that does not know the permission, or a reader who says no, comes to the same. */
export async function allow(sites: readonly string[]): Promise<boolean> {
  return await browser.permissions.request({ origins: sites.map(patternOf) }).catch(() => false);
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has taken the text by then; a link that is never let go keeps it in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
