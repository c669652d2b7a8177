import { rangeOf } from '../../knowledge/dates.ts';
import type { Source } from '../../knowledge/schema.ts';
import type { Entry, Say } from './library.ts';
import type { Path } from './read.ts';

/** A day that lies after the day of the check was seen by nobody. */
export function checkDay(entry: Entry, path: Path, date: string | undefined, say: Say): void {
  if (date !== undefined && rangeOf(date).first > entry.value.checked)
    say(entry, path, `later than the day of the check (${entry.value.checked})`);
}

/** No page is from after the day of the check. */
export function checkSources(entry: Entry, path: Path, sources: Source[], say: Say): void {
  sources.forEach(({ date }, place) => checkDay(entry, [...path, place, 'date'], date, say));
}
