import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halfLife, type RetentionCurve, retentionCurve } from '../../src/index.ts';
import { cohortsOf } from './cohort-rows.ts';

const curveOf = (users: Record<number, number>) => retentionCurve(cohortsOf([users]));

describe('a half-life', () => {
  // By hand: half of 0.4 is 0.2, halfway from 0.3 on day 3 to 0.1 on day 4.
  test('is where a line between two keys falls to half of key 1', () => {
    const result = halfLife(curveOf({ 0: 100, 1: 40, 2: 35, 3: 30, 4: 10, 5: 30 }));
    expect(result).toMatchObject({ by: 'day', from: 1, start: 0.4, key: 3.5, periods: 2.5 });
    expect(result.text).toEqual({
      en: 'The share falls to half that of day 1 by about day 4.',
      zh: '留存率约在第 4 天降为第 1 天的一半。',
    });
  });

  test('is reached by exactly half, at the last key too', () => {
    expect(halfLife(curveOf({ 0: 100, 1: 40, 2: 20 })).key).toBe(2);
  });

  test('spans keys without a share', () => {
    // From 0.4 on day 7 to 0.1 on day 30 without day 14: 0.2 after two thirds of 23 days.
    expect(halfLife(curveOf({ 0: 100, 1: 40, 7: 40, 30: 10 })).key).toBeCloseTo(7 + (23 * 2) / 3, 10);
  });

  test('from key 0, for months', () => {
    const months = retentionCurve(cohortsOf([{ 0: 100, 1: 20 }], { by: 'month' }));
    const result = halfLife(months, { from: 0 });
    expect(result.key).toBeCloseTo(0.625, 10);
    expect(result.text.zh).toBe('留存率约在第 1 个月降为第 0 个月的一半。');
  });

  test('that is not reached is undefined, and how far the curve goes is told', () => {
    const result = halfLife(curveOf({ 0: 100, 1: 40, 7: 30 }));
    expect(result).toMatchObject({ key: undefined, periods: undefined, observed_until: 7 });
    expect(result.text.en).toBe('Up to day 7, the share stays above half that of day 1.');
  });

  test('without the first key, or with nobody there, is undefined and says so', () => {
    expect(halfLife(curveOf({ 0: 100, 7: 3 }))).toMatchObject({
      start: undefined,
      key: undefined,
      text: { en: 'No share is known for day 1.' },
    });
    expect(halfLife(curveOf({ 0: 100, 1: 0, 7: 0 }))).toMatchObject({
      start: 0,
      key: undefined,
      text: { en: 'Nobody came back on day 1.' },
    });
    expect(halfLife(retentionCurve(cohortsOf([]))).key).toBeUndefined();
  });

  test('from a key that is none, or of what is no curve, is refused', () => {
    expect(() => halfLife(curveOf({ 0: 1 }), { from: 8 })).toThrow('from 8 is not a key of the curve');
    expect(() => halfLife({} as RetentionCurve)).toThrow('needs a curve');
  });
});

test('of an exponential decay is ln 2 / rate, as close as straight lines allow', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.12, max: 0.6, noNaN: true }), (rate) => {
      const users = Object.fromEntries(
        [0, 1, 2, 3, 4, 5, 6, 7].map((key) => [key, Math.round(1e9 * Math.exp(-rate * key))]),
      );
      expect(Math.abs((halfLife(curveOf(users)).periods ?? 0) - Math.LN2 / rate)).toBeLessThan(0.07);
    }),
    { numRuns: 40 },
  );
});
