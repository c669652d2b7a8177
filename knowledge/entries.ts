/** Entries of one kind by id. An entry is opened when it is first asked for, so that waking up costs nothing for those that are not. */
export interface Entries<T> extends Iterable<[string, T]> {
  readonly size: number;
  get(id: string): T | undefined;
  values(): Iterable<T>;
}

/** Entries that `open` makes of what the pack holds, each once. */
export function entriesOf<P, T>(packed: Record<string, P>, open: (value: P) => T): Entries<T> {
  const opened = new Map<string, T>();
  const ids = Object.keys(packed);
  const get = (id: string): T | undefined => {
    const known = opened.get(id);
    const value = Object.hasOwn(packed, id) ? packed[id] : undefined;
    if (known !== undefined || value === undefined) return known;
    const entry = open(value);
    opened.set(id, entry);
    return entry;
  };
  const all = (): [string, T][] =>
    ids.flatMap((id) => {
      const entry = get(id);
      return entry === undefined ? [] : [[id, entry]];
    });
  return { size: ids.length, get, values: () => all().map(([, entry]) => entry), [Symbol.iterator]: () => all()[Symbol.iterator]() };
}
