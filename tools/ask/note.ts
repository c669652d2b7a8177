import { dutchDate } from '../../knowledge/dates.ts';
import { findEntries } from '../../knowledge/find.ts';
import { type Knowledge, nameOf } from '../../knowledge/pack.ts';
import type { Answer } from './answer.ts';

/** What has to be said beside an answer: that the day is missing or cannot be right, that nobody or several go by the name; null without. */
export function noteOn(name: string, on: string | null, card: Answer | null, knowledge: Knowledge, today: string): string | null {
  if (card === null) {
    const names = findEntries(name, knowledge).flatMap((id) => nameOf(id, knowledge) ?? []);
    return names.length > 1 ? `${name}: meer dan één, ${names.join(' of ')}` : `${name}: onbekend`;
  }
  if (on === null) return 'Artikel zonder datum: dit is de stand tot de dag van nakijken.';
  if (on > today) return `${dutchDate(on)} moet nog komen: dit is de stand tot de dag van nakijken.`;
  return null;
}
