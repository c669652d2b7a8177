import type { Driver, Tab } from '../browsers/types.ts';

/** Where a scene is played: opens pages, and tidies up after it. */
export interface Stage {
  driver: Driver;
  /** A tab on a page of our own news site. */
  page(path: string): Promise<Tab>;
  /** A page of the extension. */
  own(path: `/${string}`): Promise<Tab>;
  /** The popup for `tab`. */
  popup(tab: Tab): Promise<Tab>;
  /** Has storage hold these settings and otherwise the defaults. */
  settings(some: object): Promise<void>;
  /** Closes every tab and forgets the settings. */
  clear(): Promise<void>;
}

/** A stage in a started browser; `address` is the news site's. */
export function createStage(driver: Driver, address: string): Stage {
  const tabs: Tab[] = [];
  const kept = (tab: Tab): Tab => {
    tabs.push(tab);
    return tab;
  };
  async function settings(some: object): Promise<void> {
    const tab = await driver.ownPage('/popup.html');
    const stored = JSON.stringify({ settings: some });
    await tab.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${stored}).then(() => true)`);
    await tab.close();
  }
  let changed = false;
  return {
    driver,
    async page(path) {
      const tab = kept(await driver.newTab());
      await tab.goto(address + path);
      return tab;
    },
    own: async (path) => kept(await driver.ownPage(path)),
    popup: async (tab) => kept(await driver.popupFor(tab)),
    async settings(some) {
      changed = true;
      await settings(some);
    },
    async clear() {
      for (const tab of tabs.splice(0)) await tab.close();
      if (changed) await settings({});
    },
  };
}
