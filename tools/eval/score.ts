import type { Reading } from '../../analysis/reading.ts';
import type { Labelled } from './labelled.ts';

/** An article with what the analysis read in it. */
export interface Pair {
  gold: Labelled;
  reading: Reading;
}

/** Right answers, wrong ones, and what was not found; `found` where one right answer may meet two labels. */
export interface Counts {
  right: number;
  found?: number;
  wrong: number;
  missed: number;
}

/** One line of the table: either counts, or `part` of `whole`. */
export type Row = { name: string } & (Counts | { part: number; whole: number });

export interface Failure {
  id: string;
  kind: 'missed' | 'wrong';
  what: string;
}

export interface TaskScore {
  rows: Row[];
  failures: Failure[];
}

/** Precision, recall and F1 (0 to 1), null where there is nothing to divide by. */
export function rates({ right, found = right, wrong, missed }: Counts): {
  precision: number | null;
  recall: number | null;
  f1: number | null;
} {
  const precision = right + wrong > 0 ? right / (right + wrong) : null;
  const recall = found + missed > 0 ? found / (found + missed) : null;
  if (precision === null || recall === null) return { precision, recall, f1: null };
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
