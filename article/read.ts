import { type Article, type Block as TextBlock, type BlockKind, MAX_TEXT } from '../analysis/article.ts';
import { findDateline } from './dateline.ts';
import { type Finding, findArticle } from './find.ts';
import { isCredit } from './phrases.ts';
import { type Metadata, NOTHING_STATED, readMetadata, writesMonthFirst } from './metadata.ts';
import type { Judged } from './score.ts';
import { TextBuilder } from './textbuilder.ts';
import { TextMap } from './textmap.ts';
import type { Block } from './walk.ts';

/** An article together with its place on the page. */
export interface Reading {
  article: Article;
  map: TextMap;
  /** The element around headline and body: what changes outside it does not touch the article. */
  root: Element;
  /** What is kept of it once the page shows another article in the same document. */
  trace: Trace;
  /** The trace of the article before it in the same document. */
  left: Trace | null;
}

/** What is kept of an article that the page replaced: its headline, and what the page stated about it to machines. */
export interface Trace {
  headline: string | null;
  stated: Metadata;
}

function kindOf({ block, heading, lead }: Judged): BlockKind {
  if (lead) return 'lead';
  if (heading) return 'subheading';
  const tag = block.within?.tagName;
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (isCredit(block.text)) return 'caption';
  return tag === undefined || 'LI DD DT TD TH PRE SUMMARY'.includes(tag) ? 'paragraph' : 'caption';
}

function write(builder: TextBuilder, block: Block): { start: number; end: number } {
  const start = builder.startBlock();
  for (const node of block.nodes) {
    if (node) builder.add(node);
    else builder.addSpace();
  }
  return { start, end: builder.text.length };
}

/**
 * Reads the article of a page: its text (headline first, then the body, a line for each block), what the page says about it, and the
 * map back to the live text nodes. Nothing on the page is changed. Null when the page has no article. `left` is the
 * article before it in the same document: sites that change it in place may leave its day standing, and a wrong day is worse than none.
 */
export function readArticle(document: Document, left: Trace | null = null): Reading | null {
  try {
    return document.body ? readBody(document, document.body, left) : null;
  } catch {
    // A form field that is called `getAttribute` takes the place of the form's own: such a page is left alone.
    return null;
  }
}

function readBody(document: Document, body: HTMLElement, left: Trace | null): Reading | null {
  const stated = readMetadata(document);
  const finding = findArticle(body, stated);
  if (!finding) return null;
  const metadata = left !== null && isLeftOver(stated, finding, left) ? { ...stated, ...NOTHING_STATED } : stated;
  const builder = new TextBuilder();
  const blocks: TextBlock[] = [];
  const title = writeHeadline(builder, blocks, finding, metadata.title?.value ?? '');
  for (const judged of finding.body) {
    if (builder.text.length + judged.block.text.length >= MAX_TEXT) break;
    blocks.push({ kind: kindOf(judged), ...write(builder, judged.block) });
  }
  const { modifiedAt, outlet } = metadata;
  const publishedAt = metadata.publishedAt ?? findDateline(finding, writesMonthFirst(document));
  const article: Article = {
    url: document.URL,
    title,
    outlet: outlet?.value ?? null,
    publishedAt: publishedAt?.value ?? null,
    modifiedAt: modifiedAt?.value ?? null,
    lang: document.documentElement.lang || null,
    text: builder.text,
    blocks,
    origins: {
      title: metadata.title?.origin ?? 'document',
      outlet: outlet?.origin ?? null,
      publishedAt: publishedAt?.origin ?? null,
      modifiedAt: modifiedAt?.origin ?? null,
    },
  };
  return {
    article,
    map: new TextMap(builder.text, builder.runs),
    root: finding.root,
    trace: { headline: finding.headline?.text ?? null, stated },
    left,
  };
}

/** Whether another article is on the page than before, and the page says of it word for word what it said of the last one. */
function isLeftOver(stated: Metadata, { headline }: Finding, left: Trace): boolean {
  if (headline === null || headline.text === left.headline || stated.title === null) return false;
  return stated.title.value === left.stated.title?.value && stated.publishedAt?.value === left.stated.publishedAt?.value;
}

/** Writes the headline, of the page where it shows one and of its metadata where not, and returns it. */
function writeHeadline(builder: TextBuilder, blocks: TextBlock[], { headline }: Finding, stated: string): string {
  if (headline) {
    const span = write(builder, headline);
    blocks.push({ kind: 'headline', ...span });
    return builder.text;
  }
  builder.writeBare(stated);
  if (stated !== '') blocks.push({ kind: 'headline', start: 0, end: stated.length });
  return stated;
}
