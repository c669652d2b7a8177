import type { Pair } from './score.ts';

/** Scores from `from` up to (the last bin: and including) `to`. */
export interface Bin {
  from: number;
  to: number;
  articles: number;
  /** Mean score, and the share that is labelled yes; 0 for an empty bin. */
  said: number;
  was: number;
}

export interface Calibration {
  bins: Bin[];
  articles: number;
  /** Expected calibration error (Naeini et al. 2015): the gaps between `said` and `was`, weighed by the articles in each bin. */
  error: number;
  /** Brier score: the mean squared distance of score and label. */
  brier: number;
}

const EDGES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** How far a score of 0.8 means that eight in ten are about defence; null where nothing is labelled yes or no. Borderline articles are left out. */
export function calibration(pairs: readonly Pair[]): Calibration | null {
  const labelled = pairs.filter(({ gold }) => gold.label === 'yes' || gold.label === 'no');
  if (labelled.length === 0) return null;
  const points = labelled.map(({ gold, reading }) => ({ score: reading.verdict.score, truth: gold.label === 'yes' ? 1 : 0 }));
  const bins = EDGES.slice(1).map((to, i): Bin => {
    const from = EDGES[i] ?? 0;
    const inside = points.filter(({ score }) => score >= from && (score < to || to === 1));
    return { from, to, articles: inside.length, said: mean(inside.map((one) => one.score)), was: mean(inside.map((one) => one.truth)) };
  });
  return {
    bins,
    articles: points.length,
    error: bins.reduce((sum, bin) => sum + (bin.articles / points.length) * Math.abs(bin.said - bin.was), 0),
    brier: mean(points.map(({ score, truth }) => (score - truth) ** 2)),
  };
}

/** As lines of a table. */
export function calibrationTable(found: Calibration): string[] {
  return [
    `  ${'calibration'.padEnd(28)}expected error ${found.error.toFixed(3)}  Brier ${found.brier.toFixed(3)}  (${found.articles} articles)`,
    ...found.bins
      .filter((bin) => bin.articles > 0)
      .map((bin) => {
        const range = `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`;
        return `    ${range.padEnd(26)}said ${bin.said.toFixed(2)}  was ${bin.was.toFixed(2)}  (${bin.articles})`;
      }),
  ];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
