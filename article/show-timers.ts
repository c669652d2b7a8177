/** One timer a token: started when it is asked for, stopped when it is asked for no more. */
export function createTimers(
  due: (token: number) => void,
  signal: AbortSignal,
): (waits: readonly { token: number; after: number }[]) => void {
  const running = new Map<number, ReturnType<typeof setTimeout>>();
  function follow(waits: readonly { token: number; after: number }[]): void {
    for (const [token, timer] of running) {
      if (waits.some((wait) => wait.token === token)) continue;
      clearTimeout(timer);
      running.delete(token);
    }
    for (const { token, after } of waits) {
      if (running.has(token)) continue;
      running.set(
        token,
        setTimeout(() => {
          running.delete(token);
          due(token);
        }, after),
      );
    }
  }
  signal.addEventListener('abort', () => follow([]));
  return follow;
}
