import * as v from 'valibot';
import type { Article } from '../analysis/article.ts';
import type { Reading } from '../analysis/reading.ts';
import { dayOf } from '../knowledge/dates.ts';
import { shortText } from './clean-text.ts';
import { fingerprintOf, plainWords, sketchOf } from './likeness.ts';
import { combined } from './merge.ts';
import { ArchivedArticle, LONGEST_QUOTE, MOST } from './records.ts';

/** An article that counted as read. */
export interface Read {
  article: Article;
  reading: Reading;
  /** Its address without tracking parameters. */
  address: string;
  /** The site's key in the settings. */
  site: string;
  /** Milliseconds since 1970. */
  readAt: number;
  /** The reader's day (ISO 8601): what claims to be from later has no day. */
  today: string;
}

/**
 * What is kept of an article, in canonical order; null for one that nothing can be kept of, such as one without a web address. Statements are kept
 * with their speaker's name or not at all; a report that only the sentence before ascribes to somebody is not certain enough.
 */
export function archivedOf({ article, reading, address, site, readAt, today }: Read): ArchivedArticle | null {
  const day = (when: string | null): string | null => {
    const date = dayOf(when);
    return date === null || date.slice(0, 10) > today.slice(0, date.length) ? null : date;
  };
  const short = (text: string) => shortText(text, LONGEST_QUOTE);
  const title = shortText(article.title, MAX_TITLE);
  const published = day(article.publishedAt);
  const modified = day(article.modifiedAt);
  const at = new Date(readAt).toISOString();
  const fingerprint = fingerprintOf(plainWords(article.text));
  const made = v.safeParse(ArchivedArticle, {
    address,
    alsoAt: [],
    site,
    title,
    outlet: article.outlet === null ? null : shortText(article.outlet, 100),
    published,
    modified,
    readAt: at,
    lastReadAt: at,
    fingerprint,
    sketch: sketchOf(article.text),
    versions: [{ readAt: at, modified, title, fingerprint }],
    persons: reading.persons
      .slice(0, MOST.persons)
      .map(({ name, entry, role }) => ({ name: shortText(name, 200), entry, roles: role === null ? [] : [shortText(role, 200)] })),
    passages: reading.alliance.passages
      .slice(0, MOST.passages)
      .map(({ article: of, manner, polarity, text }) => ({ article: of, manner, polarity, text: short(text) })),
    statements: reading.statements
      .flatMap(({ speaker, speakerEntry: entry, kind, attribution, topics, text }) =>
        speaker === null || (kind === 'indirect' && attribution === 'carried') || short(text) === ''
          ? []
          : [{ speaker: shortText(speaker, 200), entry, kind, topics: topics.slice(0, MOST.topics), date: published, text: short(text) }],
      )
      .slice(0, MOST.statements),
  });
  return made.success ? combined(made.output, made.output) : null;
}

const MAX_TITLE = 300;
