import type { Span } from './reading.ts';

/** Shortened words whose full stop ends no sentence, folded. */
const SHORT = new Set(
  'dr drs mr ir ing prof gen kol lt maj sgt st nr art bijv ca o.a m.n d.w.z t.a.v i.v.m jr sr jhr mevr dhr vs resp incl excl blz jan feb mrt apr jun jul aug sep sept okt nov dec'.split(
    ' ',
  ),
);

/** The sentences of a text, as spans without the blanks around them; a line break always ends one. Linear; offsets in UTF-16 code units. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      push(at);
      continue;
    }
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    let end = at + 1;
    while (end < text.length && isCloser(text.charCodeAt(end))) end++;
    const next = text.charAt(end);
    if (next !== '' && !/\s/.test(next)) continue;
    if (code === 0x2e && shortened(text, start, at)) continue;
    const after = afterBlanks(text, end);
    if (after !== '' && after === after.toLowerCase() && after !== after.toUpperCase()) continue;
    push(end);
    at = end - 1;
  }
  push(text.length);
  return spans;

  function push(end: number): void {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /\s/.test(text.charAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  }
}

function isCloser(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb
  );
}

function afterBlanks(text: string, from: number): string {
  let at = from;
  while (at < text.length && at < from + 4 && /\s/.test(text.charAt(at))) at++;
  return text.charAt(at);
}

/** Whether the full stop at `dot` belongs to an initial ("J.") or a shortened word ("gen."). */
function shortened(text: string, from: number, dot: number): boolean {
  let at = dot;
  while (at > from && dot - at < 8 && !/[\s("']/.test(text.charAt(at - 1))) at--;
  const word = text.slice(at, dot);
  // The network, not somebody's initial.
  if (word === 'X' && /\s(?:op|via) $/.test(text.slice(Math.max(0, at - 5), at))) return false;
  return /^\p{Lu}$/u.test(word) || /^(\p{Lu}\.)+\p{Lu}$/u.test(word) || SHORT.has(word.toLowerCase());
}
