import { dutchDate } from '../../knowledge/dates.ts';
import type { Answer } from './answer.ts';

/** An answer as lines for a terminal. */
export function readable(name: string, on: string | null, card: Answer): string {
  const lines = [on === null ? name : `${name}, op ${dutchDate(on)}`];
  const section = (title: string, items: string[]) => {
    if (items.length > 0) lines.push('', title, ...items.map((item) => `  ${item}`));
  };
  if (card.definition !== null) lines.push(card.definition);
  section('Toen', card.roleThen);
  section('Nu', card.roleNow);
  section(
    'Feiten',
    card.facts.map(({ text, source }) => (source === null ? text : `${text} [${source}]`)),
  );
  section(
    'Eerder gezegd',
    card.earlier.map(({ date, gist, source }) => `${dutchDate(date)}: ${gist} [${source}]`),
  );
  if (card.checkedUntil !== null) lines.push('', `Nagekeken tot en met ${dutchDate(card.checkedUntil)}`);
  return lines.join('\n');
}
