import { dutchDate, type Holds } from './dates.ts';
import type { Membership } from './schema.ts';

const SHORT: [RegExp, string][] = [
  [/^(?:\p{Lu}\p{L}+ )?minister van Defensie\b/u, 'defensieminister'],
  [/^(?:\p{Lu}\p{L}+ )?minister van Buitenlandse Zaken\b/u, 'buitenlandminister'],
  [/^minister-president\b/u, 'premier'],
  [/^secretaris-generaal van de NAVO\b/u, 'NAVO-chef'],
];

/** The words for a post that a text may use: its role without the adjective of a country, its short form, its other labels. */
export function postLabels(post: Membership): string[] {
  const plain = post.role.replace(/^\p{Lu}\p{L}+ (?!(?:der|van|voor|in|bij)\b)(?=\p{Ll})/u, '');
  const short = SHORT.filter(([pattern]) => pattern.test(post.role)).map(([, label]) => label);
  return [...new Set([plain, ...short, ...post.other_labels])];
}

const OFFICE =
  /(?:minister|ministre|staatssecretaris|premier|president|kanselier|secretaris-generaal|commissaris|directeur|inspecteur|bevelhebber|commandant|saceur|generale staf|chef-staf|hoge vertegenwoordiger|buitenlandchef|voorzitter van (?:het|de) (?:militair|europese|raad))/i;
const SECOND = /^(?:plaatsvervangend|fractievoorzitter|lid|oud-|voormalig|woordvoerder|adviseur|ambassadeur)/i;

/** A post by which somebody is known after leaving it: in a government, at the head of an organisation or of armed forces; no seat in parliament. */
export function isOffice(post: Membership): boolean {
  return OFFICE.test(post.role) && !SECOND.test(post.role);
}

/** "minister van Defensie (kabinet-Rutte IV)"; the organisation only where the role does not name it. */
function inFull(post: Membership): string {
  const organization = post.organization;
  if (organization === undefined || post.role.toLowerCase().includes(organization.toLowerCase())) return post.role;
  return `${post.role} (${organization})`;
}

/** A post that somebody holds: with "demissionair" for a caretaker, and said so where the dates are too rough to be sure. */
export function heldText(post: Membership, caretaker: boolean, holds: Holds): string {
  const text = caretaker && !/demissionair/i.test(post.role) ? `demissionair ${inFull(post)}` : inFull(post);
  if (holds !== 'maybe') return text;
  const span = [
    post.start_date === undefined || post.start_date.length === 10 ? null : `sinds ${dutchDate(post.start_date)}`,
    post.end_date === undefined || post.end_date.length === 10 ? null : `tot ${dutchDate(post.end_date)}`,
  ].filter((part) => part !== null);
  return span.length === 0 ? text : `${text}, ${span.join(', ')}`;
}

/** A post that is over: "oud-minister van Defensie (tot 2 juli 2024)". */
export function formerText(post: Membership): string {
  const end = post.end_date === undefined ? '' : ` (tot ${dutchDate(post.end_date)})`;
  const role = /^(\p{Lu}|waarnemend|plaatsvervangend|lid|tweede|eerste|voorzitter)/u.test(post.role)
    ? `voormalig ${post.role}`
    : `oud-${post.role}`;
  return `${role}${end}`;
}
