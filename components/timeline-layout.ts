import type { PersonCard } from '../knowledge/card.ts';
import { yearNumber } from './dates.ts';

/** Places on the strip, in per cent of its width. */
export interface TimelineBar {
  from: number;
  to: number;
  /** Where the cabinet became a caretaker, null when it did not. */
  caretaker: number | null;
  lane: number;
  /** Whether the post was held on the article's date. */
  then: boolean;
  /** The post without its cabinet. */
  post: string;
  /** What of the post's name fits above the bar, empty when nothing does; `ends`: it stands at the end of the bar's room, not its beginning. */
  label: string;
  ends: boolean;
}

/** A word under the strip, and on which side of its place it stands so that it stays on the strip. */
export interface TimelineMark {
  at: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface TimelineLayout {
  bars: TimelineBar[];
  lanes: number;
  dots: number[];
  article: TimelineMark | null;
  years: (TimelineMark & { year: number })[];
}

/** As many rows as a glance takes in; who held more posts at once has the rest in the table. */
const MOST_LANES = 4;

/** Per cent of the strip that two posts may share: less is not seen. */
const CLOSE = 0.3;
/** Per cent between two stays in the same post that read as one. */
const NEAR = 1;

/** Characters of a year and of the words for the article, with the space around them. */
const YEAR = 6;
const ARTICLE = 14;

/**
 * How a person's posts and statements stand on a strip on which `room` characters fit side by side; null when no post is known. Nothing
 * overlaps: a name that finds no room is left out, it stands in the table.
 */
export function layoutTimeline(card: PersonCard, room = 48): TimelineLayout | null {
  const article = card.articleDate === null ? null : yearNumber(card.articleDate);
  const roles = card.timeline
    .map((role) => ({
      text: role.text,
      // A start that nobody saw: the bar begins where the post is first seen.
      from: yearNumber(role.from ?? role.to ?? card.articleDate ?? '', 'start'),
      to: role.to === null ? null : yearNumber(role.to),
      caretaker: role.caretakerFrom === null ? null : yearNumber(role.caretakerFrom),
    }))
    .filter((role) => !Number.isNaN(role.from))
    .sort((a, b) => a.from - b.from);
  if (roles.length === 0) return null;
  const dots = card.earlier.map((earlier) => yearNumber(earlier.date));
  const known = card.checkedUntil === null ? [] : [yearNumber(card.checkedUntil)];
  const marks = [...roles.flatMap((role) => [role.from, role.to ?? role.from]), ...dots, ...known, ...(article === null ? [] : [article])];
  const start = Math.floor(Math.min(...marks));
  const end = Math.max(...marks, start + 1);
  const place = (year: number) => Math.round(((year - start) / (end - start)) * 1000) / 10;

  const then = (role: (typeof roles)[number]) => article !== null && role.from <= article && article <= (role.to ?? end);
  const bars: TimelineBar[] = [];
  // What was held on the article's day comes first, the newest first of all, so that it is not what is left out.
  for (const role of [...roles.filter(then).reverse(), ...roles.filter((role) => !then(role))]) {
    const [from, to] = [place(role.from), place(role.to ?? end)];
    // A day of overlap is how one post follows another.
    const busy = (lane: number) => bars.some((bar) => bar.lane === lane && bar.from + CLOSE < to && from + CLOSE < bar.to);
    const lane = Array.from({ length: MOST_LANES }, (_, index) => index).find((index) => !busy(index));
    if (lane === undefined) continue;
    const caretaker = role.caretaker === null ? null : Math.max(from, place(role.caretaker));
    bars.push({ from, to, caretaker, lane, then: then(role), post: plainly(role.text), label: role.text, ends: false });
  }
  for (const bar of bars.toSorted((a, b) => a.from - b.from)) label(bar, bars, room);
  return {
    bars,
    lanes: Math.max(...bars.map((bar) => bar.lane)) + 1,
    dots: dots.map(place),
    article: article === null ? null : mark(place(article), ARTICLE, room),
    years: years(start, end, article === null ? null : mark(place(article), ARTICLE, room), room, place),
  };
}

/** Above its bar and what is free behind it; for a short bar at the end of the strip, above what is free before it. */
function label(bar: TimelineBar, bars: readonly TimelineBar[], room: number): void {
  const others = bars.filter((other) => other !== bar && other.lane === bar.lane);
  // The same post in the next cabinet is named once.
  const same = (other: TimelineBar) => other.post === bar.post;
  const text = bar.label;
  bar.label = '';
  if (others.some((other) => same(other) && Math.abs(other.to - bar.from) < NEAR)) return;
  const next = Math.min(100, ...others.filter((other) => other.from >= bar.from && !same(other)).map((other) => other.from));
  bar.label = fit(text, ((next - bar.from) / 100) * room);
  if (bar.label !== '' || next < 100) return;
  // The bar before keeps the room for itself and for its own name.
  const before = Math.max(0, ...others.map((other) => Math.max(other.to, other.from + (other.label.length / room) * 100)));
  bar.label = fit(text, ((bar.to - before) / 100) * room);
  bar.ends = bar.label !== '';
}

function plainly(text: string): string {
  return text.replace(/ \(.*$/, '');
}

/** The longest form of a post's name of at most `room` characters: whole, without what is in brackets, or what it is minister of. */
function fit(text: string, room: number): string {
  const plain = plainly(text);
  const field = /\b(?:van|voor) (?:de |het )?(.+)$/.exec(plain)?.[1] ?? plain;
  const forms = [plain, field, field.split(/ en |, /)[0] ?? ''];
  return forms.find((form) => form.length <= room) ?? '';
}

/** At most four years under the strip, as far apart as they are wide, and none where the article's own label stands. */
function years(
  start: number,
  end: number,
  article: TimelineMark | null,
  room: number,
  place: (year: number) => number,
): TimelineLayout['years'] {
  const stride = Math.max(1, Math.ceil((end - start) / Math.min(4, room / YEAR - 1)));
  const out: TimelineLayout['years'] = [];
  for (let year = start; year <= end; year += stride) {
    const one = mark(place(year), YEAR, room);
    const [left, right] = spanOf(one, YEAR, room);
    const taken = article === null ? [Infinity, Infinity] : spanOf(article, ARTICLE, room);
    if (right <= (taken[0] ?? 0) || left >= (taken[1] ?? 0)) out.push({ year, ...one });
  }
  return out;
}

/** Where a label of so many characters stands at a place. */
function mark(at: number, characters: number, room: number): TimelineMark {
  const half = (characters / room) * 50;
  return { at, anchor: at < half ? 'start' : at > 100 - half ? 'end' : 'middle' };
}

/** Where such a label begins and ends, in per cent. */
function spanOf({ at, anchor }: TimelineMark, characters: number, room: number): [number, number] {
  const width = (characters / room) * 100;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return [left, left + width];
}
