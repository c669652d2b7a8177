/** Dates are ISO 8601 and only as precise as their source; each stands for a range of days. */
export interface DayRange {
  /** First and last possible day, `YYYY-MM-DD`, both inclusive. */
  first: string;
  last: string;
}

/** The days that a partial date may mean: `2024` is 1 January to 31 December. Expects a valid partial date. */
export function rangeOf(date: string): DayRange {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7) return { first: `${date}-01`, last: `${date}-${String(daysIn(date)).padStart(2, '0')}` };
  return { first: date, last: date };
}

/** True only if every day that `a` may mean lies before every day that `b` may mean. */
export function isBefore(a: string, b: string): boolean {
  return rangeOf(a).last < rangeOf(b).first;
}

/** True only if no day that `a` may mean lies after the last day that `b` may mean. */
export function isNotAfter(a: string, b: string): boolean {
  return rangeOf(a).last <= rangeOf(b).last;
}

/** Whether a partial date names days that exist: no 31 June, no month 13. */
export function isRealDate(date: string): boolean {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  if (month < 1 || month > 12) return false;
  return date.length < 10 || (Number(date.slice(8)) >= 1 && Number(date.slice(8)) <= daysIn(date));
}

function daysIn(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
}

export type Holds = 'yes' | 'no' | 'maybe';

/**
 * Whether a span of time includes `on`. The end day itself is out: on the day of a handover the successor holds the post.
 * `maybe` when a date is too rough to say. A missing end is open.
 */
export function holdsOn(start: string, end: string | null, on: string): Holds {
  const day = rangeOf(on);
  const from = rangeOf(start);
  const to = end === null ? { first: '9999', last: '9999' } : rangeOf(end);
  if (day.last < from.first || day.first >= to.last) return 'no';
  return day.first >= from.last && day.last < to.first ? 'yes' : 'maybe';
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** A date as a Dutch reader writes it, as precise as it is: "2 juli 2024", "juli 2024", "2024". */
export function dutchDate(date: string): string {
  const year = date.slice(0, 4);
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  if (month === undefined) return year;
  return date.length === 7 ? `${month} ${year}` : `${Number(date.slice(8))} ${month} ${year}`;
}

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The Dutch calendar day of a date or date-time, null when it is none. A time without a zone is taken as Dutch time. */
export function dayOf(when: string | null): string | null {
  const date = when === null ? null : /^\d{4}(-\d{2}(-\d{2})?)?/.exec(when.trim())?.[0];
  if (date === null || date === undefined || !isRealDate(date)) return null;
  if (when === null || !/T.*(Z|[+-]\d{2}:?\d{2})$/.test(when.trim())) return date;
  const time = Date.parse(when.trim());
  return Number.isNaN(time) ? date : AMSTERDAM.format(time);
}
