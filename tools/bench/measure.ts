/** Median time of `run` in milliseconds over `times` warm runs. */
export function median(run: () => void, times = 15): number {
  for (let warm = 0; warm < 3; warm += 1) run();
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** Time of the very first run in milliseconds. */
export function once(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
