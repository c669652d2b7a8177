/** How a mention is drawn. Three shapes, so that colour is never the only cue; `current` lies under the mention that a card shows. */
export const MARK_STYLES = ['person', 'term', 'treaty', 'current'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export type MarkNames = Record<MarkStyle, string>;

/** Names that say nothing and differ on each page: the registry is shared with the page, which could know us by them. */
export function randomNames(): MarkNames {
  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return { person: name(), term: name(), treaty: name(), current: name() };
}

const LIGHT = { person: '#1d4f91', term: '#0d6e5f', treaty: '#8f5600', wash: '#f2a90021', current: '#1d4f911f' };
const DARK = { person: '#8ab8f2', term: '#6fd0bd', treaty: '#f0bd62', wash: '#f0bd622e', current: '#8ab8f238' };

/**
 * The rules for `::highlight()`. Literal colours, as highlights inherit custom properties differently from browser to browser; the text's own
 * colour is left alone, and so is paper.
 */
export function markSheet(names: MarkNames, dark: boolean): string {
  const tone = dark ? DARK : LIGHT;
  const rule = (style: MarkStyle, declarations: string) => `::highlight(${names[style]}){${declarations}}`;
  const line = (shape: string, color: string) => `text-decoration:underline ${shape} ${color};text-underline-offset:.22em`;
  return `@media screen{${[
    rule('person', line('solid 1.5px', tone.person)),
    rule('term', line('dotted 2px', tone.term)),
    rule('treaty', `${line('double 1.5px', tone.treaty)};background-color:${tone.wash}`),
    rule('current', `background-color:${tone.current}`),
  ].join('')}}`;
}
