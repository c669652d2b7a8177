// npm run check: types, lint, format, unused code, layers, and the built extension's budgets and bans. One line a check.
import { bundleFaults, packFaults } from './bundle.ts';
import { wrongImports } from './layers.ts';
import { failureOf } from './run.ts';

const TARGETS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];
const lines = (faults: string[]): string | null => (faults.length === 0 ? null : faults.join('\n'));

const checks: [name: string, run: () => string | null][] = [
  ['knowledge', () => failureOf('npm', ['run', '--silent', 'knowledge'])],
  ['build', () => failureOf('npm', ['run', '--silent', 'build'])],
  ['types', () => failureOf('npx', ['tsc', '--noEmit'])],
  ['lint', () => failureOf('npx', ['eslint', '.', '--max-warnings', '0'])],
  ['format', () => failureOf('npx', ['prettier', '--check', '--log-level', 'warn', '.'])],
  ['unused code', () => failureOf('npx', ['knip'])],
  ['layers', () => lines(wrongImports())],
  ['budgets and bans', () => lines([...packFaults(), ...TARGETS.flatMap(bundleFaults)])],
];

let failed = 0;
for (const [name, run] of checks) {
  const failure = run();
  console.log(`${failure === null ? 'ok  ' : 'FAIL'} ${name}`);
  if (failure !== null) {
    failed += 1;
    console.log(failure);
  }
}
console.log(`${checks.length - failed} checks passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
