import type { CardEarlier, CardSource } from '../knowledge/card.ts';
import { cleanText } from './clean-text.ts';
import type { ArticleRow, StatementRow } from './database.ts';
import { earlierDate } from './merge.ts';
import { isSameStatement, type Wording, wordingOf } from './wording.ts';

/** A statement of the archive as a card shows it, with the stems that it is compared by. */
export interface Remembered {
  earlier: CardEarlier & { date: string };
  stems: ReadonlySet<string>;
}

/** The page that an archived article was read on. */
export function sourceOf({ title, address, outlet, site, published }: ArticleRow['article']): CardSource {
  return { title: cleanText(title) === '' ? (outlet ?? site) : title, url: address, outlet: outlet ?? site, date: published };
}

/**
 * Each statement once: the same words in five newspapers are one statement with five sources, dated by the first of them. Expects statements of one speaker.
 */
export function withoutDuplicates(found: readonly { row: StatementRow; article: ArticleRow['article'] }[]): Remembered[] {
  const groups: { wording: Wording; members: { row: StatementRow; article: ArticleRow['article'] }[] }[] = [];
  /** Which groups have a pair of words: the same statement shares some, and others hardly any. */
  const having = new Map<string, number[]>();
  for (const one of [...found].sort((a, b) => b.row.day - a.row.day || a.row.n - b.row.n)) {
    const wording = wordingOf(one.row.statement.text);
    const keys = [wording.plain, ...wording.pairs];
    const near = [...new Set(keys.flatMap((key) => having.get(key) ?? []))].sort((a, b) => a - b);
    const at = near.find((place) => groups[place] !== undefined && isSameStatement(groups[place].wording, wording));
    if (at !== undefined) {
      groups[at]?.members.push(one);
      continue;
    }
    for (const key of keys) having.set(key, [...(having.get(key) ?? []), groups.length]);
    groups.push({ wording, members: [one] });
  }
  return groups.flatMap(({ members }) => {
    const date = members.reduce<string | null>((first, { row }) => earlierDate(first, row.statement.date), null);
    const best = members.find(({ row }) => row.statement.kind === 'direct') ?? members[0];
    if (best === undefined || date === null) return [];
    const { statement } = best.row;
    const sources = [...new Map(members.map(({ article }) => [article.address, sourceOf(article)])).values()];
    const own = sources.find(({ url }) => url === best.article.address) ?? sourceOf(best.article);
    const earlier = {
      date,
      gist: statement.text,
      venue: own.outlet,
      topics: [...new Set(members.flatMap(({ row }) => row.statement.topics))],
      source: own,
      archived: { kind: statement.kind, also: sources.filter(({ url }) => url !== own.url) },
    };
    return [{ earlier, stems: new Set(members.flatMap(({ row }) => row.words.map(([stem]) => stem))) }];
  });
}
