import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { compileMatcher } from './matcher-compile.ts';
import type { MatcherData } from './matcher-data.ts';
import { loadMatcher } from './matcher.ts';

/** A Lexicon of entries by id and the matcher that was compiled from them. Nothing is built, so it is quick from cold. */
export function lexiconOf(entry: Lexicon['entry'], data: MatcherData): Lexicon {
  return { entry, match: loadMatcher(data) };
}

/** A Lexicon built in memory, for tests and tools; the extension loads a compiled one with `lexiconOf`. */
export function lexiconFrom(entries: readonly LexiconEntry[]): Lexicon {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return lexiconOf((id) => byId.get(id), compileMatcher(entries));
}
