import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { installedFamilies, launchBrowser } from '../../tools/browsers/launch.ts';
import type { Driver, Launch, Tab } from '../../tools/browsers/types.ts';
import { serveSite, type Site } from '../../tools/demo/site/server.ts';

/** A real host name of the manifest, which leads to our own site here. */
export const NEWS_HOST = 'nos.nl';
/** A host name that the manifest does not have. */
export const OTHER_HOST = 'voorbeeld.example';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Both browsers have to be here: a browser that was not tested is a promise that was not kept. */
export const FAMILIES: Driver['name'][] = ['chromium', 'firefox'];

export interface Bench {
  driver: Driver;
  site: Site;
  urlOf(path: string, host?: string): string;
  /** A new tab on an article of our site, at the real host name. `wishes` is a query such as `csp=streng`. */
  article(slug: string, wishes?: string): Promise<Tab>;
}

/** A browser with the production build and our news site, for the tests of one file; they end with it. */
export function useBench(family: Driver['name'], wishes: Partial<Launch> = {}): () => Bench {
  let bench: Bench | undefined;
  const extension = join(import.meta.dirname, '../../.output', BUILDS[family]);

  beforeAll(async () => {
    if (!installedFamilies().includes(family)) throw new Error(`${family} is not installed.`);
    if (!existsSync(extension)) throw new Error(`${extension} is not built: npm run build`);
    const site = await serveSite();
    const look = { visible: false, colorScheme: 'light', viewport: { width: 1200, height: 900 } } as const;
    const driver = await launchBrowser(family, { extension, hosts: [NEWS_HOST, OTHER_HOST], ...look, ...wishes });
    const urlOf = (path: string, host = NEWS_HOST): string => `http://${host}:${site.port}${path}`;
    const article = async (slug: string, query = ''): Promise<Tab> => {
      const tab = await driver.newTab();
      await tab.goto(urlOf(`/artikel/${slug}${query === '' ? '' : `?${query}`}`));
      return tab;
    };
    bench = { driver, site, urlOf, article };
  });

  afterAll(async () => {
    await bench?.driver.close();
    await bench?.site.close();
  });

  return () => {
    if (bench === undefined) throw new Error('The browser did not start.');
    return bench;
  };
}
