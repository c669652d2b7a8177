import type { Passage } from './reading.ts';

/** One way in which a text leans on a promise. Expressions read folded text, sentence by sentence, and repeat nothing without a bound. */
export interface Pattern {
  article: Passage['article'];
  manner: Passage['manner'];
  find: RegExp;
  /** Where the alliance has to be named: in the sentence or the ones beside it, anywhere in the article; null where the words say enough. */
  near: { beside?: RegExp; anywhere?: RegExp } | null;
  /** What has to stand in the sentence too. */
  needs?: RegExp;
  /** What must not stand in the sentence. */
  never?: RegExp;
  /** What must not stand in the sentence, unless it names the alliance. */
  unlessNamed?: RegExp;
}
