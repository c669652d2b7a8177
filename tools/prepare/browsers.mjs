// Plain Node, no dependencies: it has to run before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} Family */

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
 * The executable of a browser of this family, or null. `DUIDING_CHROMIUM` and `DUIDING_FIREFOX` come first.
 * @param {Family} family
 * @returns {string | null}
 */
export function findBrowser(family) {
  const asked = process.env[`DUIDING_${family.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES[family].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(asked ? [asked] : []), ...onPath, ...PLACES[family]].find(isExecutable) ?? null;
}
