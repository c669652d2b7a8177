import * as v from 'valibot';
import { dayOf } from '../../knowledge/dates.ts';

/** An empty day is none; a time of day is dropped. */
const On = v.nullish(
  v.pipe(
    v.string(),
    v.check((when) => when.trim() === '' || dayOf(when) !== null, 'no day like 2024-05-28, 2024-05 or 2024'),
    v.transform((when) => dayOf(when)),
  ),
);
const Question = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'no name')),
  on: On,
});
type Question = v.InferOutput<typeof Question>;

/** A line of the batch as a question, or in words what is wrong with it. */
export function questionFrom(line: string): Question | string {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return 'no JSON';
  }
  const result = v.safeParse(Question, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  return `not a question {"id", "name", "on"}: ${field === null ? '' : `${field}: `}${issue.message}`;
}
