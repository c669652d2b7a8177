/** Elements whose content is never text of the article. `NOSCRIPT` holds a second copy of what the page shows. */
export const SKIPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED APPLET SVG CANVAS VIDEO AUDIO MAP BUTTON SELECT TEXTAREA INPUT OPTION
   DATALIST PROGRESS METER NAV DIALOG MENU HEAD LINK META TITLE RP RT`.split(/\s+/),
);

const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG
   SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE BASEFONT HIGHLIGHT AMP-IMG`.split(/\s+/),
);

/** Whether an element of this name (upper case) starts and ends a line of its own, judged without asking for its style. */
export function isBlock(tag: string): boolean {
  return !INLINE.has(tag);
}

/** Whether an element of this name (upper case) is a heading. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.charCodeAt(0) === 72 && tag >= 'H1' && tag <= 'H6';
}

/** The smallest element around both. */
export function commonAncestor(a: Element, b: Element): Element {
  let ancestor: Element = a;
  while (!ancestor.contains(b) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}
