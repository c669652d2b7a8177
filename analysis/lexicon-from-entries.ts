import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { compileMatcher } from './matcher-compile.ts';
import type { MatcherData } from './matcher-data.ts';
import { loadMatcher } from './matcher.ts';

/** A Lexicon of entries and the matcher that was compiled from them. Nothing is built, so it is quick from cold. */
export function lexiconOf(entries: readonly LexiconEntry[], data: MatcherData): Lexicon {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { entry: (id) => byId.get(id), match: loadMatcher(data) };
}

/** A Lexicon built in memory, for tests and tools; the extension loads a compiled one with `lexiconOf`. */
export function lexiconFrom(entries: readonly LexiconEntry[]): Lexicon {
  return lexiconOf(entries, compileMatcher(entries));
}
