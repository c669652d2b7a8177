import { fold } from '../analysis/fold.ts';
import { isRealDate, rangeOf } from '../knowledge/dates.ts';
import { dayNumber } from './rows.ts';
import { stemsOf } from './stems.ts';

export interface Query {
  /**
   * Words as typed; the last may be the beginning of one while no space follows it. A year, `2024-05` or `2024-05-28` among them limits the days.
   */
  text: string;
  /** First and last day (ISO 8601) besides, null for no limit. */
  from: string | null;
  to: string | null;
}

/** A query as the indices know it. */
export interface Asked {
  /** Stems that a row has to have. */
  stems: string[];
  /** What one of its stems has to begin with, null where the last word is whole. */
  beginning: string | null;
  /** Day keys (minus days since 1970), both inclusive. */
  first: number;
  last: number;
}

/** A day key that no row reaches. */
export const BEYOND = 2e9;

const DATE = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/;

/** What a query asks for; null where its days exclude each other. */
export function readQuery({ text, from, to }: Query): Asked | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const isDate = (word: string) => DATE.test(word) && isRealDate(word);
  const ranges = words.filter(isDate).map(rangeOf);
  const firsts = [from, ...ranges.map((range) => range.first)].filter((day) => day !== null);
  const lasts = [to, ...ranges.map((range) => range.last)].filter((day) => day !== null);
  const first = Math.max(-BEYOND, ...lasts.map((day) => -dayNumber(day)));
  const last = Math.min(BEYOND, ...firsts.map((day) => -dayNumber(day)));
  if (Number.isNaN(first + last) || first > last) return null;
  const typed = fold(words.filter((word) => !isDate(word)).join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const isWhole = /\s$/.test(text) || isDate(words.at(-1) ?? '');
  const beginning = isWhole ? null : (typed.pop() ?? null);
  return { stems: stemsOf(typed.join(' ')), beginning, first, last };
}
