/** A text for comparison: case, diacritics, soft hyphens, the shapes of quotes and dashes, and runs of blanks do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const PARTICLES = new Set(['van', 'de', 'der', 'den', 'het', "'t", 'ter', 'ten', 'te', 'von', 'la', 'le', 'el', 'al', 'b.d.']);

/** The last word of a name that is no particle, for comparison: "Yvonne van Beusekom" gives "beusekom"; empty where there is none. */
export function surname(name: string): string {
  const words = plain(name)
    .replace(/[^\p{L}\p{N}'\- ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
  return words.at(-1) ?? '';
}

/** Whether two surnames may be one person's: "Hennis" is short for "Hennis-Plasschaert". */
export function sameSurname(one: string, other: string): boolean {
  return one === other || (one !== '' && other.startsWith(`${one}-`)) || (other !== '' && one.startsWith(`${other}-`));
}

/** Whether `outer` holds `inner` as whole words; a hyphen is part of a word. Both as `plain` gives them. */
export function holds(outer: string, inner: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}
