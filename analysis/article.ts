import * as v from 'valibot';

/** A day, month or year as precise as its source: `2024-05-28`, `2024-05` or `2024` (ISO 8601). */
export const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not a date like 2024-05-28, 2024-05 or 2024'));

export const BlockKind = v.picklist(['headline', 'lead', 'paragraph', 'subheading', 'caption', 'quote']);
export type BlockKind = v.InferOutput<typeof BlockKind>;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of the article's text, `start` inclusive and `end` exclusive, in UTF-16 code units. */
export const Block = v.object({ kind: BlockKind, start: Offset, end: Offset });
export type Block = v.InferOutput<typeof Block>;

/** Where on the page a piece of metadata was found. */
export const MetaOrigin = v.picklist(['json-ld', 'opengraph', 'microdata', 'meta', 'time', 'url', 'text', 'document']);
export type MetaOrigin = v.InferOutput<typeof MetaOrigin>;

/** The longest text that is analysed; what lies behind it is left out by the reader on the page. */
export const MAX_TEXT = 400_000;

/**
 * What a page says, as plain data. `text` is the headline, a newline, and the body's blocks joined by newlines;
 * `blocks` are sorted, do not overlap, and cover everything but the newlines between them.
 */
export const Article = v.object({
  url: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  /** ISO 8601 date or date-time, null when the page does not say. */
  publishedAt: v.nullable(v.string()),
  modifiedAt: v.nullable(v.string()),
  /** The language that the page claims (`<html lang>`), null when it claims none. */
  lang: v.nullable(v.string()),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  blocks: v.array(Block),
  origins: v.object({
    title: v.nullable(MetaOrigin),
    outlet: v.nullable(MetaOrigin),
    publishedAt: v.nullable(MetaOrigin),
    modifiedAt: v.nullable(MetaOrigin),
  }),
});
export type Article = v.InferOutput<typeof Article>;

/** The Article of a text without a page: first line(s) of `title`, then one block for each line of `text`. */
export function articleFromText(input: { title?: string; text: string; publishedAt?: string | null; url?: string }): Article {
  const title = input.title ?? '';
  const text = `${title}\n${input.text}`;
  const blocks: Block[] = title === '' ? [] : [{ kind: 'headline', start: 0, end: title.length }];
  let start = title.length + 1;
  for (const line of input.text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', start, end });
    start = end + 1;
  }
  return {
    url: input.url ?? '',
    title,
    outlet: null,
    publishedAt: input.publishedAt ?? null,
    modifiedAt: null,
    lang: null,
    text,
    blocks,
    origins: { title: null, outlet: null, publishedAt: null, modifiedAt: null },
  };
}
