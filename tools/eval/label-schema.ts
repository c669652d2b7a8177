import * as v from 'valibot';
import { PartialDate } from '../../analysis/article.ts';

const Words = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const Anchor = v.pipe(
  Words,
  v.regex(/^[^"“”„«»]+$/, 'holds a quotation mark'),
  v.check((words) => words.split(/\s+/).length <= 5, 'has more than 5 words'),
);
const DateTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/, 'not a date like 2024-05-28T10:00'));

const Person = v.strictObject({ name: Words, forms: v.pipe(v.array(Words), v.minLength(1, 'is empty')), role: v.optional(Words) });

const Passage = v.strictObject({
  present: v.literal(true),
  anchor: Anchor,
  article: v.picklist(['navo-5', 'navo-4', 'eu-42-7']),
  manner: v.picklist(['named', 'paraphrased']),
  polarity: v.picklist(['affirmed', 'negated', 'doubted']),
});
const NoPassage = v.strictObject({ present: v.literal(false) });
const Present = v.variant('present', [Passage, NoPassage]);
const Passages = v.lazy((input) => (Array.isArray(input) ? v.pipe(v.array(Passage), v.minLength(1, 'is empty')) : Present));

const Statement = v.strictObject({
  speaker: v.nullable(Words),
  label: v.optional(Words),
  kind: v.picklist(['direct', 'indirect']),
  anchor: Anchor,
  explicit: v.boolean(),
  position: v.optional(v.picklist(['before', 'after', 'inside', 'carried'])),
});

/** One article of `tests/eval/articles/`; what the fields mean stands in `tests/eval/README.md`. */
export const LabelFile = v.strictObject({
  url: v.pipe(v.string(), v.url('is no URL')),
  outlet: Words,
  published_at: v.union([PartialDate, DateTime], 'not a date like 2024-05-28, 2024-05 or 2024'),
  label: v.picklist(['yes', 'no', 'borderline']),
  hard: v.optional(v.boolean(), false),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'not a code like nl')), 'nl'),
  title: Words,
  text: Words,
  persons: v.optional(v.array(Person)),
  not_persons: v.optional(v.array(Words), []),
  terms: v.optional(v.array(Words)),
  not_terms: v.optional(v.array(Words), []),
  collective_defence: v.optional(Passages),
  statements: v.optional(v.array(Statement)),
  scare_quotes: v.optional(v.array(Words), []),
});
export type LabelFile = v.InferOutput<typeof LabelFile>;
