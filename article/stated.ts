import type { Judged } from './score.ts';

/** A stated body shorter than this (in letters and digits) is a summary. */
const MIN_BODY = 500;
/** So much of the stated body must be on the page for it to be believed. */
const COVERED = 0.6;
/** So much of the text found must be in the stated body for the rest to be doubted. */
const COMPLETE = 0.8;
const MIN_BLOCK = 25;

/** Letters and digits alone, in lower case: what is left of a text when mark-up and punctuation differ. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Marks the blocks that the page itself gives as its article's body (JSON-LD `articleBody`); they are no junk, whatever they stand in. Returns
 * whether the stated body was believed.
 */
export function markStated(judged: readonly Judged[], body: string | null): boolean {
  if (body === null || body.length < MIN_BODY) return false;
  const stated = letters(body.replace(/<[^>]*>|&\w+;|&#\d+;/g, ' '));
  if (stated.length < MIN_BODY) return false;
  const found: Judged[] = [];
  let covered = 0;
  for (const at of judged) {
    if (at.good < MIN_BLOCK) continue;
    const own = letters(at.block.text);
    if (!stated.includes(own)) continue;
    covered += own.length;
    found.push(at);
  }
  if (covered < stated.length * COVERED) return false;
  for (const at of found) {
    at.stated = true;
    at.junk = at.teaser = false;
  }
  return true;
}

/** The chosen blocks without running text that the page does not count among its body, where it states one that is complete. */
export function withoutUnstated(chosen: Judged[]): Judged[] {
  let all = 0;
  let stated = 0;
  for (const at of chosen) {
    all += at.good;
    if (at.stated) stated += at.good;
  }
  if (stated < all * COMPLETE) return chosen;
  return chosen.filter((at) => at.stated || at.lead || at.good === 0 || at.block.within !== null);
}
