// Plain Node, no dependencies: it has to run before anything is installed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Installs the locked dependencies, unless this lockfile was installed already. */
function installDependencies() {
  const stamp = join(root, 'node_modules', '.duiding-lock');
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  run('npm', ['install', '--no-audit', '--no-fund']);
  writeFileSync(stamp, hash);
}

installDependencies();
run('npm', ['run', '--silent', ...process.argv.slice(2)]);
