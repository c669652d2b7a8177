import { readDate } from './dates.ts';
import type { Finding } from './find.ts';
import type { Found } from './metadata.ts';
import type { Judged } from './score.ts';

/** How far from the headline and from the last paragraph a date line may stand, in blocks. */
const BEFORE = 8;
const AFTER = 8;
const BEHIND = 6;
const MAX_LINE = 220;
const DAY = 86_400_000;

const UPDATED = /(?:bijgewerkt|gewijzigd|geüpdatet|laatst|update|updated|modified|aktualisiert|geändert|mise? à jour|modifi)/i;
const PUBLISHED = /(?:gepubliceerd|geplaatst|publicatie|published|posted|veröffentlicht|erstellt|publié|created|datum|date|erschienen)/i;
/** A paragraph may open with place and day: "Brussel, 28 mei 2024 –". */
const OPENING = /^.{0,50}?\d{4}\)?\s*[-–—:|.,)/]/;

interface Line {
  found: Found;
  updated: boolean;
}

/** The `<time>` elements of a block that a machine can read, with what they are called. */
function timesOf({ block }: Judged): Element[] {
  const times = new Set<Element>();
  for (const node of block.nodes) {
    const time = node?.parentElement?.closest('time[datetime]');
    if (time && block.element.contains(time)) times.add(time);
  }
  return [...times];
}

function isUpdate(time: Element): boolean {
  const names = `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`;
  return /updated?\b|modified|gewijzigd/i.test(names) && !/publi|created/i.test(names);
}

/** What a `<time>` says: its machine-readable date, except where readers are shown another day. */
function readTime(time: Element, monthFirst: boolean): Found | null {
  const stated = readDate(time.getAttribute('datetime') ?? '', monthFirst);
  if (!stated) return null;
  const shown = readDate(time.textContent, monthFirst);
  const apart = shown ? Math.abs(Date.parse(shown.slice(0, 10)) - Date.parse(stated.slice(0, 10))) : 0;
  return shown && apart > DAY ? { value: shown, origin: 'text' } : { value: stated, origin: 'time' };
}

function readLine(at: Judged, monthFirst: boolean): Line | null {
  const { text } = at.block;
  if (text.length > MAX_LINE && !OPENING.test(text)) return null;
  if (isProse(at) && !OPENING.test(text)) return null;
  if (!/\d/.test(text)) return null;
  const times = timesOf(at);
  const first = times.find((time) => !isUpdate(time)) ?? times[0];
  const found = first ? readTime(first, monthFirst) : null;
  if (first && found && isUpdate(first)) return { found, updated: true };
  const value = found?.value ?? readDate(text.slice(0, MAX_LINE), monthFirst);
  if (!value) return null;
  const updatedAt = text.search(UPDATED);
  const published = text.search(PUBLISHED);
  const year = text.search(/\d{4}/);
  return {
    found: found ?? { value, origin: 'text' },
    updated: times.length < 2 && updatedAt >= 0 && updatedAt < year && !(published >= 0 && published < updatedAt),
  };
}

function isProse({ good, block }: Judged): boolean {
  return good > 0 && block.suspectChars === 0 && block.region === null && block.text.length > 60;
}

/** Where a line stands: right under the headline, a little further on, or elsewhere. */
type Place = 'between' | 'near' | 'away';

/** Whether a line belongs to something else on the page: near the headline only reactions and announcements do, above the text the latter. */
function isForeign(at: Judged, place: Place): boolean {
  if (at.teaser) return true;
  if (place === 'between') return false;
  for (let { region } = at.block; region; region = region.parent) {
    if (region.believed && (region.kind === 'comments' || (region.kind === 'junk' && place === 'away'))) return true;
  }
  return false;
}

/**
 * The day that the page shows to its readers near the headline or under the article, null when it shows none. Lines about an update, and
 * days that a sentence of the article opens with, count only where there is no other.
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
  let opening: Found | null = null;
  let update: Found | null = null;
  for (const index of order) {
    const at = judged[index];
    const near = headline !== null && index > top && index <= top + AFTER;
    if (!at || isForeign(at, near ? (index < first ? 'between' : 'near') : 'away')) continue;
    const line = readLine(at, monthFirst);
    if (!line) continue;
    if (line.updated) update ??= line.found;
    else if (isProse(at)) opening ??= line.found;
    else return line.found;
  }
  return opening ?? update;
}
