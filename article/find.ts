import { findHeadline } from './headline.ts';
import { commonAncestor } from './markup.ts';
import { reclaimLead } from './lead.ts';
import type { Metadata } from './metadata.ts';
import { select } from './select.ts';
import { judge, type Judged, markJunk } from './score.ts';
import { markStated, withoutUnstated } from './stated.ts';
import { markTeasers } from './teasers.ts';
import { withoutHidden } from './visible.ts';
import { type Block, type Box, walk } from './walk.ts';

/** The article on the page: its blocks in order, still on the page's own text nodes. */
export interface Finding {
  /** The smallest element around headline and body. */
  root: Element;
  headline: Block | null;
  body: Judged[];
  /** Every block of the page, with the judgement over it. */
  judged: Judged[];
}

/** Less than this many characters of running text make no article. */
const MIN_CHARS = 140;
const BODY = /(?:article|story|post|entry|artikel|bericht|content|text)-?_*(?:body|text|content|inhoud|main)/i;

function weightOf(element: Element): number {
  if (element.getAttribute('itemprop') === 'articleBody' || element.getAttribute('property') === 'articleBody') return 1.3;
  if (BODY.test(element.getAttribute('class') ?? '') || BODY.test(element.getAttribute('id') ?? '')) return 1.1;
  return element.tagName === 'ARTICLE' ? 1.08 : element.tagName === 'MAIN' ? 1.03 : 1;
}

/** How much of what speaks against a part of a box counts against the whole box. */
const CLEMENCY = 0.3;

/**
 * The box that holds the most running text with the least of everything else. A part that is bad as a whole (a list of links between two
 * paragraphs) counts less against its surroundings than the same lines among the text. `boxes` come with inner ones before outer ones.
 */
function bestBox(boxes: readonly Box[], judged: readonly Judged[]): Box | null {
  const inner: { start: number; end: number; value: number }[] = [];
  let best: Box | null = null;
  let bestScore = 0;
  for (const box of boxes) {
    let value = 0;
    let until = box.end;
    for (let part = inner.at(-1); part && part.start >= box.start; part = inner.at(-1)) {
      for (let index = part.end; index < until; index++) value += valueAt(judged, index);
      value += part.value < 0 ? part.value * CLEMENCY : part.value;
      until = part.start;
      inner.pop();
    }
    for (let index = box.start; index < until; index++) value += valueAt(judged, index);
    inner.push({ start: box.start, end: box.end, value });
    const score = value * weightOf(box.element);
    if (score > bestScore) {
      best = box;
      bestScore = score;
    }
  }
  return best;
}

function valueAt(judged: readonly Judged[], index: number): number {
  const at = judged[index];
  if (!at) return 0;
  if (at.stated) return 2 * at.good;
  return at.junk ? -0.1 * (at.good + at.bad) : at.good - at.bad;
}

/** Finds the article under `root` (the document's body) without changing anything; null when there is none. */
export function findArticle(root: Element, metadata: Pick<Metadata, 'title' | 'body' | 'description'>): Finding | null {
  const walked = walk(root);
  const judged = judge(walked.blocks);
  const headlineAt = findHeadline(walked.blocks, metadata.title?.value ?? null);
  markJunk(walked, judged, headlineAt);
  markTeasers(walked, judged, headlineAt);
  reclaimLead(judged, headlineAt);
  const stated = markStated(judged, metadata.body);
  const box = bestBox(walked.boxes, judged);
  if (!box) return null;
  const selected = select(judged, box, headlineAt, metadata.description);
  const body = withoutHidden(stated ? withoutUnstated(selected) : selected, box.element);
  if (body.reduce((sum, { good }) => sum + good, 0) < MIN_CHARS) return null;
  const headline = walked.blocks[headlineAt] ?? null;
  const first = headline ?? body[0]?.block;
  return { root: first ? commonAncestor(box.element, first.element) : box.element, headline, body, judged };
}
