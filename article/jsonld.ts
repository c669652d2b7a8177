/** What a page's JSON-LD says about its article; null for what it does not say. */
export interface LinkedArticle {
  headline: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  outlet: string | null;
  body: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Review)$/;
/** Branches that describe other things than this page's own article. */
const ELSEWHERE = new Set([
  'itemListElement',
  'relatedLink',
  'citation',
  'comment',
  'isBasedOn',
  'hasPart',
  'liveBlogUpdate',
  'review',
  'breadcrumb',
  'author',
]);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as sites write it: comments around it, bare line ends in strings, trailing commas, entities. Null when beyond repair. */
export function parseLoose(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: bare control characters are the commonest error.
      return JSON.parse(
        bare
          .replace(/[\u0000-\u001f]+/g, ' ')
          .replace(/,\s*(?=[}\]])/g, '')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return null;
    }
  }
}

function* nodesOf(value: unknown, depth = 0): Generator<Node> {
  if (depth > 6) return;
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item, depth + 1);
  else if (isNode(value)) {
    yield value;
    for (const [key, child] of Object.entries(value))
      if (typeof child === 'object' && !ELSEWHERE.has(key)) yield* nodesOf(child, depth + 1);
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  return isNode(value) ? textOf(value['@value'] ?? value['name'] ?? value['@id']) : null;
}

function isArticle(node: Node): boolean {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && ARTICLE.test(name));
}

function path(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function isAbout(node: Node, urls: readonly string[]): boolean {
  return ['url', 'mainEntityOfPage', '@id'].some((key) => {
    const value = node[key];
    const url = isNode(value) ? textOf(value['@id'] ?? value['url']) : textOf(value);
    return url !== null && urls.includes(path(url));
  });
}

function isCalled(node: Node, titles: readonly (string | undefined)[]): boolean {
  const headline = textOf(node['headline']);
  return headline !== null && headline.length >= 10 && titles.some((title) => title?.startsWith(headline));
}

/** The plain texts that can still be read in JSON that does not parse. */
function salvaged(source: string): Node {
  const read = (key: string): [string, string | undefined] => [key, new RegExp(`"${key}"\\s*:\\s*"([^"]{4,300})"`).exec(source)?.[1]];
  return Object.fromEntries(['datePublished', 'dateModified'].map(read));
}

/**
 * The article that the page's JSON-LD describes: the one about one of `urls` (the page's addresses), else the one that has one of `titles`
 * (what the page calls itself), else the first.
 */
export function linkedArticle(
  document: Document,
  urls: readonly string[],
  titles: readonly (string | undefined)[] = [],
): LinkedArticle | null {
  const paths = urls.map(path);
  let best: Node | null = null;
  let bestFit = 0;
  let page: Node | null = null;
  let broken = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const parsed = parseLoose(script.textContent);
    if (parsed === null) broken += script.textContent;
    for (const node of nodesOf(parsed)) {
      if (node['@type'] === 'WebPage') page ??= node;
      if (!isArticle(node)) continue;
      const fit = isAbout(node, paths) ? 2 : isCalled(node, titles) ? 1 : 0;
      if (best && fit <= bestFit) continue;
      best = node;
      bestFit = fit;
    }
  }
  const node = best ?? page ?? (broken === '' ? null : salvaged(broken));
  return (
    node && {
      headline: best ? (textOf(node['headline']) ?? textOf(node['name'])) : null,
      publishedAt: textOf(node['datePublished']) ?? textOf(page?.['datePublished']) ?? textOf(node['dateCreated']),
      modifiedAt: textOf(node['dateModified']),
      outlet: textOf(node['publisher']),
      body: best ? textOf(node['articleBody']) : null,
    }
  );
}
