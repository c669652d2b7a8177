import { readMetadata } from '../../article/metadata.ts';
import { readArticle } from '../../article/read.ts';

export interface Extract {
  title: string | null;
  publishedAt: string | null;
  text: string;
  /** The time that reading took on the page, in milliseconds. */
  ms: number;
}

/** Reads the page as the extension does; runs on the page. */
export function extract(): Extract {
  const start = performance.now();
  const reading = readArticle(document);
  const ms = performance.now() - start;
  if (!reading) {
    const { title, publishedAt } = readMetadata(document);
    return { title: title?.value ?? null, publishedAt: publishedAt?.value ?? null, text: '', ms };
  }
  const { title, publishedAt, text, blocks } = reading.article;
  const body = blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption').map(({ start: from, end }) => text.slice(from, end));
  return { title, publishedAt, text: body.join('\n'), ms };
}
