import type { Label } from './labels.ts';
import type { Extract } from './page.ts';

/** How well one page was read. `day` is null where the label does not ask for it. */
export interface Score {
  f1: number;
  day: 'right' | 'wrong' | 'none' | null;
  ms: number;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** F1 over words, each counted as often as it occurs, in whatever order; 1 when both texts are empty. */
export function wordF1(found: string, expected: string): number {
  const [own, wanted] = [countWords(found), countWords(expected)];
  let shared = 0;
  let all = 0;
  for (const [word, times] of own) {
    shared += Math.min(times, wanted.get(word) ?? 0);
    all += times;
  }
  for (const times of wanted.values()) all += times;
  return all === 0 ? 1 : (2 * shared) / all;
}

function judgeDay(found: string | null, expected: string | null): Score['day'] {
  if (found === null) return expected === null ? 'right' : 'none';
  return found.slice(0, 10) === expected ? 'right' : 'wrong';
}

/** Judges what was read from a page by its label. A day is that of the page's own clock, in whatever zone it gives. */
export function scorePage(found: Extract, label: Label): Score {
  const day = label.publishedAt === undefined ? null : judgeDay(found.publishedAt, label.publishedAt);
  return { f1: wordF1(found.text, label.body), day, ms: found.ms };
}

/** The scores of a set in one line: mean and median F1, share of days right, wrong and not found, median time. */
export function summary(name: string, scores: readonly Score[]): string {
  const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const f1 = scores.map((score) => score.f1);
  const days = scores.flatMap(({ day }) => day ?? []);
  const percent = (kind: Score['day']): string => `${((100 * days.filter((day) => day === kind).length) / days.length).toFixed(1)} %`;
  const mean = f1.reduce((sum, value) => sum + value, 0) / Math.max(f1.length, 1);
  return [
    name.padEnd(12),
    `F1 mean ${mean.toFixed(3)}, median ${middle(f1).toFixed(3)};`,
    days.length > 0 ? `days ${percent('right')} right, ${percent('wrong')} wrong, ${percent('none')} not found;` : '',
    `${middle(scores.map(({ ms }) => ms)).toFixed(1)} ms`,
  ].join(' ');
}
