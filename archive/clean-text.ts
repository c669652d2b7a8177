/** Controls, marks that turn the direction of writing, and what has no width: a text can look like another with them. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text on one line without anything unseen in it, and without halves of characters. Never longer than before; the same when done twice. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** A clean text of at most `longest` UTF-16 code units; where something is cut off, it ends at a word, with an ellipsis. */
export function shortText(text: string, longest: number): string {
  const clean = cleanText(text);
  if (clean.length <= longest) return clean;
  const room = clean.slice(0, longest - 1);
  const space = room.lastIndexOf(' ');
  return `${cleanText(space > longest / 2 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, ''))}…`;
}
