// Plain Node, no dependencies: it has to run before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} Family */

/** @type {Record<Family, number>} The oldest versions that Duiding runs in; the manifests say the same. */
export const MINIMUMS = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'browser-minimums.json'), 'utf8'));

/** @type {Record<Family, string[]>} Names on PATH, best first. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** @type {Record<Family, string[]>} Where macOS and Windows keep them. */
const PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFiles('Mozilla Firefox/firefox.exe')],
};

/** @param {string[]} tails */
function programFiles(...tails) {
  const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? tails.map((tail) => join(root, tail)) : []));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether this executable says that it is older than Duiding needs. One that says nothing (Windows opens a window instead) is believed.
 * @param {Family} family
 * @param {string} file
 */
function isTooOld(family, file) {
  if (process.platform === 'win32') return false;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  const major = /(\d+)\./.exec(stdout ?? '')?.[1];
  return major !== undefined && Number(major) < MINIMUMS[family];
}

/**
 * The executable of a browser of this family that is new enough for Duiding, or null. `DUIDING_CHROMIUM` and `DUIDING_FIREFOX` come
 * first. Starts each candidate once to ask its version: up to a second.
 * @param {Family} family
 * @returns {string | null}
 */
export function findBrowser(family) {
  const asked = process.env[`DUIDING_${family.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES[family].flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...(asked ? [asked] : []), ...onPath, ...PLACES[family]];
  return candidates.find((file) => isExecutable(file) && !isTooOld(family, file)) ?? null;
}
