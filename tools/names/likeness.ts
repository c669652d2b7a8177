import { BUCKETS, bucketsOf, STEP, ZERO } from '../../analysis/names/likeness.ts';

const ROUNDS = 8;
const RATE = 0.15;
/** Steps that one character can hold on either side of `ZERO`: printable characters without quotes. */
const MOST = 44;

/** Numbers from 0 to 1 that are the same every time (Lehmer's generator), so that one set of lists gives one model. */
function lehmer(): () => number {
  let state = 48271;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Weights of a logistic regression (AdaGrad) that tells names of persons from other words, as the characters that `nameLikeness` reads. */
export function trainLikeness(names: readonly string[], others: readonly string[]): string {
  const random = lehmer();
  const share = names.length / others.length;
  const data = [
    ...names.map((word) => ({ buckets: bucketsOf(word), y: 1, cost: 1 })),
    ...others.map((word) => ({ buckets: bucketsOf(word), y: 0, cost: share })),
  ];
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = data.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      const [one, other] = [data[i], data[k]];
      if (one !== undefined && other !== undefined) [data[i], data[k]] = [other, one];
    }
    for (const { buckets, y, cost } of data) {
      let z = 0;
      for (const bucket of buckets) z += weights[bucket] ?? 0;
      const slope = cost * (1 / (1 + Math.exp(-z)) - y);
      for (const bucket of buckets) {
        squares[bucket] = (squares[bucket] ?? 1) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  }
  return [...weights].map((weight) => letter(Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))))).join('');
}

/** No quotation mark or backslash among the characters, so that the string needs no escapes. */
function letter(steps: number): string {
  const character = String.fromCharCode(ZERO + steps);
  return character === '\\' ? ']' : character === '"' ? '#' : character;
}
