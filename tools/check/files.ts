import { execFileSync } from 'node:child_process';
import { ROOT } from './run.ts';

/** The repository's TypeScript files as git sees them, tracked or new, as paths from the top with slashes. */
export function sourceFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return list.split('\n').filter((file) => file !== '');
}
