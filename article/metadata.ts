import type { MetaOrigin } from '../analysis/article.ts';
import { dateInUrl, readDate } from './dates.ts';
import { type LinkedArticle, linkedArticle } from './jsonld.ts';

/** A value and the place on the page that it was found in. */
export interface Found {
  value: string;
  origin: MetaOrigin;
}

/** What the page's machine-readable parts say, before its text is looked at. */
export interface Metadata {
  title: Found | null;
  outlet: Found | null;
  publishedAt: Found | null;
  modifiedAt: Found | null;
  /** The text that the page itself gives as the article's body, null when it gives none. */
  body: string | null;
  description: string | null;
}

const PUBLISHED =
  `article:published_time article:published og:article:published_time og:pubdate og:published_time published_time publishdate publish-date publish_date
  publication_date publicationdate datepublished date-published date_published pubdate dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date
  dc.created date.created parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime article.published article_date_original
  article-publication-date originalpublicationdate displaydate ptime date iso-8601-publish-date rnews:datepublished bt:pubdate analyticsattributes.articledate
  vr:published_time sw-pubdate last-publish-date prism.publicationdate citation_publication_date citation_date release_date created`.split(
    /\s+/,
  );
const MODIFIED =
  `article:modified_time og:updated_time og:modified_time datemodified dc.date.modified dcterms.modified article.updated last-modified lastmod
  modified modificationdate article:modified cxenseparse:recs:modifiedtime`.split(/\s+/);

/** The page's `<meta>` elements by lower-case name or property; the first of each name. */
export function metaOf(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop'] as const) {
      const names = element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [];
      for (const name of names) if (name && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** The addresses that the page goes by: its own, its canonical one, and the one it gives for sharing. */
export function addressesOf(document: Document, meta: ReadonlyMap<string, string>): string[] {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  return [document.URL, canonical, meta.get('og:url')].filter((url): url is string => Boolean(url));
}

function firstDate(meta: ReadonlyMap<string, string>, names: readonly string[], monthFirst: boolean): Found | null {
  for (const name of names) {
    const raw = meta.get(name);
    const value = raw === undefined ? null : readDate(raw, monthFirst);
    if (value)
      return {
        value,
        origin: /^(?:og|article):/.test(name) ? 'opengraph' : name.startsWith('datep') || name.startsWith('datem') ? 'microdata' : 'meta',
      };
  }
  return null;
}

/** A moment that is midnight here (22:00 or 23:00 UTC) stands for the day that then began. */
function asDay(value: string, lang: string): string {
  if (!/T2[23]:00:00(?:Z|\+00:00)$/.test(value) || !/^(?:nl|de|fr|fy|lb)\b/i.test(lang)) return value;
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(value),
  );
  return local.endsWith('00:00') ? local.slice(0, 10) : value;
}

/** Reactions carry days of their own. */
const COMMENT =
  '[itemtype$="/Comment"], [itemprop~="comment"], [id^="comment" i], .comment, .comments, .comment-list, .commentlist, .reactie, .reacties';
/** A list of other articles may give a day for each. */
const LOOKED_AT = 10;

function microdata(document: Document, property: string, monthFirst: boolean): Found | null {
  const elements = document.querySelectorAll(`[itemprop~="${property}"], [property$=":${property}"], [property="${property}"]`);
  for (const element of [...elements].slice(0, LOOKED_AT)) {
    const raw = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    const value = readDate(raw, monthFirst);
    if (value && element.closest(COMMENT)?.querySelector('h1') !== null) return { value, origin: 'microdata' };
  }
  return null;
}

function linkedDate(raw: string | null | undefined, monthFirst: boolean): Found | null {
  const value = raw ? readDate(raw, monthFirst) : null;
  return value ? { value, origin: 'json-ld' } : null;
}

function found(value: string | null | undefined, origin: MetaOrigin): Found | null {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text ? { value: text, origin } : null;
}

/** Whether the page writes the month first (4/28/2024), which only American English does. */
export function writesMonthFirst(document: Document): boolean {
  return /^en(?:-us)?$/i.test(document.documentElement.lang);
}

/** Reads title, outlet and dates where the page states them for machines. Never throws, whatever the page says. */
export function readMetadata(document: Document): Metadata {
  const meta = metaOf(document);
  const urls = addressesOf(document, meta);
  const linked: LinkedArticle | null = linkedArticle(document, urls, [meta.get('og:title'), document.title]);
  const monthFirst = writesMonthFirst(document);
  const urlDate = urls.map((url) => dateInUrl(url, monthFirst)).find((date) => date !== null);
  const publishedAt =
    linkedDate(linked?.publishedAt, monthFirst) ??
    firstDate(meta, PUBLISHED, monthFirst) ??
    microdata(document, 'datePublished', monthFirst) ??
    microdata(document, 'dateCreated', monthFirst) ??
    (urlDate ? { value: urlDate, origin: 'url' } : null);
  return {
    title:
      found(linked?.headline, 'json-ld') ??
      found(meta.get('og:title'), 'opengraph') ??
      found(meta.get('twitter:title'), 'meta') ??
      found(document.title, 'document'),
    outlet: found(meta.get('og:site_name'), 'opengraph') ?? found(linked?.outlet, 'json-ld') ?? found(meta.get('application-name'), 'meta'),
    publishedAt: publishedAt && { ...publishedAt, value: asDay(publishedAt.value, document.documentElement.lang) },
    modifiedAt:
      linkedDate(linked?.modifiedAt, monthFirst) ??
      firstDate(meta, MODIFIED, monthFirst) ??
      microdata(document, 'dateModified', monthFirst),
    body: linked?.body ?? null,
    description: meta.get('og:description') ?? meta.get('description') ?? null,
  };
}

/** What is known of an article whose page says nothing about it to machines. */
export const NOTHING_STATED = { title: null, publishedAt: null, modifiedAt: null } as const;
