import { type Row, type TaskScore, rates } from './score.ts';

const WIDE = 28;

/** The rows of a task as lines of a table, each with its counts. */
export function table(score: TaskScore): string[] {
  return score.rows.map((row) => `  ${row.name.padEnd(WIDE)}${cells(row)}`);
}

function cells(row: Row): string {
  if ('whole' in row) return `${figure(row.whole > 0 ? row.part / row.whole : null)}  (${row.part} of ${row.whole})`;
  const { precision, recall, f1 } = rates(row);
  const errors = `right ${row.right}, wrong ${row.wrong}, missed ${row.missed}`;
  return `P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  (${errors})`;
}

function figure(value: number | null): string {
  return value === null ? '  n/a' : value.toFixed(3);
}

/** The errors of a task as lines, those of one article together. */
export function errors(score: TaskScore): string[] {
  const byArticle = new Map<string, string[]>();
  for (const { id, kind, what } of score.failures) byArticle.set(id, [...(byArticle.get(id) ?? []), `      ${kind.padEnd(7)} ${what}`]);
  return [...byArticle].flatMap(([id, lines]) => [`    ${id}`, ...lines]);
}
