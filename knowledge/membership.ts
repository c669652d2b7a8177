import { type Holds, holdsOn } from './dates.ts';
import type { CountryFile } from './schema.ts';

/** Whether a country belonged to NATO (or to the EU) on a day, and since when. A date too rough to tell counts as not yet. */
export function memberOn(country: CountryFile, on: string | null, of: 'nato' | 'eu' = 'nato'): { member: boolean; since: string | null } {
  const member = membershipOn(country, on, of) === 'yes';
  return { member, since: member ? (country[of]?.start_date ?? null) : null };
}

/** The same, with `maybe` for a date too rough to tell. Without a date, what holds now. */
export function membershipOn(country: CountryFile, on: string | null, of: 'nato' | 'eu'): Holds {
  const stay = country[of];
  if (stay === null) return 'no';
  if (on === null) return stay.end_date === undefined ? 'yes' : 'no';
  return holdsOn(stay.start_date, stay.end_date ?? null, on);
}
