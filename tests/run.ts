// npm test: the checks, the unit tests, and the tests in real browsers; closes with one line that counts them all.
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import type { RunnerTask } from 'vitest';

function testsOf(task: RunnerTask): RunnerTask[] {
  return task.type === 'test' ? [task] : task.tasks.flatMap(testsOf);
}

const checks = spawnSync('npm', ['run', '--silent', 'check'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
process.stdout.write(checks.stdout);
const [, checksPassed = '0', checksFailed = '1'] = /(\d+) checks passed, (\d+) failed/.exec(checks.stdout) ?? [];

const vitest = await startVitest('test', [], { watch: false, run: true });
const files = vitest.state.getFiles();
const tests = files.flatMap(testsOf);
const broken = files.filter((file) => file.result?.state === 'fail' && testsOf(file).every((test) => test.result?.state !== 'fail')).length;
const passed = tests.filter((test) => test.result?.state === 'pass').length + Number(checksPassed);
const failed =
  tests.filter((test) => test.result?.state === 'fail').length + broken + vitest.state.getUnhandledErrors().length + Number(checksFailed);
await vitest.close();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
