export const SECTIONS = ['sites', 'weergave', 'kennis', 'gegevens', 'over'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where the reader is on the options page; `entry` is an entry id, only in `kennis`. */
export interface Route {
  section: Section;
  entry: string | null;
}

/** The place that an address's hash means: `#kennis/kajsa-ollongren`. What it does not know leads to the first section. */
export function routeOf(hash: string): Route {
  const [name, ...rest] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((one) => one === name) ?? SECTIONS[0];
  const entry = rest.join('/');
  return { section, entry: section === 'kennis' && /^[a-z0-9-]{1,100}$/.test(entry) ? entry : null };
}

/** The hash that leads to a place. */
export function hashOf(section: Section, entry: string | null = null): string {
  return entry === null ? `#${section}` : `#${section}/${entry}`;
}
