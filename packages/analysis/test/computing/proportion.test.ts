import fc from 'fast-check';
import { probit } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { type Confidence, newcombeInterval, wilsonInterval } from '../../src/computing/proportion.ts';

describe('wilsonInterval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %f to %f, as published', (users, size, low, high) => {
    const interval = wilsonInterval(users, size, 0.95);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  // The bounds are where the score test just does not reject: |share - bound| = z √(bound (1 - bound) / size).
  // The quantile of simple-statistics is an approximation, good to three digits.
  test.each([0.9, 0.95, 0.99] as const)('at %f, the bounds solve the score equation', (confidence) => {
    const z = probit((1 + confidence) / 2);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, part) => {
          const users = Math.round(size * part);
          const { low, high } = wilsonInterval(users, size, confidence) ?? { low: -1, high: -1 };
          for (const bound of [low, high]) {
            const reach = z * Math.sqrt((bound * (1 - bound)) / size);
            expect(Math.abs(Math.abs(users / size - bound) - reach)).toBeLessThan(5e-3 * reach + 1e-9);
          }
          expect(low).toBeLessThanOrEqual(users / size);
          expect(high).toBeGreaterThanOrEqual(users / size);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    [0, 0],
    [5, 4],
    [-1, 4],
    [Number.NaN, 4],
  ])('%d of %d has none', (users, size) => {
    expect(wilsonInterval(users, size, 0.95)).toBeUndefined();
  });
});

describe('newcombeInterval', () => {
  const at = (users: number, size: number, confidence: Confidence = 0.95) => ({
    share: users / size,
    ...(wilsonInterval(users, size, confidence) ?? { low: 0, high: 0 }),
  });

  // R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i of %i minus %i of %i is as published', (a, m, b, n, low, high) => {
    const interval = newcombeInterval(at(b, n), at(a, m));
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});
