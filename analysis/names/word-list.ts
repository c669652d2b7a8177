/**
 * Whether a sorted list of words, written as one string with a space between them, holds a word. Binary search in the string itself:
 * nothing is built when the extension's background starts, and a look-up reads about twenty words.
 */
export function listHas(list: string, word: string): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = list.lastIndexOf(' ', middle - 1) + 1;
    const space = list.indexOf(' ', start);
    const end = space < 0 ? list.length : space;
    const found = list.slice(start, end);
    if (found === word) return true;
    if (found < word) low = end + 1;
    else high = start - 1;
  }
  return false;
}
