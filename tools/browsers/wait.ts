import { setTimeout as pause } from 'node:timers/promises';

/** How often a condition is asked, and after how long it is given up, in milliseconds. */
const STEP = 30;
const PATIENCE = 8_000;

/** The first answer of `ask` that is neither null nor false. Throws with `what` when none came in time. */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(STEP);
  }
}
