import { plain } from './compare.ts';
import type { Failure, Pair, TaskScore } from './score.ts';

/** Persons, one an article: found under the full name or any surface form; a second form of somebody found is no error. */
export function scorePersons(pairs: readonly Pair[]): TaskScore {
  const counts = { name: 'persons', right: 0, wrong: 0, missed: 0 };
  const failures: Failure[] = [];
  for (const { gold, reading } of pairs) {
    if (gold.persons === null) continue;
    const byForm = new Map<string, Set<string>>();
    for (const { name, forms } of gold.persons)
      for (const form of forms.map(plain)) byForm.set(form, (byForm.get(form) ?? new Set()).add(name));
    const found = new Set<string>();
    const wrong = new Set<string>();
    for (const { written } of reading.persons) {
      const owners = byForm.get(plain(written));
      if (owners === undefined) wrong.add(written);
      else for (const owner of owners) found.add(owner);
    }
    const missed = gold.persons.filter(({ name }) => !found.has(name));
    counts.right += gold.persons.length - missed.length;
    counts.wrong += new Set([...wrong].map(plain)).size;
    counts.missed += missed.length;
    failures.push(...missed.map(({ name }) => ({ id: gold.id, kind: 'missed' as const, what: name })));
    failures.push(...[...wrong].map((name) => ({ id: gold.id, kind: 'wrong' as const, what: name })));
  }
  return { rows: [counts], failures };
}
