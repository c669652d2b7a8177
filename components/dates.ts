import { t } from './words.ts';

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies readonly Intl.DateTimeFormatOptions[];

/** An ISO 8601 date (a time after it is left out) as a reader writes it, as precise as it is: "28 mei 2024", "augustus 2022", "2022". */
export function dateWords(iso: string): string {
  const [year = NaN, month, day] = iso.slice(0, 10).split('-').map(Number);
  const parts = PARTS[day !== undefined ? 2 : month !== undefined ? 1 : 0];
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(t('locale'), { ...parts, timeZone: 'UTC' }).format(date);
}

/** The same in as little room as possible: "mrt 2026". */
export function monthWords(iso: string): string {
  const [year = NaN, month] = iso.slice(0, 7).split('-').map(Number);
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  if (Number.isNaN(date.getTime())) return iso;
  const parts = month === undefined ? ({ year: 'numeric' } as const) : ({ year: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(t('locale'), { ...parts, timeZone: 'UTC' }).format(date);
}

/** A date on the line of years: 2024-07-01 is 2024.5. What the date leaves open counts as its middle, or as its beginning. */
export function yearNumber(iso: string, open: 'middle' | 'start' = 'middle'): number {
  if (iso === '') return NaN;
  const [year = NaN, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (month === undefined) return year + (open === 'middle' ? 0.5 : 0);
  const days = day === undefined ? (open === 'middle' ? 15 : 0) : day - 1;
  return year + (month - 1) / 12 + days / 365.25;
}

/** A moment (milliseconds since 1970) as a clock on the wall has it: "15:30". */
export function timeWords(moment: number): string {
  return new Intl.DateTimeFormat(t('locale'), { hour: '2-digit', minute: '2-digit' }).format(moment);
}
