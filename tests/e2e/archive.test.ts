import { describe, expect, test } from 'vitest';
import type { Driver, Tab } from '../../tools/browsers/types.ts';
import { cardGone, hover } from '../../tools/browsers/card.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

const NAME = 'Liesbeth Duinhoven';
const SAID = 'Zonder eigen tanks kunnen wij geen stad verdedigen';

/** Everything in every storage of the extension, as one text. */
const STORED = `(async () => {
  const api = globalThis.browser ?? globalThis.chrome;
  const all = { local: await api.storage.local.get(null), session: await api.storage.session.get(null), sync: await api.storage.sync.get(null), databases: {} };
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    all.databases[name] = {};
    for (const store of db.objectStoreNames)
      all.databases[name][store] = await new Promise((resolve, reject) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    db.close();
  }
  return JSON.stringify(all) + JSON.stringify(await caches.keys());
})()`;

async function own<T>(driver: Driver, work: (page: Tab) => Promise<T>): Promise<T> {
  const page = await driver.ownPage('/popup.html');
  const result = await work(page);
  await page.close();
  return result;
}

async function stored(driver: Driver): Promise<string> {
  return await own(driver, async (page) => String(await page.evaluate(STORED)));
}

/** Asks the background as options do. */
const ask = (message: object) => `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify(message)})`;

async function change(driver: Driver, settings: object): Promise<void> {
  await own(driver, (page) =>
    page.evaluate(`(async () => {
      const api = globalThis.browser ?? globalThis.chrome;
      const { settings = {} } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...settings, ...${JSON.stringify(settings)} } });
    })()`),
  );
}

describe.each(FAMILIES)('what was read before, in %s', (family) => {
  const bench = useBench(family);

  test('a card shows what the same person said in an article read earlier, with its day and a link to it; wiping leaves nothing', async () => {
    const { driver, article, urlOf } = bench();
    await change(driver, { archiveAfter: 0 });
    const first = await article('tankbrigade-rekent');
    await hover(first, NAME);
    await until('the article is kept', async () => ((await stored(driver)).includes(SAID) ? true : null));
    await first.close();

    const second = await article('tankbrigade-wacht');
    const card = await hover(second, NAME);
    expect(card.text).toContain(`“${SAID}”`);
    expect(card.text).toMatch(/5 februari 2024|5 February 2024/);
    const links = (await second.inClosedRoots(`(root) => [...root.querySelectorAll('a')].map((link) => link.href)`)).flat();
    expect(links).toContain(urlOf('/artikel/tankbrigade-rekent'));
    await second.press('Escape');
    await cardGone(second);
    await second.close();

    await change(driver, { archive: false });
    expect(await own(driver, (page) => page.evaluate(ask({ type: 'archive-wipe' })))).toEqual({ answer: true });
    const left = await stored(driver);
    expect(left).not.toContain('Duinhoven');
    expect(left).not.toContain('tankbrigade');
    expect(left).toContain('"databases":{}');
  });

  test('an article that is read while the archive is off, or on a site that is off, is not kept', async () => {
    const { driver, article } = bench();
    await change(driver, { archive: false, archiveAfter: 0 });
    const tab = await article('tankbrigade-rekent');
    await hover(tab, NAME);
    await tab.close();
    await change(driver, { archive: true, sites: { 'nos.nl': false } });
    await (await article('tankbrigade-rekent')).close();
    expect(await stored(driver)).not.toContain('Duinhoven');
    await change(driver, { sites: {} });
  });

  test('an article that was opened and left at once is not kept', async () => {
    const { driver, article } = bench();
    await change(driver, { archive: true, archiveAfter: 600 });
    const tab = await article('tankbrigade-wacht');
    await hover(tab, NAME);
    await tab.close();
    expect(await stored(driver)).not.toContain('Duinhoven');
  });
});
