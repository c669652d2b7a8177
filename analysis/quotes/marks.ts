/** Shapes of quotation marks; `,,`, `''` and ` `` ` are typed for „, ” and “. */
export type MarkKind = '"' | '“' | '”' | '„' | ',,' | "''" | '``' | '«' | '»' | '‘' | '’' | '‚' | "'";

export interface Mark {
  kind: MarkKind;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  opens: boolean;
  closes: boolean;
}

const MARK = /,,|''|``|["“”„«»‘’‚‛']/g;
/** "'s avonds", "'t", "'n", "'70": an apostrophe, though it stands where a quotation could open. */
const CLITIC = /^(?:[stnkmr]|ie|em|\d\d)(?![\p{L}\p{N}])/u;
const BEFORE_OPEN = /[\s([{\-–—:/"“„‘'«>…]/;
const LETTER = /[\p{L}\p{N}]/u;

/** All marks that may open or close a quotation, left to right; apostrophes are left out as far as their neighbours show it. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const kind = kindOf(match[0]);
    const end = start + match[0].length;
    const before = start === 0 ? ' ' : text.charAt(start - 1);
    const after = end >= text.length ? ' ' : text.charAt(end);
    const single = kind === "'" || kind === '‘' || kind === '’' || kind === '‚';
    if (single && LETTER.test(before) && LETTER.test(after)) continue;
    const clitic = single && CLITIC.test(text.slice(end, end + 4));
    const opens = BEFORE_OPEN.test(before) && (kind === '«' || !/[\s,;:)!?]/.test(after)) && !clitic;
    const closes = (kind === '»' || !/\s/.test(before)) && !LETTER.test(after) && !(kind === "'" && clitic);
    if (kind === "''" && opens && !closes && CLITIC.test(text.slice(end, end + 4))) {
      marks.push({ kind: "'", start, end: start + 1, opens: true, closes: false });
      continue;
    }
    const mark = { kind, start, end, opens: opens && (kind !== "''" || !closes), closes: closes && canClose(kind) };
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function kindOf(raw: string): MarkKind {
  switch (raw) {
    case '“':
    case '”':
    case '„':
    case ',,':
    case "''":
    case '``':
    case '«':
    case '»':
    case '‘':
    case '’':
    case '‚':
    case "'":
      return raw;
    case '‛':
      return '‘';
    default:
      return '"';
  }
}

function canClose(kind: MarkKind): boolean {
  return kind !== ',,' && kind !== '„' && kind !== '``' && kind !== '‚';
}

/** Which marks close a quotation that this mark opened. */
export const CLOSERS: Readonly<Record<MarkKind, readonly MarkKind[]>> = {
  '"': ['"', '”'],
  '“': ['”', '"', '“'],
  '”': ['”'],
  '„': ['”', '“', '"', "''"],
  ',,': ["''", '"', '”', '“', '’', "'"],
  "''": ["''", '"', '”'],
  '``': ["''", '"'],
  '«': ['»'],
  '»': ['«'],
  '‘': ['’', "'"],
  '’': ['’'],
  '‚': ['’', '‘', "'"],
  "'": ["'", '’', "''"],
};
