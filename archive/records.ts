import * as v from 'valibot';
import { PartialDate } from '../analysis/article.ts';
import { isRealDate } from '../knowledge/dates.ts';
import { cleanText } from './clean-text.ts';
import { SKETCH } from './likeness.ts';

/** The version of these records, in the database and in files. */
export const VERSION = 1;

/** The longest literal text that is kept of what somebody said, in UTF-16 code units. */
export const LONGEST_QUOTE = 300;
/** The most of each thing that is kept of one article. */
export const MOST = { addresses: 20, versions: 20, persons: 100, roles: 10, passages: 40, statements: 200, topics: 12 };

const Text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.transform(cleanText));
const Day = v.pipe(PartialDate, v.check(isRealDate, 'no day of the calendar'));
const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'no moment'),
  v.check((at) => !Number.isNaN(Date.parse(at))),
);
const Fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const Entry = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/, 'no entry'));
const Uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
/** An address of a web page, as `URL` writes it. */
export const Address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(
    (address) => /^https?:\/\//.test(address) && URL.canParse(address) && new URL(address).href === address,
    'no address of a web page',
  ),
);

export const ArchivedStatement = v.strictObject({
  speaker: v.pipe(Text(200), v.minLength(1)),
  /** The speaker's entry in the knowledge. */
  entry: v.nullable(Entry),
  kind: v.picklist(['direct', 'indirect']),
  /** Topic ids of the knowledge. */
  topics: v.pipe(v.array(Entry), v.maxLength(MOST.topics)),
  /** The day of the article, or of the update, in which the words were first seen; null when the page gave none. */
  date: v.nullable(Day),
  /** The words as the article has them, at most `LONGEST_QUOTE`. */
  text: v.pipe(Text(LONGEST_QUOTE), v.minLength(1)),
});
export type ArchivedStatement = v.InferOutput<typeof ArchivedStatement>;

export const ArchivedPerson = v.strictObject({
  name: v.pipe(Text(200), v.minLength(1)),
  entry: v.nullable(Entry),
  /** Functions that the text itself gave. */
  roles: v.pipe(v.array(v.pipe(Text(200), v.minLength(1))), v.maxLength(MOST.roles)),
});
export type ArchivedPerson = v.InferOutput<typeof ArchivedPerson>;

const ArchivedPassage = v.strictObject({
  article: Entry,
  manner: v.picklist(['named', 'paraphrased']),
  polarity: v.picklist(['affirmed', 'negated', 'doubted']),
  text: v.pipe(Text(LONGEST_QUOTE), v.minLength(1)),
});

/** One state of an article's text. */
const ArchivedVersion = v.strictObject({ readAt: Instant, modified: v.nullable(Day), title: Text(300), fingerprint: Fingerprint });

/** What is kept of one article that the reader read. It holds no text of the article but the words of those who speak in it. */
export const ArchivedArticle = v.strictObject({
  /** Where it was first read, without tracking parameters. */
  address: Address,
  /** Other addresses of the same article. */
  alsoAt: v.pipe(v.array(Address), v.maxLength(MOST.addresses)),
  /** The site's key in the settings. */
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  title: Text(300),
  outlet: v.nullable(Text(100)),
  published: v.nullable(Day),
  modified: v.nullable(Day),
  /** When it first counted as read, and when it last did (ISO 8601, UTC). */
  readAt: Instant,
  lastReadAt: Instant,
  fingerprint: Fingerprint,
  sketch: v.pipe(v.array(Uint32), v.length(SKETCH)),
  versions: v.pipe(v.array(ArchivedVersion), v.maxLength(MOST.versions)),
  persons: v.pipe(v.array(ArchivedPerson), v.maxLength(MOST.persons)),
  passages: v.pipe(v.array(ArchivedPassage), v.maxLength(MOST.passages)),
  statements: v.pipe(v.array(ArchivedStatement), v.maxLength(MOST.statements)),
});
export type ArchivedArticle = v.InferOutput<typeof ArchivedArticle>;
