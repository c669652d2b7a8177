/** One article as the model sees it: its features, and whether it is about defence. */
export interface Example {
  x: readonly number[];
  yes: boolean;
}

const STEPS = 3000;
const RATE = 0.05;

/**
 * Weights of a logistic model, by gradient descent from `prior`, which they are pulled back to with strength `pull` (a Gaussian prior): few
 * examples move only what they speak of clearly. A weight never changes its sign. `bias` stays as given, for the examples do not say how rare
 * defence news is. The same answer for the same input; linear in examples and steps.
 */
export function fit(examples: readonly Example[], prior: readonly number[], bias: number, pull: number): number[] {
  let weights = [...prior];
  const heavier = balance(examples);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, k) => pull * (weight - (prior[k] ?? 0)));
    for (const { x, yes } of examples) {
      const miss = (probability(x, weights, bias) - (yes ? 1 : 0)) * (yes ? heavier.yes : heavier.no);
      for (let k = 0; k < slope.length; k++) slope[k] = (slope[k] ?? 0) + miss * (x[k] ?? 0);
    }
    weights = weights.map((weight, k) => {
      const next = weight - RATE * (slope[k] ?? 0);
      return Math.sign(next) === Math.sign(prior[k] ?? 0) ? next : 0;
    });
  }
  return weights;
}

/** 0 to 1. */
export function probability(x: readonly number[], weights: readonly number[], bias: number): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias)));
}

/** Both sides weigh the same, however many there are of each. */
function balance(examples: readonly Example[]): { yes: number; no: number } {
  const yes = examples.filter((one) => one.yes).length;
  const no = examples.length - yes;
  return { yes: examples.length / (2 * Math.max(1, yes)), no: examples.length / (2 * Math.max(1, no)) };
}
