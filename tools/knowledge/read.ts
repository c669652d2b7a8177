import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { fieldsAt, nearest } from './suggest.ts';

/** One thing wrong in one file; `line` is 1-based, `field` a path such as `memberships.0.end_date`. */
export interface Problem {
  file: string;
  line: number;
  field: string;
  message: string;
}

/** A parsed file that still knows the lines of its fields. */
export interface Read<T> {
  id: string;
  file: string;
  value: T;
  lineOf(path: readonly (string | number)[]): number;
}

export type Path = readonly (string | number)[];

/** Years such as `2024` are dates here and stay text; the rest is plain YAML 1.2. */
const NUMBERS = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/** Reads one file against its schema. What is wrong with it goes to `problems`, and null comes back. */
export function readYaml<const S extends v.GenericSchema>(
  text: string,
  file: string,
  schema: S,
  problems: Problem[],
): Read<v.InferOutput<S>> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !NUMBERS.has(tag.tag)),
  });
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  for (const error of document.errors) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      field: '',
      message: `no valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    });
  }
  if (document.errors.length > 0) return null;
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { id: basename(file, '.yaml'), file, value: result.output, lineOf };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
    problems.push({ file, line: lineOf(path), field: path.join('.'), message: wordsFor(issue, schema, path) });
  }
  return null;
}

/** What is wrong, and for a field that does not exist the one that was probably meant. */
function wordsFor(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, path: Path): string {
  if (issue.type !== 'strict_object' || issue.path === undefined) return issue.message;
  const field = String(path.at(-1) ?? '');
  if (issue.expected !== 'never') return `${field} is missing`;
  const fields = fieldsAt(schema, path.slice(0, -1));
  const meant = nearest(field, fields);
  return `there is no field ${field}; ${meant === null ? `there are ${fields.join(', ')}` : `did you mean ${meant}?`}`;
}

/** Reads every `.yaml` of a folder, in order of name. Paths in problems are relative to `root`. */
export function readFolder<const S extends v.GenericSchema>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): Read<v.InferOutput<S>>[] {
  const all = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  for (const name of all.filter((other) => !other.endsWith('.yaml')))
    problems.push({ file: join(folder, name), line: 1, field: '', message: 'not read: an entry is a file that ends in .yaml' });
  const names = all.filter((name) => name.endsWith('.yaml'));
  return names.flatMap((name) => {
    const path = join(root, folder, name);
    return readYaml(readFileSync(path, 'utf8'), relative(root, path), schema, problems) ?? [];
  });
}
