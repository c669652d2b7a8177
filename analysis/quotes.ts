import { CLOSERS, findMarks, type Mark, type MarkKind } from './quotes/marks.ts';
import type { Span } from './reading.ts';

/** A quotation with its marks; `inner` is what stands between them. Offsets are UTF-16 code units. */
export interface Quote extends Span {
  inner: Span;
  /** Single marks, which also serve for irony and quotations inside quotations. */
  single: boolean;
}

/** A longer stretch is taken for a mark that was never closed. */
const LONGEST = 3000;
const MOST_PARAGRAPHS = 2;
const KINDS: readonly MarkKind[] = ['"', '“', '”', "''", '«', '»', '‘', '’', "'"];

/**
 * The quotations of a text, outermost ones only, left to right. A quotation that goes on in a next paragraph with a fresh
 * opening mark is one for each paragraph. Never throws; linear in the text.
 */
export function findQuotes(text: string): Quote[] {
  const marks = findMarks(text);
  const next = nextClosers(marks);
  const quotes: Quote[] = [];
  let i = 0;
  let lineEnd = -1;
  while (i < marks.length) {
    const mark = marks[i];
    if (mark === undefined || !mark.opens) {
      i++;
      continue;
    }
    const closing = closerOf(marks, next, i, mark);
    if (lineEnd < mark.end) {
      const line = text.indexOf('\n', mark.end);
      lineEnd = line < 0 ? text.length : line;
    }
    if (closing >= 0 && closes(text, mark, marks[closing], lineEnd)) {
      push(quotes, text, mark, marks[closing]?.start ?? mark.end, marks[closing]?.end ?? mark.end);
      i = closing + 1;
    } else if (goesOn(text, mark, lineEnd)) {
      push(quotes, text, mark, lineEnd, lineEnd);
      while (i < marks.length && (marks[i]?.start ?? 0) < lineEnd) i++;
    } else i++;
  }
  return quotes;
}

/** For each kind: the index of the first mark from here on that closes with it, -1 without. */
function nextClosers(marks: readonly Mark[]): Map<MarkKind, Int32Array> {
  const next = new Map<MarkKind, Int32Array>();
  for (const kind of KINDS) {
    const row = new Int32Array(marks.length + 1).fill(-1);
    for (let i = marks.length - 1; i >= 0; i--) row[i] = marks[i]?.kind === kind && marks[i]?.closes ? i : (row[i + 1] ?? -1);
    next.set(kind, row);
  }
  return next;
}

function closerOf(marks: readonly Mark[], next: ReadonlyMap<MarkKind, Int32Array>, opener: number, mark: Mark): number {
  let best = -1;
  for (const kind of CLOSERS[mark.kind]) {
    const at = next.get(kind)?.[opener + 1] ?? -1;
    if (at < 0 || (best >= 0 && at > best)) continue;
    // A single mark closes ",,…" only where no double one does.
    if (mark.kind === ',,' && (kind === '’' || kind === "'") && best >= 0) continue;
    best = at;
  }
  return best >= 0 && (marks[best]?.start ?? 0) - mark.end <= LONGEST ? best : -1;
}

function closes(text: string, open: Mark, close: Mark | undefined, lineEnd: number): boolean {
  if (close === undefined || close.start <= open.end) return false;
  if (close.start <= lineEnd) return true;
  if (isSingle(open.kind)) return false;
  const between = text.slice(lineEnd, close.start).split(/\n+/);
  return between.length - 1 <= MOST_PARAGRAPHS && !between.some((line) => line.startsWith(text.slice(open.start, open.end)));
}

/** Never closed, but the next paragraph opens with the same mark, or the whole paragraph is the quotation. */
function goesOn(text: string, open: Mark, lineEnd: number): boolean {
  if (isSingle(open.kind) || lineEnd - open.end > LONGEST) return false;
  const following = text.slice(lineEnd, lineEnd + 6).trimStart();
  return following.startsWith(text.slice(open.start, open.end)) && lineEnd > open.end;
}

function isSingle(kind: MarkKind): boolean {
  return kind === "'" || kind === '‘' || kind === '’' || kind === '‚';
}

function push(quotes: Quote[], text: string, open: Mark, innerEnd: number, end: number): void {
  let from = open.end;
  let to = innerEnd;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to > from) quotes.push({ start: open.start, end, inner: { start: from, end: to }, single: isSingle(open.kind) });
}
