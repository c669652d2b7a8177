import { describe, expect, it } from 'vitest';
import { stepTo } from '../../article/keys.ts';

describe('next and previous', () => {
  const order = [2, 5, 9];

  it('begin at the first mention in sight', () => {
    expect(stepTo(order, null, 1, 5)).toBe(5);
    expect(stepTo(order, null, -1, null)).toBe(2);
  });

  it('go around the end', () => {
    expect(stepTo(order, 5, 1, null)).toBe(9);
    expect(stepTo(order, 9, 1, null)).toBe(2);
    expect(stepTo(order, 2, -1, null)).toBe(9);
  });

  it('go on from a mention that only the list led to', () => {
    expect(stepTo(order, 6, 1, null)).toBe(9);
    expect(stepTo(order, 6, -1, null)).toBe(5);
  });

  it('find nothing where nothing is marked', () => {
    expect(stepTo([], null, 1, null)).toBeNull();
  });
});
