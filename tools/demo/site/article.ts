import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const Head = v.object({
  title: v.string(),
  lead: v.string(),
  author: v.string(),
  section: v.string(),
  lang: v.optional(v.picklist(['nl', 'en']), 'nl'),
  template: v.picklist(['clean', 'cluttered']),
  published: v.string(),
  modified: v.optional(v.string()),
  caption: v.string(),
});

/** An article of the demo's news site. `body` holds its blocks in order; dates are ISO 8601 date-times. */
export interface SiteArticle extends v.InferOutput<typeof Head> {
  slug: string;
  body: { kind: 'paragraph' | 'subheading'; text: string }[];
}

const FOLDER = new URL('articles/', import.meta.url);

/** All articles, newest first. Throws when a file is not what it should be. */
export function loadArticles(): SiteArticle[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  return files.map(readArticle).sort((a, b) => b.published.localeCompare(a.published));
}

function readArticle(file: string): SiteArticle {
  const [, head = '', text = ''] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^---$/m);
  const body = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) =>
      block.startsWith('## ') ? { kind: 'subheading' as const, text: block.slice(3) } : { kind: 'paragraph' as const, text: block },
    );
  return { ...v.parse(Head, parse(head)), slug: file.replace(/\.md$/, ''), body };
}
