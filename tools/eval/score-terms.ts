import { holds, plain } from './compare.ts';
import type { Failure, Pair, TaskScore } from './score.ts';

/**
 * Terms that an editor would explain. One is found when a marked one equals it, or one holds the other as whole words. Wrong is only what the
 * labels name as looking like a term; anything else that is marked is neither right nor wrong.
 */
export function scoreTerms(pairs: readonly Pair[]): TaskScore {
  const counts = { name: 'terms', right: 0, wrong: 0, missed: 0 };
  const marked = { name: 'marked in each 100 words', part: 0, whole: 0 };
  const failures: Failure[] = [];
  for (const { gold, reading } of pairs) {
    const terms = new Set(reading.mentions.filter((mention) => mention.kind !== 'person').map((mention) => plain(mention.text)));
    for (const words of gold.notTerms) {
      if (!terms.has(plain(words))) continue;
      counts.wrong++;
      failures.push({ id: gold.id, kind: 'wrong', what: words });
    }
    if (gold.terms === null) continue;
    for (const words of new Set(gold.terms.map(plain))) {
      if ([...terms].some((term) => holds(term, words) || holds(words, term))) counts.right++;
      else {
        counts.missed++;
        failures.push({ id: gold.id, kind: 'missed', what: words });
      }
    }
    marked.part += terms.size;
    marked.whole += gold.text.split(/\s+/).length / 100;
  }
  return { rows: [counts, { ...marked, whole: Math.round(marked.whole) }], failures };
}
