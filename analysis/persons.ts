import type { Article } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import { findCandidates, type Found } from './persons/found.ts';
import { type Draft, groupPersons } from './persons/group.ts';
import { bracketAfter, roleAfter, roleBefore } from './persons/role.ts';
import { scanWords, type Word } from './persons/scan.ts';
import { ENOUGH } from './persons/score.ts';
import type { Person, Span } from './reading.ts';

/** So many other things that the knowledge knows make a surname alone believable. */
const CONTEXT = 2;

/**
 * Every person that the article names, known to the lexicon or not, in order of first mention. Spans are UTF-16 offsets in
 * `article.text`, sorted, with the genitive -s where there is one. Never throws; linear in the text.
 */
export function findPersons(article: Article, lexicon: Lexicon): Person[] {
  const words = scanWords(article.text);
  const found = findCandidates(article.text, words, lexicon);
  const context = new Set(lexicon.match(article.text).flatMap((hit) => hit.ids));
  for (const one of found)
    if (!one.full && one.ids.length === 1 && one.score > -0.6 && context.size > CONTEXT) one.score = Math.max(one.score, ENOUGH);
  const persons = groupPersons(found).map((draft) => personOf(article.text, words, draft, lexicon));
  return persons.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function personOf(text: string, words: readonly Word[], draft: Draft, lexicon: Lexicon): Person {
  const mentions = [...draft.mentions].sort((a, b) => a.from - b.from);
  const id = draft.ids.length === 1 ? (draft.ids[0] ?? null) : null;
  const entry = id === null ? undefined : lexicon.entry(id);
  const written = nameOf(text, words, draft, mentions);
  return {
    entry: id,
    name: entry?.name ?? written.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' '),
    written,
    role: roleOf(text, words, mentions),
    spans: mentions.map((one) => spanOf(words, one)),
  };
}

function spanOf(words: readonly Word[], { from, end }: Found): Span {
  return { start: words[from]?.start ?? 0, end };
}

/** The fullest form as the text writes it, without a genitive. */
function nameOf(text: string, words: readonly Word[], draft: Draft, mentions: readonly Found[]): string {
  const exact = mentions.find((one) => one.key === draft.key) ?? mentions.find((one) => one.key === `${draft.key}s`) ?? mentions[0];
  if (exact === undefined) return draft.key;
  const { start, end } = spanOf(words, exact);
  const written = text.slice(start, end);
  if (words[exact.to - 1]?.genitive) return written.replace(/['’ʼ]s$/, '');
  return exact.key === draft.key ? written : written.replace(/s$/, '');
}

function roleOf(text: string, words: readonly Word[], mentions: readonly Found[]): string | null {
  for (const find of [roleBefore, roleAfter]) {
    for (const { from, to } of mentions) {
      const role = find === roleBefore ? roleBefore(text, words, from) : roleAfter(text, words, to);
      if (role !== null) return text.slice(role.start, role.end).replace(/\s+/g, ' ');
    }
  }
  for (const one of mentions) {
    const bracket = bracketAfter(text, spanOf(words, one).end);
    if (bracket !== null) return bracket;
  }
  return null;
}
