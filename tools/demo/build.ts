import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../browsers/types.ts';

/** Builds the extension that also reads the local news site, and returns its folder. Throws with the builder's words when it fails. */
export function buildDemo(root: string, family: Driver['name']): string {
  const target = family === 'chromium' ? 'chrome' : 'firefox';
  run(root, 'npm', ['run', '--silent', 'knowledge']);
  run(root, 'npx', ['wxt', 'build', '-b', target, '--mv3']);
  const folder = join(root, '.output', `${target}-mv3-demo`);
  // The demo is in Dutch whatever the language of the browser.
  rmSync(join(folder, '_locales', 'en'), { recursive: true, force: true });
  return folder;
}

function run(root: string, command: string, args: string[]): void {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, DUIDING_DEMO: '1' }, shell: process.platform === 'win32' } as const;
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
