import { holdsOn } from './dates.ts';
import type { CountryFile } from './schema.ts';

/** Whether a country belonged to NATO (or to the EU) on a day, and since when. A date too rough to tell counts as not yet. */
export function memberOn(country: CountryFile, on: string | null, of: 'nato' | 'eu' = 'nato'): { member: boolean; since: string | null } {
  const stay = country[of];
  if (stay === null) return { member: false, since: null };
  const member = on === null ? stay.end_date === undefined : holdsOn(stay.start_date, stay.end_date ?? null, on) === 'yes';
  return { member, since: member ? stay.start_date : null };
}
