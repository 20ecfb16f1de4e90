import fc from 'fast-check';
import { median } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { robustTrend } from '../../src/computing/robust-trend.ts';

const line = (length: number, slope = 2, start = 10) =>
  Array.from({ length }, (_, day) => start + slope * day);

describe('a robust trend', () => {
  test('of a straight line is the line, up to both ends', () => {
    for (const [day, level] of robustTrend(line(40)).entries()) expect(level).toBeCloseTo(10 + 2 * day, 9);
  });

  test('ignores single days, at the ends too', () => {
    const values = line(40);
    for (const day of [0, 13, 20, 39]) values[day] = 5000;
    for (const [day, level] of robustTrend(values).entries()) {
      expect(Math.abs((level ?? 0) - (10 + 2 * day))).toBeLessThan(5);
    }
  });

  test('follows a lasting change', () => {
    const values = [...Array<number>(40).fill(100), ...Array<number>(40).fill(50)];
    const trend = robustTrend(values);
    expect([trend[39], trend[40]]).toEqual([100, 50]);
  });

  test('needs 7 of the 21 days around', () => {
    const values: (number | undefined)[] = Array(60).fill(undefined);
    values.fill(5, 0, 6);
    values.fill(5, 30, 37);
    const trend = robustTrend(values);
    expect(trend[0]).toBeUndefined();
    expect(trend[33]).toBe(5);
    // The window of day 26 ends with day 36, the one of day 25 lacks it.
    expect([trend[25], trend[26]]).toEqual([undefined, 5]);
  });

  test('of nothing is nothing', () => {
    expect(robustTrend([])).toEqual([]);
  });
});

test('in the middle it is the median of 21 days by simple-statistics, at the ends within its window', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1e6), { minLength: 21, maxLength: 45 }), (values) => {
      for (const [day, level] of robustTrend(values).entries()) {
        const from = Math.min(Math.max(day - 10, 0), values.length - 21);
        const window = values.slice(from, from + 21);
        if (from === day - 10) expect(level).toBe(median(window));
        expect(level).toBeGreaterThanOrEqual(Math.min(...window));
        expect(level).toBeLessThanOrEqual(Math.max(...window));
      }
    }),
    { numRuns: 30 },
  );
});
