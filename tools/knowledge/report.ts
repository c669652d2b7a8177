import type { Pack } from '../../knowledge/pack.ts';

/** What the pack covers and what needs a fresh look, as lines for a terminal. */
export function report(pack: Pack): string {
  const people = Object.entries(pack.people);
  const statements = people.flatMap(([, person]) => person.statements);
  const years = new Map<string, number>();
  for (const { date } of statements) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1);
  const lines = ['Statements by year:', ...[...years].sort().map(([year, count]) => `  ${year}  ${count}`)];
  lines.push(
    'Statements by topic:',
    ...Object.keys(pack.topics).map((topic) => `  ${topic}  ${statements.filter((statement) => statement.topics.includes(topic)).length}`),
  );
  lines.push('People without statements:', ...people.filter(([, person]) => person.statements.length === 0).map(([id]) => `  ${id}`));
  lines.push(
    'Posts without a start:',
    ...people.filter(([, person]) => person.memberships.some((post) => post.start_date === undefined)).map(([id]) => `  ${id}`),
  );
  const entries = [...people, ...Object.entries(pack.terms), ...Object.entries(pack.treaty), ...Object.entries(pack.countries)];
  const oldest = entries
    .map(([id, { checked }]) => ({ id, checked }))
    .sort((a, b) => a.checked.localeCompare(b.checked))
    .slice(0, 10);
  lines.push('Checked longest ago:', ...oldest.map(({ id, checked }) => `  ${checked}  ${id}`));
  return lines.join('\n');
}
