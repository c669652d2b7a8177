declare module 'ahocorasick' {
  /** As in the package's README: `search` returns [end, keywords] for each place where keywords end. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}
