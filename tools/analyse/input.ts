import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type Article, MAX_TEXT, articleFromText } from '../../analysis/article.ts';
import { articleFromHtml } from './html.ts';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.string(),
  published_at: v.optional(v.nullable(v.string()), null),
});

/** An article to analyse, or what is wrong with its line. */
export type Input = { id: string | number; article: Article } | { problem: string };

/** The articles of a file, one by one, so that memory does not grow with the file; `-` is standard input. Rejects when it cannot be read. */
export async function* inputs(file: string): AsyncGenerator<Input> {
  if (file === '-') yield* fromStream(process.stdin, '-');
  else if (/\.jsonl$|\.ndjson$/i.test(file)) yield* fromLines(createReadStream(file, 'utf8'), file);
  else {
    const content = await readFile(file, 'utf8');
    yield { id: basename(file), article: looksLikeHtml(content, file) ? await articleFromHtml(content) : textArticle('', content, null) };
  }
}

/** JSONL where the first line opens an object, else one text or page. */
async function* fromStream(stream: NodeJS.ReadStream, name: string): AsyncGenerator<Input> {
  stream.setEncoding('utf8');
  const iterator: AsyncIterator<string> = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? '' : first.value;
  const rest = joined(head, iterator);
  if (/^\uFEFF?\s*\{/.test(head)) {
    yield* parsed(splitLines(rest), name);
    return;
  }
  let content = '';
  for await (const chunk of rest) content += chunk;
  yield { id: name, article: looksLikeHtml(content, name) ? await articleFromHtml(content) : textArticle('', content, null) };
}

async function* joined(head: string, iterator: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function fromLines(stream: NodeJS.ReadableStream, name: string): AsyncGenerator<Input> {
  return parsed(createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }), name);
}

async function* parsed(lines: AsyncIterable<string>, name: string): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    yield parseLine(line, `${name}:${number}`);
  }
}

function parseLine(line: string, where: string): Input {
  try {
    const result = v.safeParse(Line, JSON.parse(line.replace(/^\uFEFF/, '')));
    if (!result.success) return { problem: `${where}: ${v.getDotPath(result.issues[0]) ?? 'line'}: ${result.issues[0].message}` };
    const { id, title, text, published_at } = result.output;
    return { id, article: textArticle(title ?? '', text, published_at) };
  } catch (error) {
    return { problem: `${where}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function textArticle(title: string, text: string, publishedAt: string | null): Article {
  return articleFromText({ title: title.replaceAll('\n', ' '), text: text.slice(0, MAX_TEXT - title.length - 1), publishedAt });
}

function looksLikeHtml(content: string, file: string): boolean {
  return /\.html?$/i.test(file) || /^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(content);
}
