import * as v from 'valibot';
import { PartialDate } from '../analysis/article.ts';
import { isRealDate } from './dates.ts';

/** The shape of the YAML files; `tools/knowledge` reads them, the extension only ever sees the pack made of them. */

const Text = v.pipe(v.string(), v.trim(), v.minLength(2));
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id: small letters, digits and single hyphens'));
const Day = v.pipe(PartialDate, v.check(isRealDate, 'no such day'));

/** A text of at most `max` words. */
function words(max: number) {
  return v.pipe(
    Text,
    v.check((text) => text.split(/\s+/).length <= max, `more than ${max} words`),
  );
}

/** A page that was seen. `title` only when it was read there; `date` as precise as the page shows it. */
export const Source = v.strictObject({
  url: v.pipe(v.string(), v.url('not an address'), v.regex(/^https?:\/\//, 'not an address of a web page')),
  outlet: Text,
  title: v.optional(Text),
  date: v.optional(Day),
});
export type Source = v.InferOutput<typeof Source>;

const Sources = v.pipe(v.array(Source), v.minLength(1, 'a source is missing'));

/** `date` says when it happened: an article from before that day does not show the fact. */
export const Fact = v.strictObject({ text: words(45), date: v.optional(Day), sources: Sources });
export type Fact = v.InferOutput<typeof Fact>;

/** How an entry is written; what `match` and `sure` mean, README.md says. */
export const Form = v.strictObject({
  text: Text,
  match: v.optional(v.picklist(['exact', 'word', 'alone']), 'word'),
  sure: v.optional(v.boolean(), false),
});
export type Form = v.InferOutput<typeof Form>;

const entry = {
  checked: v.pipe(v.string(), v.isoDate('not a day like 2026-03-15'), v.check(isRealDate, 'no such day')),
  related: v.optional(v.array(Id), []),
};

/**
 * One post. An absent `end_date` means that no end was seen up to the entry's `checked` day. Where no start was seen, `seen_on` is the first
 * day on which somebody is known to have held it; what lies before is left open.
 */
export const Membership = v.strictObject({
  role: Text,
  organization: v.optional(Text),
  /** Other words for the same post ("defensieminister"). */
  other_labels: v.optional(v.array(Text), []),
  start_date: v.optional(Day),
  seen_on: v.optional(Day),
  end_date: v.optional(Day),
  /** Since when the cabinet is a caretaker; may lie before the start of the post. */
  caretaker_since: v.optional(Day),
  sources: Sources,
});
export type Membership = v.InferOutput<typeof Membership>;

export const SpokenStatement = v.strictObject({
  date: Day,
  gist: words(40),
  venue: words(15),
  topics: v.pipe(v.array(Id), v.minLength(1, 'a topic is missing')),
  source: Source,
});
export type SpokenStatement = v.InferOutput<typeof SpokenStatement>;

export const PersonFile = v.strictObject({
  name: Text,
  surname: Text,
  other_names: v.optional(v.array(Text), []),
  gender: v.nullable(v.picklist(['male', 'female'])),
  party: v.optional(Text),
  country: Id,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  memberships: v.pipe(v.array(Membership), v.minLength(1, 'a membership is missing')),
  facts: v.optional(v.array(Fact), []),
  statements: v.optional(v.array(SpokenStatement), []),
  ...entry,
});
export type PersonFile = v.InferOutput<typeof PersonFile>;

export const TermFile = v.strictObject({
  name: Text,
  definition: words(30),
  why: v.optional(words(40)),
  forms: v.pipe(v.array(Form), v.minLength(1, 'a form is missing')),
  /** Folded words, one of which has to stand nearby, or none of which may. */
  needs: v.optional(v.array(Text), []),
  not: v.optional(v.array(Text), []),
  /** The country whose institution this is: another country's navy is not this one. */
  of: v.optional(Id),
  topics: v.optional(v.array(Id), []),
  facts: v.pipe(v.array(Fact), v.minLength(1, 'a fact with a source is missing')),
  ...entry,
});
export type TermFile = v.InferOutput<typeof TermFile>;

const Stay = v.strictObject({ start_date: Day, end_date: v.optional(Day), sources: v.optional(Sources) });

export const CountryFile = v.strictObject({
  name: Text,
  forms: v.optional(v.array(Form), []),
  /** Adjectives and inhabitants ("Nederlandse", "Nederlanders"). */
  demonyms: v.optional(v.array(Text), []),
  definition: words(30),
  /** Null for a country that never was a member. */
  nato: v.nullable(Stay),
  eu: v.nullable(Stay),
  /** Parts far from the rest, with the words for them after "voor" ("de Falklandeilanden"), and whether they are in the area of article 6. */
  overseas: v.optional(v.array(v.strictObject({ name: Text, inside: v.boolean(), sources: Sources })), []),
  facts: v.optional(v.array(Fact), []),
  ...entry,
});
export type CountryFile = v.InferOutput<typeof CountryFile>;

export const Invocation = v.strictObject({
  date: Day,
  by: v.pipe(v.array(Text), v.minLength(1)),
  why: words(45),
  outcome: v.optional(words(45)),
  sources: Sources,
});
export type Invocation = v.InferOutput<typeof Invocation>;

export const TreatyFile = v.strictObject({
  name: Text,
  organization: v.picklist(['nato', 'eu']),
  forms: v.pipe(v.array(Form), v.minLength(1)),
  /** What it says, in plain Dutch. */
  says: words(60),
  facts: v.pipe(v.array(Fact), v.minLength(1, 'a fact with a source is missing')),
  /** What it does not say, although it is often thought to. */
  says_not: v.optional(v.array(Fact), []),
  criteria: v.optional(v.array(v.strictObject({ key: v.picklist(['what', 'whom', 'where']), asks: words(40) })), []),
  invocations: v.optional(v.array(Invocation), []),
  /** Other articles whose invocations and first fact belong on this one's card. */
  beside: v.optional(v.array(Id), []),
  topics: v.optional(v.array(Id), []),
  ...entry,
});
export type TreatyFile = v.InferOutput<typeof TreatyFile>;

/** `shared-names.yaml`: surname → ids of all who go by it. */
export const SharedNamesFile = v.record(Text, v.pipe(v.array(Id), v.minLength(2, 'a name that is shared has two bearers')));

/** `topics.yaml`: id → Dutch label. A `broad` topic fits so many articles that it says little about what one is about. */
export const TopicsFile = v.record(Id, v.strictObject({ label: Text, broad: v.optional(v.boolean(), false) }));
export type TopicsFile = v.InferOutput<typeof TopicsFile>;
