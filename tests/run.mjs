// Runs the tests and closes with one line that counts them.
import { startVitest } from 'vitest/node';

const vitest = await startVitest('test', [], { watch: false, run: true });
const tests = vitest.state.getFiles().flatMap(function all(task) {
  return task.type === 'test' ? [task] : (task.tasks ?? []).flatMap(all);
});
const unhandled = vitest.state.getUnhandledErrors().length;
const broken = vitest.state.getFiles().filter((file) => file.result?.state === 'fail' && file.tasks.length === 0).length;
const passed = tests.filter((test) => test.result?.state === 'pass').length;
const failed = tests.filter((test) => test.result?.state === 'fail').length + unhandled + broken;
await vitest.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
