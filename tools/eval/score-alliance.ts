import type { Failure, Pair, TaskScore } from './score.ts';

/** Does the article lean on collective defence, and, where the labels say so, which promise and how? */
export function scoreAlliance(pairs: readonly Pair[]): TaskScore {
  const present = { name: 'collective defence', right: 0, wrong: 0, missed: 0 };
  const passages = { name: 'passages found', part: 0, whole: 0 };
  const article = { name: 'of these, right article', part: 0, whole: 0 };
  const polarity = { name: 'of these, right polarity', part: 0, whole: 0 };
  const failures: Failure[] = [];
  for (const { gold, reading } of pairs) {
    if (gold.alliance === null) continue;
    const { id } = gold;
    const read = reading.alliance.passages;
    if (gold.alliance.present && read.length > 0) present.right++;
    else if (gold.alliance.present) {
      present.missed++;
      failures.push({ id, kind: 'missed', what: gold.alliance.passages[0]?.anchor ?? gold.title });
    } else if (read.length > 0) {
      present.wrong++;
      failures.push({ id, kind: 'wrong', what: read.map((one) => one.text).join(' | ') });
    }
    const text = `${gold.title}\n${gold.text}`;
    for (const wanted of gold.alliance.passages) {
      const start = text.indexOf(wanted.anchor);
      const got = read.find((one) => one.start < start + wanted.anchor.length && start < one.end);
      passages.whole++;
      if (got === undefined) {
        if (read.length > 0) failures.push({ id, kind: 'missed', what: `passage: ${wanted.anchor}` });
        continue;
      }
      passages.part++;
      article.whole++;
      polarity.whole++;
      if (got.article === wanted.article) article.part++;
      else failures.push({ id, kind: 'wrong', what: `${wanted.anchor}: ${got.article}, not ${wanted.article}` });
      if (got.polarity === wanted.polarity) polarity.part++;
      else failures.push({ id, kind: 'wrong', what: `${wanted.anchor}: ${got.polarity}, not ${wanted.polarity}` });
    }
  }
  return { rows: [present, passages, article, polarity].filter((row) => !('whole' in row) || row.whole > 0), failures };
}
