import type { Token } from './tokens.ts';

/** What a pattern found: which one, and how many tokens it covers. */
export interface PatternHit<Value> {
  value: Value;
  pattern: string;
  length: number;
}

interface Phrase<Value> {
  words: string[];
  value: Value;
  pattern: string;
}

/**
 * Word patterns, looked up token by token: `word`, `word*`, `*word`, or a phrase whose last word may end in `*`. Phrases beat words, whole words
 * beat openings, openings beat endings, and of two of a kind the longer one wins.
 */
export class WordPatterns<Value> {
  readonly #whole = new Map<string, Value>();
  readonly #openings = new Map<string, Value>();
  readonly #endings = new Map<string, Value>();
  readonly #phrases = new Map<string, Phrase<Value>[]>();
  #shortest = 99;
  #shortestEnding = 99;
  #longest = 0;
  #longestEnding = 0;
  /** The first letters of all openings and the last ones of all endings, so that few words are cut into pieces. */
  #firsts: Set<string> | null = null;
  #lasts: Set<string> | null = null;

  /** Adds the patterns of a list: parted by blanks, the words of a phrase joined by `_`. */
  add(list: string, value: Value): this {
    for (const pattern of list.split(/\s+/)) if (pattern !== '') this.#put(pattern.replaceAll('_', ' '), value);
    return this;
  }

  #put(pattern: string, value: Value): void {
    this.#firsts = this.#lasts = null;
    const words = pattern.split(' ');
    const first = words[0] ?? '';
    if (words.length > 1) {
      const phrases = this.#phrases.get(first) ?? [];
      phrases.push({ words, value, pattern });
      phrases.sort((a, b) => b.words.length - a.words.length);
      this.#phrases.set(first, phrases);
    } else if (pattern.endsWith('*')) {
      this.#openings.set(pattern.slice(0, -1), value);
      this.#shortest = Math.min(this.#shortest, pattern.length - 1);
      this.#longest = Math.max(this.#longest, pattern.length - 1);
    } else if (pattern.startsWith('*')) {
      this.#endings.set(pattern.slice(1), value);
      this.#shortestEnding = Math.min(this.#shortestEnding, pattern.length - 1);
      this.#longestEnding = Math.max(this.#longestEnding, pattern.length - 1);
    } else this.#whole.set(pattern, value);
  }

  /** The pattern that fits at token `at`, or null. The cost does not depend on the number of patterns, but for phrases with one first word. */
  find(tokens: readonly Token[], at: number): PatternHit<Value> | null {
    const word = tokens[at]?.word ?? '';
    const phrase = this.#phrases.get(word)?.find(({ words }) => fits(tokens, at, words));
    if (phrase !== undefined) return { value: phrase.value, pattern: phrase.pattern, length: phrase.words.length };
    const whole = this.#whole.get(word);
    if (whole !== undefined) return { value: whole, pattern: word, length: 1 };
    if (word.length > 40) return null;
    this.#firsts ??= new Set([...this.#openings.keys()].map((opening) => opening.slice(0, this.#shortest)));
    this.#lasts ??= new Set([...this.#endings.keys()].map((ending) => ending.slice(-this.#shortestEnding)));
    if (!this.#firsts.has(word.slice(0, this.#shortest))) return this.#ending(word);
    for (let end = Math.min(word.length, this.#longest); end >= this.#shortest; end--) {
      const value = this.#openings.get(word.slice(0, end));
      if (value !== undefined) return { value, pattern: `${word.slice(0, end)}*`, length: 1 };
    }
    return this.#ending(word);
  }

  #ending(word: string): PatternHit<Value> | null {
    if (this.#lasts?.has(word.slice(-this.#shortestEnding)) !== true) return null;
    for (let start = Math.max(1, word.length - this.#longestEnding); start <= word.length - this.#shortestEnding; start++) {
      const value = this.#endings.get(word.slice(start));
      if (value !== undefined) return { value, pattern: `*${word.slice(start)}`, length: 1 };
    }
    return null;
  }
}

function fits(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const token = tokens[at + i];
    if (token === undefined || (i > 0 && token.gap === 'line')) return false;
    return word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : token.word === word;
  });
}
