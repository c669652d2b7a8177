import { findBrowser } from '../prepare/browsers.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Driver, Launch } from './types.ts';

/** Starts a browser of this family. Throws when it is not installed. */
export async function launchBrowser(family: Driver['name'], launch: Launch): Promise<Driver> {
  return family === 'chromium' ? await launchChromium(launch) : await launchFirefox(launch);
}

/** The families that are installed here, the one with the better test tools first. */
export function installedFamilies(): Driver['name'][] {
  return (['chromium', 'firefox'] as const).filter((family) => findBrowser(family) !== null);
}
