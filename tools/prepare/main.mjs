// Plain Node, no dependencies: it has to run before anything is installed.
// usage: node tools/prepare/main.mjs any|both SCRIPT   (which browsers SCRIPT needs; SCRIPT is one of package.json)
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, MINIMUMS } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };
const DEBIAN_PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] };

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;
}

/** Installs the locked dependencies, unless this lockfile was installed already. */
function installDependencies() {
  const stamp = join(root, 'node_modules', '.duiding-lock');
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  if (!succeeds('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) stop('npm could not install the dependencies (see above).');
  writeFileSync(stamp, hash);
}

/**
 * Installs or upgrades it. Package lists that were fetched long ago name a browser that is too old, so they are fetched first; where
 * that fails, the old lists may still do.
 * @param {import('./browsers.mjs').Family[]} families
 */
function installOnDebian(families) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  succeeds('apt-get', ['update', '-qq']);
  for (const family of families)
    DEBIAN_PACKAGES[family].some((name) => succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]));
}

/** @param {string} need */
function provideBrowsers(need) {
  /** @type {import('./browsers.mjs').Family[]} */
  const families = ['chromium', 'firefox'];
  if (need === 'any' && families.some(findBrowser)) return;
  const missing = (need === 'both' ? families : families.slice(0, 1)).filter((family) => findBrowser(family) === null);
  if (missing.length === 0) return;
  installOnDebian(missing);
  const wanted = missing.filter((family) => findBrowser(family) === null).map((family) => `${NAMES[family]} ${MINIMUMS[family]} or newer`);
  if (wanted.length > 0) stop(`Please install ${wanted.join(' and ')}, then run this command again.`);
}

const [need, script] = process.argv.slice(2);
if ((need !== 'any' && need !== 'both') || script === undefined) stop('usage: node tools/prepare/main.mjs any|both SCRIPT');
installDependencies();
provideBrowsers(need);
process.exitCode =
  spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
