import { readDate } from './dates.ts';
import type { Finding } from './find.ts';
import type { Found } from './metadata.ts';
import type { Judged } from './score.ts';

/** How far from the headline and from the last paragraph a date line may stand, in blocks. */
const BEFORE = 8;
const AFTER = 8;
const BEHIND = 6;
const MAX_LINE = 220;

const UPDATED = /(?:bijgewerkt|gewijzigd|geüpdatet|laatst|update|updated|modified|aktualisiert|geändert|mise? à jour|modifi)/i;
const PUBLISHED = /(?:gepubliceerd|geplaatst|publicatie|published|posted|veröffentlicht|erstellt|publié|created|datum|date|erschienen)/i;
/** A paragraph may open with place and day: "Brussel, 28 mei 2024 –". */
const OPENING = /^.{0,50}?\d{4}\)?\s*[-–—:|.,)/]/;

interface Line {
  found: Found;
  updated: boolean;
}

function machineDate({ block }: Judged): string | null {
  for (const node of block.nodes) {
    const time = node?.parentElement?.closest('time[datetime]');
    if (time && block.element.contains(time)) return time.getAttribute('datetime');
  }
  return null;
}

function readLine(at: Judged, monthFirst: boolean): Line | null {
  const { text, region } = at.block;
  if (text.length > MAX_LINE && !OPENING.test(text)) return null;
  if (at.good > 0 && at.block.suspectChars === 0 && region === null && !OPENING.test(text) && text.length > 60) return null;
  if (!/\d/.test(text)) return null;
  const machine = machineDate(at);
  const stated = machine === null ? null : readDate(machine, monthFirst);
  const value = stated ?? readDate(text.slice(0, MAX_LINE), monthFirst);
  if (!value) return null;
  const updatedAt = text.search(UPDATED);
  const published = text.search(PUBLISHED);
  const year = text.search(/\d{4}/);
  return {
    found: { value, origin: stated ? 'time' : 'text' },
    updated: updatedAt >= 0 && updatedAt < year && !(published >= 0 && published < updatedAt),
  };
}

/** Whether a line belongs to something else on the page; right under the headline (`near`) only reactions and announcements do. */
function isForeign(at: Judged, near: boolean): boolean {
  if (at.teaser) return true;
  for (let region = at.block.region; region; region = region.parent) {
    if (region.believed && (region.kind === 'comments' || (region.kind === 'junk' && !near))) return true;
  }
  return false;
}

/**
 * The day that the page shows to its readers near the headline or under the article, null when it shows none. Lines about an update count
 * only where there is no other.
 */
export function findDateline({ judged, headline, body }: Finding, monthFirst: boolean): Found | null {
  const first = body[0]?.block.index ?? 0;
  const last = body.at(-1)?.block.index ?? first;
  const top = headline?.index ?? first;
  const lower = Math.min(top, first);
  const order: number[] = [];
  for (let index = top; index <= Math.max(top, first) + AFTER; index++) order.push(index);
  for (let index = lower - 1; index >= Math.max(0, lower - BEFORE); index--) order.push(index);
  for (let index = last + 1; index <= last + BEHIND; index++) order.push(index);
  let fallback: Found | null = null;
  for (const index of order) {
    const at = judged[index];
    if (!at || isForeign(at, headline !== null && index > top && index <= top + AFTER)) continue;
    const line = readLine(at, monthFirst);
    if (!line) continue;
    if (!line.updated) return line.found;
    fallback ??= line.found;
  }
  return fallback;
}
