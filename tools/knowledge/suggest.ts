/** The word of `known` that `written` was most likely meant to be, null when none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '');
  const near = known.map((word) => ({ word, far: distance(plain(written), plain(word)) })).sort((a, b) => a.far - b.far)[0];
  return near !== undefined && near.far <= Math.max(1, Math.floor(written.length / 3)) ? near.word : null;
}

/** How many letters have to be changed, put in or taken out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The fields that a schema has at a path, empty when the path leads to no object. */
export function fieldsAt(schema: unknown, path: readonly (string | number)[]): string[] {
  const inner = unwrapped(schema);
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(part(inner, 'entries') ?? {});
  const next = typeof head === 'number' ? part(inner, 'item') : part(part(inner, 'entries'), head);
  return next === undefined ? [] : fieldsAt(next, rest);
}

/** Without `optional`, `nullable` and the checks of a pipe. */
function unwrapped(schema: unknown): unknown {
  const wrapped = part(schema, 'wrapped');
  return wrapped === undefined ? schema : unwrapped(wrapped);
}

function part(value: unknown, key: string): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'object' && found !== null ? found : undefined;
}
