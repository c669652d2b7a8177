import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { TroubleStore } from '../../archive/keeper.ts';
import { TROUBLES } from '../../archive/trouble.ts';

const KEY = 'archive-trouble';
const Noted = v.object({ trouble: v.picklist(TROUBLES), told: v.boolean() });

/** What went wrong with the archive, where the background finds it again after it was ended. */
export const troubleStore: TroubleStore = {
  async read() {
    const noted = v.safeParse(Noted, (await browser.storage.local.get(KEY))[KEY]);
    return noted.success ? noted.output : null;
  },
  async write(noted) {
    await (noted === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: noted }));
  },
};
