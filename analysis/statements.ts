import type { Article } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import { findQuotes } from './quotes.ts';
import type { Person, Statement } from './reading.ts';
import { certaintyOf } from './statements/certainty.ts';
import { UNCLEAR, UNNAMED } from './statements/focus.ts';
import { type Draft, Reader } from './statements/reader.ts';
import { type Scene, sceneOf } from './statements/scene.ts';
import { scanWords, type Word } from './persons/scan.ts';
import { findSentences } from './statements/sentences.ts';

/**
 * Who says what in the article: direct and reported speech of the given persons, and of people whom it does not name. A direct
 * statement's span takes in its quotation marks, its `text` does not. Sorted; never throws; linear in the text. Who has the text's words
 * already gives them along.
 */
export function findStatements(
  article: Article,
  persons: readonly Person[],
  lexicon: Lexicon,
  words: readonly Word[] = scanWords(article.text),
): Statement[] {
  const quotes = findQuotes(article.text);
  const scene = sceneOf(article, persons, quotes, lexicon, words);
  const reader = new Reader(scene);
  let word = 0;
  for (const sentence of findSentences(article.text, article.blocks, quotes)) {
    while (word < scene.words.length && (scene.words[word]?.start ?? 0) < sentence.start) word++;
    const from = word;
    while (word < scene.words.length && (scene.words[word]?.start ?? 0) < sentence.end) word++;
    const kind = article.blocks[sentence.block]?.kind;
    if (kind === 'headline' || kind === 'subheading') reader.skim(from, word);
    else reader.read(sentence, from, word);
  }
  const byStart = new Map(quotes.map((quote) => [quote.start, quote.inner]));
  return reader.drafts
    .filter((draft) => draft.speaker !== UNCLEAR)
    .map((draft) => statementOf(scene, draft, draft.kind === 'direct' ? (byStart.get(draft.start) ?? draft) : draft, lexicon))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function statementOf(scene: Scene, draft: Draft, inner: { start: number; end: number }, lexicon: Lexicon): Statement {
  const person = draft.speaker === UNNAMED ? undefined : scene.persons[draft.speaker];
  const text = scene.text.slice(inner.start, inner.end);
  const verb = draft.verb === null ? null : scene.text.slice(draft.verb.start, draft.verb.end);
  return {
    start: draft.start,
    end: draft.end,
    speaker: person?.name ?? null,
    speakerEntry: person?.entry ?? null,
    kind: draft.kind,
    verb,
    attribution: draft.attribution,
    certainty: certaintyOf(draft.kind, verb, text),
    topics: topicsOf(text, lexicon),
    text,
  };
}

function topicsOf(text: string, lexicon: Lexicon): string[] {
  const topics = lexicon.match(text).flatMap((hit) => hit.ids.flatMap((id) => lexicon.entry(id)?.topics ?? []));
  return [...new Set(topics)];
}
