import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Labelled, LabelledSet } from './labelled.ts';
import { namesOnly } from './person-labels.ts';

const Line = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.string(),
  published_at: v.optional(v.nullable(v.string()), null),
  lang: v.optional(v.string(), 'nl'),
  label: v.optional(v.picklist(['yes', 'no', 'borderline'])),
  hard: v.optional(v.nullable(v.boolean()), false),
  persons: v.optional(
    v.array(
      v.object({
        name: v.string(),
        forms: v.optional(v.array(v.string())),
        first: v.optional(v.nullable(v.string())),
        later: v.optional(v.nullable(v.string())),
      }),
    ),
  ),
  terms: v.optional(v.array(v.string())),
  collective_defence: v.optional(v.object({ present: v.nullable(v.boolean()) })),
  statements: v.optional(
    v.array(v.object({ speaker: v.nullable(v.string()), kind: v.picklist(['direct', 'indirect']), anchor: v.string() })),
  ),
});

/**
 * The labelled sets (`*.jsonl`) of a folder outside the repository, in order of name; null where there is no such folder. An article without a label
 * has the one that another set gives it under the same id. Throws, naming file and line, on a line that is none.
 */
export function readSharedSets(folder: string): LabelledSet[] | null {
  if (!existsSync(folder)) return null;
  const sets = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name: basename(name, '.jsonl'), articles: readLines(join(folder, name)) }));
  const labels = new Map(sets.flatMap((set) => set.articles.flatMap(({ id, label }) => (label === null ? [] : [[id, label] as const]))));
  for (const set of sets) for (const article of set.articles) article.label ??= labels.get(article.id) ?? null;
  return sets;
}

function readLines(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const result = v.safeParse(Line, JSON.parse(line));
      if (!result.success) throw new Error(`${file}:${i + 1}: ${v.getDotPath(result.issues[0]) ?? 'line'}: ${result.issues[0].message}`);
      return labelled(result.output);
    });
}

function labelled(line: v.InferOutput<typeof Line>): Labelled {
  const present = line.collective_defence?.present ?? null;
  return {
    id: line.id,
    title: (line.title ?? '').replaceAll('\n', ' '),
    text: line.text,
    publishedAt: line.published_at,
    lang: line.lang,
    label: line.label ?? null,
    hard: line.hard ?? false,
    persons:
      line.persons === undefined
        ? null
        : namesOnly(
            line.persons.map(({ name, forms, first, later }) => ({
              name,
              forms: [name, ...(forms ?? [first ?? '', later ?? ''])].filter((form) => form !== ''),
            })),
          ),
    terms: line.terms ?? null,
    notTerms: [],
    alliance: present === null ? null : { present, passages: [] },
    statements: line.statements ?? null,
  };
}
