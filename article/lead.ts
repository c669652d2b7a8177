import type { Judged } from './score.ts';
import { letters } from './stated.ts';

const NAMED =
  /(?:^|[\s_-])(?:leads?|lead-?text|intro\w*|inleiding|standfirst|chapeau|dek|deck|lede|summary|teaser|teaser-?text|vorspann|sub-?(?:head|headline|header|title)|bajada)(?=$|[\s_-])/i;
const TEASER = /teaser/i;
/** A lead has at least this many characters. */
const LENGTH = 60;
/** How far behind the headline a lead may stand, in blocks: byline, date and buttons can come first. */
const REACH = 12;

function isNamed({ block: { element } }: Judged): boolean {
  return [element, element.parentElement].some((around) => NAMED.test(around?.getAttribute('class') ?? ''));
}

/** Whether a block starts as the page's own summary does (`summary` in letters and digits alone). */
function isSummary({ block }: Judged, summary: string): boolean {
  return summary.length >= 30 && letters(block.text).startsWith(summary);
}

/** Whether a block between headline and body is the article's lead, which some pages set as a heading. */
export function isOuterLead(at: Judged, summary: string): boolean {
  if (at.junk) return false;
  const { text, linkChars } = at.block;
  if (at.heading) return linkChars === 0 && text.length >= LENGTH && (isNamed(at) || isSummary(at, summary));
  return at.good >= LENGTH || isSummary(at, summary);
}

/** Whether a block is junk for no other reason than that something around it is called a teaser. */
function isOnlyTeaser({ block, teaser }: Judged): boolean {
  if (teaser) return false;
  for (let { region } = block; region; region = region.parent)
    if (region.believed && (region.kind !== 'junk' || region.element.tagName === 'ASIDE' || !TEASER.test(region.name))) return false;
  return true;
}

/** Takes back the suspicion against a lead that the page calls its teaser: the first text behind the headline, without a link. */
export function reclaimLead(judged: readonly Judged[], headlineAt: number): void {
  if (headlineAt < 0) return;
  for (const at of judged.slice(headlineAt + 1, headlineAt + 1 + REACH)) {
    if (at.good === 0) continue;
    if (at.junk && at.good >= LENGTH && at.block.linkChars === 0 && isOnlyTeaser(at)) at.junk = false;
    if (!at.junk) return;
  }
}

/** Marks the article's lead among its first blocks: what stands before the body, is named so, or is what the page gives as its summary. */
export function markLead(chosen: readonly Judged[], bodyStart: number, summary: string): void {
  for (const at of chosen.slice(0, 3)) {
    const { index } = at.block;
    if (at.heading ? index >= bodyStart : at.good === 0) continue;
    if (!isNamed(at) && index >= bodyStart && !isSummary(at, summary)) return;
    at.lead = true;
  }
}
