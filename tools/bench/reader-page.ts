import { Readability } from '@mozilla/readability';
import { readArticle } from '../../article/read.ts';

/** The time of each reader on this page, best of three in turn, in milliseconds. Runs on the page; Readability gets its copy for free. */
export function race(): { ours: number; readability: number } {
  const best = { ours: Infinity, readability: Infinity };
  for (let round = 0; round < 3; round += 1) {
    let start = performance.now();
    readArticle(document);
    best.ours = Math.min(best.ours, performance.now() - start);
    const copy = document.cloneNode(true);
    if (!(copy instanceof Document)) continue;
    start = performance.now();
    new Readability(copy).parse();
    best.readability = Math.min(best.readability, performance.now() - start);
  }
  return best;
}
