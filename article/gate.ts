import { metaOf } from './metadata.ts';

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|ReportageNewsArticle|Report)"/;
const LIST_TYPE = /"@type"\s*:\s*"(?:ItemList|CollectionPage|SearchResultsPage)"/;
const ENOUGH = 3;
const LONG_PARAGRAPH = 80;
/** A page with more paragraphs than this is judged by the first ones: the gate has two milliseconds. */
const LOOKED_AT = 150;

/** What the address says: a front page or a section has a short path, an article a title, a number or a day in it. */
function addressScore({ pathname, search }: URL): number {
  const parts = pathname.split('/').filter((part) => part !== '' && !/^(?:index|home|default)\.?\w*$/.test(part));
  const last = parts.at(-1);
  if (last === undefined) return /[?&](?:p|id|article|artikel)=\w+/i.test(search) ? 0 : -4;
  if (/\d{5,}|(?:19|20)\d\d[/-]?[01]\d/.test(pathname) || last.split(/[-_]/).length >= 4) return 1;
  return parts.length === 1 && /^[a-z]{1,20}$/i.test(last) ? -2 : 0;
}

function typeScore(document: Document): number {
  const meta = metaOf(document);
  let score = 0;
  if (/^(?:news\.)?article$/i.test(meta.get('og:type') ?? '')) score += 3;
  else if (meta.get('og:type')?.toLowerCase() === 'website') score -= 1;
  if (meta.has('article:published_time') || meta.has('datepublished')) score += 2;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    if (ARTICLE_TYPE.test(source) && !LIST_TYPE.test(source)) return score + 3;
  }
  return document.querySelector('[itemtype$="Article"], [itemprop="articleBody"]') ? score + 2 : score;
}

function textScore(document: Document): number {
  let long = 0;
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (paragraph.textContent.length >= LONG_PARAGRAPH && ++long === 4) break;
    if (++looked === LOOKED_AT) break;
  }
  const text = long >= 4 ? 2 : long >= 2 || document.getElementsByTagName('br').length >= 8 ? 1 : 0;
  return text + (document.getElementsByTagName('h1').length === 1 ? 1 : 0);
}

/**
 * Whether the page looks like one article, decided in a millisecond or so from its address, its metadata and a glance at its
 * paragraphs. Front pages and lists do not. An answer of true is no promise: reading may still find nothing.
 */
export function isArticlePage(document: Document): boolean {
  const url = URL.canParse(document.URL) ? new URL(document.URL) : null;
  const address = url ? addressScore(url) : 0;
  const types = typeScore(document);
  if (address + types >= ENOUGH) return true;
  return address + types + 3 >= ENOUGH && address + types + textScore(document) >= ENOUGH;
}
