import { SILENT, foldCode, isHyphen } from './fold.ts';
import type { Span } from './reading.ts';
import { wordEnd } from './tokens.ts';

const MAX_PARTS = 4;

/** Whether the text at `start`..`end` has the capitals of `form`; the letters are known to be the same, an ending may follow. */
export function sameCase(text: string, start: number, end: number, form: string): boolean {
  if (text.startsWith(form, start)) return true;
  const wanted = letters(form);
  return letters(text.slice(start, end)).startsWith(wanted);
}

function letters(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The whole hyphenated compound around a match: "NAVO" in "NAVO-landen", "drone" in "kamikaze-drone". Parts that open with a capital are
 * words of their own ("Nederlands-Belgische"), and are left out.
 */
export function stretch(text: string, start: number, end: number): Span {
  let to = end;
  for (let parts = 0; parts < MAX_PARTS && isHyphen(text.charCodeAt(to)) && isSmall(text, to + 1); parts++) to = wordEnd(text, to + 1);
  let from = start;
  if (start > 1 && isHyphen(text.charCodeAt(start - 1))) {
    let at = start - 1;
    while (at > 0 && start - at < 40 && foldCode(text.charCodeAt(at - 1)) > SILENT) at--;
    if (at < start - 1 && isSmall(text, at) && !isHyphen(text.charCodeAt(at - 1))) from = at;
  }
  return { start: from, end: to };
}

function isSmall(text: string, at: number): boolean {
  const char = text.charAt(at);
  return foldCode(text.charCodeAt(at)) > SILENT && char === char.toLowerCase() && !/\d/.test(char);
}
