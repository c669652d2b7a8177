import { isOuterLead, markLead } from './lead.ts';
import { commonAncestor } from './markup.ts';
import { isAdvert, isCredit, isPlea, isSeeAlso } from './phrases.ts';
import type { Judged } from './score.ts';
import { letters } from './stated.ts';
import type { Box } from './walk.ts';

const FLOW = new Set('LI DD DT TD TH PRE BLOCKQUOTE FIGCAPTION CAPTION'.split(' '));
/** Behind this share of the running text a line about other articles opens the end matter. */
const END_MATTER = 0.7;
/** A line of at least this many characters that was there before is the same line again, not a refrain. */
const REPEATED = 60;

function linkShare({ block }: Judged): number {
  return block.linkChars / block.text.length;
}

/** The elements that hold the box's paragraphs: short lines directly in them are text, too. */
function parentsOfText(judged: readonly Judged[], box: Box): Set<Element> {
  const parents = new Set<Element>();
  for (const { block, good, junk } of judged.slice(box.start, box.end)) {
    if (junk || good === 0) continue;
    parents.add(block.element);
    if (block.element.tagName === 'P' && block.element.parentElement) parents.add(block.element.parentElement);
  }
  return parents;
}

/** Whether a block inside the article's box belongs to its text. */
function belongs(at: Judged, parents: ReadonlySet<Element>): boolean {
  const { block } = at;
  if (at.junk || isAdvert(block.text)) return false;
  if (isSeeAlso(block.text) && (linkShare(at) > 0.3 || at.good === 0)) return false;
  if (at.good > 0) return true;
  const plain = 1 - linkShare(at) - block.suspectChars / block.text.length;
  if (at.heading) return plain > 0.4;
  if (block.within && FLOW.has(block.within.tagName)) return plain > 0.5;
  if (block.element.tagName === 'P') return plain > 0.4;
  return plain > 0.7 && parents.has(block.element);
}

/**
 * The blocks of the article in `box`: without its junk, without headings over nothing, without the headline said again, without end matter,
 * and with a lead that stands between the headline and the box. `description` is what the page gives as its summary.
 */
export function select(judged: readonly Judged[], box: Box, headlineAt: number, description: string | null): Judged[] {
  const parents = parentsOfText(judged, box);
  const summary = letters(description ?? '').slice(0, 60);
  const headlineText = judged[headlineAt]?.block.text ?? '';
  const headline = letters(headlineText);
  const inside = headlineAt >= box.start && headlineAt < box.end;
  const from = headlineAt >= 0 && headlineAt < box.start ? headlineAt + 1 : box.start;
  const chosen = judged.slice(from, box.end).filter((at) => {
    const { index, text } = at.block;
    if (index === headlineAt || (Math.abs(text.length - headlineText.length) < 12 && letters(text) === headline)) return false;
    if (index < box.start) return isOuterLead(at, summary);
    // Above a headline in the box only real text counts.
    return belongs(at, parents) && (!inside || index > headlineAt || at.good >= 60);
  });
  const kept = withoutEndMatter(withoutRepeats(withoutPageTop(chosen, judged[headlineAt])), judged);
  markLead(kept, box.start, summary);
  return kept;
}

/** Above the headline, what does not stand in the part of the page that headline and text share is the page's, not the article's. */
function withoutPageTop(chosen: readonly Judged[], headline: Judged | undefined): readonly Judged[] {
  const main = mainParent(chosen);
  if (headline === undefined || main === null) return chosen;
  const shared = commonAncestor(headline.block.element, main);
  return chosen.filter(({ block }) => block.index > headline.block.index || shared.contains(block.element));
}

/** Pages that show their lead twice, above the picture and below, say it once. */
function withoutRepeats(chosen: readonly Judged[]): Judged[] {
  const said = new Set<string>();
  return chosen.filter(({ block: { text } }) => text.length < REPEATED || (!said.has(text) && said.add(text)));
}

/** Cuts where the article is over: at a line about other articles near its end, and back to the last line of text. */
function withoutEndMatter(chosen: readonly Judged[], judged: readonly Judged[]): Judged[] {
  const total = chosen.reduce((sum, { good }) => sum + good, 0);
  const main = mainParent(chosen);
  const kept: Judged[] = [];
  let passed = 0;
  for (const at of chosen) {
    const before = judged.slice((kept.at(-1)?.block.index ?? at.block.index - 1) + 1, at.block.index);
    const opened = before.some(({ block, good, junk }) => !junk && good === 0 && isSeeAlso(block.text));
    if (opened && passed > total * END_MATTER && at.block.element.parentElement !== main) break;
    passed += at.good;
    kept.push(at);
  }
  while (passed > 600 && isEndMatter(kept.at(-1), main)) kept.pop();
  return kept.filter((at, index) => !at.heading || index + 1 < kept.length);
}

/** The element that holds more of the running text than any other. */
function mainParent(chosen: readonly Judged[]): Element | null {
  const share = new Map<Element | null, number>();
  for (const { block, good } of chosen) share.set(block.element.parentElement, (share.get(block.element.parentElement) ?? 0) + good);
  return [...share].reduce<[Element | null, number]>((best, next) => (next[1] > best[1] ? next : best), [null, 0])[0];
}

function isEndMatter(at: Judged | undefined, main: Element | null): boolean {
  if (!at) return false;
  const { text, within, element, linkChars } = at.block;
  if (at.heading || isPlea(text)) return true;
  if (at.good > 0 || isCredit(text) || (within && FLOW.has(within.tagName))) return false;
  const finished = /[.!?…]["'”’»)]*$/.test(text) || (text.length >= 40 && element.parentElement === main);
  return element.tagName !== 'P' || linkChars > 0 || !finished;
}
