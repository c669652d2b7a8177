import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of node_modules/.bin in the repository; returns its output where it failed, null where it succeeded. */
export function failureOf(command: string, args: string[]): string | null {
  const result = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  return result.status === 0 ? null : `${result.stdout}${result.stderr}`.trim() || `${command} ended with ${result.status}`;
}
