import type { Failure, Pair, TaskScore } from './score.ts';

/** Is it about defence? Articles that a careful editor could put either way are left out, and so are articles without a label. */
export function scoreVerdict(pairs: readonly Pair[]): TaskScore {
  const verdict = { name: 'verdict', right: 0, wrong: 0, missed: 0 };
  const hard = { name: 'hard negatives', part: 0, whole: 0 };
  const foreign = { name: 'other languages', part: 0, whole: 0 };
  const language = { name: 'language', part: 0, whole: 0 };
  const doubtful = { name: 'in the doubtful band', part: 0, whole: 0 };
  const failures: Failure[] = [];
  for (const { gold, reading } of pairs) {
    const { id, label, lang } = gold;
    const said = reading.verdict.band === 'defence';
    const what = `${reading.verdict.score}  ${gold.title}`;
    language.whole++;
    if (reading.language === lang) language.part++;
    else failures.push({ id, kind: 'wrong', what: `language ${reading.language}, not ${lang}` });
    if (label === null || label === 'borderline') continue;
    doubtful.whole++;
    if (reading.verdict.band === 'doubtful') doubtful.part++;
    if (label === 'yes' && said) verdict.right++;
    else if (label === 'yes') {
      verdict.missed++;
      failures.push({ id, kind: 'missed', what });
    } else {
      const kind = lang !== 'nl' ? foreign : gold.hard ? hard : null;
      if (kind !== null) kind.whole++;
      if (said) {
        verdict.wrong++;
        failures.push({ id, kind: 'wrong', what });
      } else if (kind !== null) kind.part++;
    }
  }
  const labelled = doubtful.whole > 0;
  return {
    rows: [...(labelled ? [verdict, hard, foreign, doubtful] : []), language].filter((row) => !('whole' in row) || row.whole > 0),
    failures,
  };
}
