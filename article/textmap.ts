/** A stretch of a live text node that stands in the article's text character by character (white space may differ in kind). */
export interface Run {
  node: Text;
  /** Offset in `node.data`. */
  from: number;
  /** Offset in the article's text. */
  at: number;
  length: number;
}

/** A piece of one text node, made for `new StaticRange`. Offsets are UTF-16 code units in `node.data`. */
export interface NodePiece {
  node: Text;
  start: number;
  end: number;
}

/** The way from offsets in the article's text to live text nodes, and back. */
export class TextMap {
  readonly text: string;
  readonly #runs: readonly Run[];
  readonly #firstRun = new Map<Node, number>();
  /** What each node said when it was read: the nodes are the page's, and may say something else by now. */
  readonly #said = new Map<Text, string>();

  /** `runs` in the order of the text, not overlapping; what no run covers (the newlines between blocks) is on no node. */
  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
    runs.forEach((run, index) => {
      if (this.#said.has(run.node)) return;
      this.#firstRun.set(run.node, index);
      this.#said.set(run.node, run.node.data);
    });
  }

  /** The pieces of live text nodes under the text from `start` to `end` (exclusive); empty where none is. */
  locate(start: number, end: number): NodePiece[] {
    const pieces: NodePiece[] = [];
    for (let index = this.#runAfter(start); index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (!run || run.at >= end) break;
      const piece = {
        node: run.node,
        start: run.from + Math.max(0, start - run.at),
        end: run.from + Math.min(run.length, end - run.at),
      };
      const last = pieces.at(-1);
      if (last?.node === piece.node && piece.start >= last.end) last.end = piece.end;
      else pieces.push(piece);
    }
    return pieces;
  }

  /** The offset in the text of `offset` in `node`, or null where the node is no part of the article. */
  offsetOf(node: Node, offset: number): number | null {
    let index = this.#firstRun.get(node);
    if (index === undefined) return null;
    let found: number | null = null;
    for (; index < this.#runs.length; index++) {
      const run = this.#runs[index];
      if (!run || run.node !== node) break;
      if (offset < run.from) return found ?? run.at;
      found = run.at + Math.min(offset - run.from, run.length);
      if (offset <= run.from + run.length) return found;
    }
    return found;
  }

  /** Whether the page still says what the article says from `start` to `end`. False where the page has no such text. */
  holds(start: number, end: number): boolean {
    const pieces = this.locate(start, end);
    return (
      pieces.length > 0 &&
      pieces.every(
        ({ node, start: from, end: to }) => node.isConnected && node.data.slice(from, to) === this.#said.get(node)?.slice(from, to),
      )
    );
  }

  /** Whether the page still says the whole article. */
  holdsAll(): boolean {
    for (const [node, said] of this.#said) if (!node.isConnected || node.data !== said) return false;
    return true;
  }

  /** Whether the text of `node` is part of the article. */
  has(node: Node): boolean {
    return this.#firstRun.has(node);
  }

  #runAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run && run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
