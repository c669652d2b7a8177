import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';

const Label = v.object({
  file: v.string(),
  body: v.string(),
  publishedAt: v.optional(v.nullable(v.pipe(v.string(), v.isoDate()))),
});

/** A saved page with what should be read from it. Without `publishedAt` its day is not judged; null says that the page gives none. */
export type Label = v.InferOutput<typeof Label>;

/** The labels of a JSONL file; the pages' paths are taken from where the file lies. Rejects with the line that is wrong. */
export async function readLabels(file: string): Promise<Label[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const label = v.parse(Label, JSON.parse(line));
      return [{ ...label, file: resolve(dirname(file), label.file) }];
    } catch (error) {
      throw new Error(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}
