import { type Article, type Block as TextBlock, type BlockKind, MAX_TEXT } from '../analysis/article.ts';
import { findDateline } from './dateline.ts';
import { type Finding, findArticle } from './find.ts';
import { isCredit } from './phrases.ts';
import { readMetadata, writesMonthFirst } from './metadata.ts';
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
 * map back to the live text nodes. Nothing on the page is changed. Null when the page has no article.
 */
export function readArticle(document: Document): Reading | null {
  if (!document.body) return null;
  const metadata = readMetadata(document);
  const finding = findArticle(document.body, metadata);
  if (!finding) return null;
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
  return { article, map: new TextMap(builder.text, builder.runs), root: finding.root };
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
