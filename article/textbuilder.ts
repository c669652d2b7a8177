import type { Run } from './textmap.ts';

/** White space of every kind (NBSP and line ends among it), and characters that print nothing where the line does not break. */
const GAP = /[\s\u00ad\u200b\u2060]+/g;
const BLANK = /[^\S\ufeff]/;

/**
 * Writes the article's text from live text nodes and remembers where each character came from. A stretch of white space
 * becomes one space, and none at the edge of a block; soft hyphens and zero-width spaces are left out, so that a word is
 * found however the page hyphenates it.
 */
export class TextBuilder {
  readonly runs: Run[] = [];
  text = '';
  #started = false;
  #blockStart = 0;
  /** The space that is due before the next word; a line break in the markup (`node: null`) is on no text node. */
  #space: { node: Text | null; from: number } | null = null;

  /** Writes a block that is on no text node. */
  writeBare(text: string): void {
    this.startBlock();
    this.text += text;
  }

  /** Starts a block on a new line and returns its offset. */
  startBlock(): number {
    if (this.#started) this.text += '\n';
    this.#started = true;
    this.#space = null;
    this.#blockStart = this.text.length;
    return this.#blockStart;
  }

  /** Adds what a text node says to the block. */
  add(node: Text): void {
    const { data } = node;
    let at = 0;
    GAP.lastIndex = 0;
    for (let gap = GAP.exec(data); gap; gap = GAP.exec(data)) {
      if (gap.index > at) this.#write(node, at, data.slice(at, gap.index));
      at = gap.index + gap[0].length;
      const blank = gap[0].search(BLANK);
      if (blank >= 0) this.#due(node, gap.index + blank);
    }
    if (at < data.length) this.#write(node, at, data.slice(at));
  }

  /** Parts two words where the markup does so without white space, as `<br>` does. */
  addSpace(): void {
    this.#due(null, 0);
  }

  #due(node: Text | null, from: number): void {
    if (this.text.length > this.#blockStart) this.#space ??= { node, from };
  }

  #write(node: Text, from: number, chunk: string): void {
    const space = this.#space;
    this.#space = null;
    if (space && from === space.from + 1 && space.node === node) return this.#append(node, space.from, ` ${chunk}`);
    if (space?.node) this.#append(space.node, space.from, ' ');
    else if (space) this.text += ' ';
    this.#append(node, from, chunk);
  }

  #append(node: Text, from: number, chunk: string): void {
    const last = this.runs.at(-1);
    const at = this.text.length;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) last.length += chunk.length;
    else this.runs.push({ node, from, at, length: chunk.length });
    this.text += chunk;
  }
}
