import type { Article } from './article.ts';
import type { Lexicon, LexiconHit } from './lexicon.ts';
import { isElsewhere } from './names/elsewhere.ts';
import { knowledgeOf } from './names/words.ts';
import { findCandidates, type Found } from './persons/found.ts';
import { type Draft, groupPersons } from './persons/group.ts';
import { linkOf, type Setting } from './persons/link.ts';
import { bracketAfter, roleAfter, roleBefore } from './persons/role.ts';
import { scanWords, type Word } from './persons/scan.ts';
import { ENOUGH } from './persons/score.ts';
import type { Person, Span } from './reading.ts';

/** So many other things that the knowledge knows make a surname alone believable. */
const CONTEXT = 2;
/** Mentions that are looked at for what function the text gives. */
const MENTIONS = 20;

/**
 * Every person that the article names, known to the lexicon or not, in order of first mention. Spans are UTF-16 offsets in
 * `article.text`, sorted, with the genitive -s where there is one. Never throws; linear in the text. Who has the text's words and the lexicon's
 * hits already gives them along.
 */
export function findPersons(
  article: Article,
  lexicon: Lexicon,
  words: readonly Word[] = scanWords(article.text),
  hits: readonly LexiconHit[] = lexicon.match(article.text),
): Person[] {
  const found = findCandidates(article.text, words, lexicon, hits);
  const context = new Set(hits.flatMap((hit) => hit.ids));
  const familiar = context.size > CONTEXT;
  for (const one of found)
    if (familiar && !one.full && one.ids.length === 1 && one.score > -0.6 && !isPlace(words, one)) one.score = Math.max(one.score, ENOUGH);
  const drafts = groupPersons(found);
  const named = new Set(drafts.flatMap((draft) => (isNamedInFull(draft) && draft.ids.length === 1 ? draft.ids : [])));
  const setting = { date: article.publishedAt, named, familiar };
  const persons = joined(drafts.map((draft) => personOf(article.text, words, draft, lexicon, setting)));
  return persons.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** "Berlijn" and "Luik" are cities, whoever bears the name. */
function isPlace(words: readonly Word[], { to }: Found): boolean {
  return knowledgeOf(words[to - 1]?.word ?? '').proper;
}

function isNamedInFull(draft: Draft): boolean {
  return draft.mentions.some((one) => one.full && one.ids.length > 0);
}

/** One person for each entry: "Poetin" and "Vladimir Putin" in one article. */
function joined(persons: readonly Person[]): Person[] {
  const byEntry = new Map<string, Person>();
  const all: Person[] = [];
  for (const person of persons) {
    const same = person.entry === null ? undefined : byEntry.get(person.entry);
    if (same === undefined) {
      all.push(person);
      if (person.entry !== null) byEntry.set(person.entry, person);
      continue;
    }
    same.spans = [...same.spans, ...person.spans].sort((a, b) => a.start - b.start);
    same.role ??= person.role;
    if (person.written.length > same.written.length) same.written = person.written;
  }
  return all;
}

function personOf(text: string, words: readonly Word[], draft: Draft, lexicon: Lexicon, setting: Setting): Person {
  const mentions = [...draft.mentions].sort((a, b) => a.from - b.from);
  const roles = draft.ids.length === 0 ? [] : rolesOf(text, words, mentions);
  const id = draft.ids.length === 0 ? null : linkOf({ ids: draft.ids, full: isNamedInFull(draft), roles }, setting, lexicon);
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

/** The functions beside the first mentions, and beside each the word before it, which may be one of another kind ("politiehond Cooper"). */
function rolesOf(text: string, words: readonly Word[], mentions: readonly Found[]): string[] {
  const roles: string[] = [];
  for (const one of mentions.slice(0, MENTIONS)) {
    for (const role of [roleBefore(text, words, one.from), roleAfter(text, words, one.to)])
      if (role !== null) roles.push(text.slice(role.start, role.end));
    const bracket = bracketAfter(text, spanOf(words, one).end);
    if (bracket !== null) roles.push(bracket);
    const before = words[one.from - 1];
    if (before !== undefined && words[one.from]?.gap === ' ' && isElsewhere(before.word)) roles.push(before.word);
  }
  return roles;
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
