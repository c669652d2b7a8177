/**
 * How a mention is drawn. Three shapes, so that colour is never the only cue; `linked` is a mention on a link that has an underline of its own,
 * and `current` lies under the mention that a card shows.
 */
export const MARK_STYLES = ['person', 'term', 'treaty', 'linked', 'current'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export type MarkNames = Record<MarkStyle, string>;

/** Names that say nothing and differ on each page: the registry is shared with the page, which could know us by them. */
export function randomNames(): MarkNames {
  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return { person: name(), term: name(), treaty: name(), linked: name(), current: name() };
}

/** The colours of the marks on a background, by its tone: on the middle ones only nearly black or nearly white is told from it. */
const COLOURS = {
  light: { person: '#1d4f91', term: '#0d6e5f', treaty: '#8f5600', wash: '#f2a90021', ground: '#1d4f911f' },
  'light middle': { person: '#06224a', term: '#00332b', treaty: '#3d2400', wash: '#ffd98033', ground: '#06224a2e' },
  'dark middle': { person: '#e3efff', term: '#d9f5ee', treaty: '#ffeccb', wash: '#ffeccb2e', ground: '#e3efff33' },
  dark: { person: '#8ab8f2', term: '#6fd0bd', treaty: '#f0bd62', wash: '#f0bd622e', ground: '#8ab8f238' },
};
export type Tone = keyof typeof COLOURS;

/**
 * The rules for `::highlight()`. Literal colours, as highlights inherit custom properties differently from browser to browser; the text's own
 * colour is left alone, and so is paper.
 */
export function markSheet(names: MarkNames, tone: Tone): string {
  const colours = COLOURS[tone];
  const rule = (style: MarkStyle, declarations: string) => `::highlight(${names[style]}){${declarations}}`;
  const line = (shape: string, color: string) => `text-decoration:underline ${shape} ${color};text-underline-offset:.22em`;
  return `@media screen{${[
    rule('person', line('solid 1.5px', colours.person)),
    rule('term', line('dotted 2px', colours.term)),
    rule('treaty', `${line('double 1.5px', colours.treaty)};background-color:${colours.wash}`),
    rule('linked', `background-color:${colours.ground}`),
    rule('current', `background-color:${colours.ground}`),
  ].join('')}}`;
}
