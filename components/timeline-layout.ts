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
  label: string;
}

export interface TimelineLayout {
  bars: TimelineBar[];
  lanes: number;
  dots: number[];
  article: number | null;
  years: { year: number; at: number }[];
}

/** The narrowest strip, in CSS pixels, and the width of a character of its labels: what fits there fits everywhere. */
const NARROW = 280;
const CHARACTER = 5.8;

/** How a person's posts and statements stand on the strip, null when no post is known. */
export function layoutTimeline(card: PersonCard): TimelineLayout | null {
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

  const lanes: number[] = [];
  const bars = roles.map((role): TimelineBar => {
    const to = role.to ?? end;
    // A day of overlap is how one post follows another.
    const free = lanes.findIndex((busyUntil) => busyUntil <= role.from + 0.02);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = to;
    const then = article !== null && role.from <= article && article <= to;
    return {
      from: place(role.from),
      to: place(to),
      caretaker: role.caretaker === null ? null : place(role.caretaker),
      lane,
      then,
      label: role.text,
    };
  });
  for (const bar of bars) {
    const next = Math.min(100, ...bars.filter((other) => other.lane === bar.lane && other.from > bar.from).map((other) => other.from));
    bar.label = fit(bar.label, next - bar.from);
  }
  return {
    bars,
    lanes: lanes.length,
    dots: dots.map(place),
    article: article === null ? null : place(article),
    years: years(start, end, article, place),
  };
}

/** The longest form of a post's name that fits in `room` per cent: whole, without what is in brackets, or what it is minister of. */
function fit(text: string, room: number): string {
  const plain = text.replace(/ \(.*$/, '');
  const field = /\b(?:van|voor) (.+)$/.exec(plain)?.[1] ?? plain;
  const forms = [plain, field, field.split(/ en |, /)[0] ?? ''];
  return forms.find((form) => form.length * CHARACTER <= (room / 100) * NARROW) ?? '';
}

/** At most four years under the strip, none where the article's own label stands. */
function years(start: number, end: number, article: number | null, place: (year: number) => number): TimelineLayout['years'] {
  const stride = Math.max(1, Math.ceil((end - start) / 4));
  const out: TimelineLayout['years'] = [];
  for (let year = start; year <= end; year += stride) out.push({ year, at: place(year) });
  return out.filter(({ at }) => article === null || Math.abs(at - place(article)) > 14);
}
