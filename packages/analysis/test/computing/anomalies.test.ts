import fc from 'fast-check';
import { medianAbsoluteDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { findAnomalies } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

/** A year of days with a weekday pattern and a little noise that is the same in each run. */
function year(level = 1000, noise = 0.03): number[] {
  let seed = 42;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: 364 }, (_, day) => {
    // Nearly normal, with a standard deviation of 1 and never past 3.
    const normal = 2 * (random() + random() + random() - 1.5);
    return Math.round(level * (1 + (day % 7) / 20) * (1 + noise * normal));
  });
}

const find = (values: readonly (number | undefined)[], threshold = 3.5) =>
  findAnomalies(seriesOf(values), 'visit_uv', { threshold });

describe('anomalies', () => {
  test('an ordinary year has none', () => {
    expect(find(year()).anomalies).toEqual([]);
  });

  test('a day that falls short is one, with the reason in words', () => {
    const values = year();
    // Tuesday, 24 November 2026.
    values[176] = Math.round((values[176] ?? 0) * 0.7);
    const { anomalies } = find(values);
    expect(anomalies).toHaveLength(1);
    expect(anomalies[0]).toMatchObject({
      ref_date: '20261124',
      figure: 'visit_uv',
      value: values[176],
      direction: 'below',
    });
    expect(anomalies[0]?.score).toBeLessThan(-3.5);
    expect(anomalies[0]?.reason.en).toMatch(/^(2[89]|3[0-2]) % below the usual Tuesday$/);
    expect(anomalies[0]?.reason.zh).toMatch(/^比平常的周二低 (2[89]|3[0-2])%$/);
  });

  test('the last day can be one, and so can the first', () => {
    const values = year();
    values[0] = 5000;
    values[363] = 100;
    expect(find(values).anomalies.map(({ ref_date, direction }) => [ref_date, direction])).toEqual([
      ['20260601', 'above'],
      ['20270530', 'below'],
    ]);
  });

  test('a breakdown of a week is one each day', () => {
    const values = year();
    values.fill(0, 100, 107);
    const { anomalies } = find(values);
    expect(anomalies).toHaveLength(7);
    expect(anomalies[0]?.reason.en).toMatch(/^0 instead of the usual 1\d\d\d on a Wednesday$/);
  });

  test('the spread is 1.4826 × the median of |value / expected - 1|, a little more for few days', () => {
    const { points, spread } = find(year());
    const parts = points.map(({ value, expected }) => (value ?? 0) / (expected ?? 1) - 1);
    // simple-statistics takes the deviation from the median, which is nearly 0 here.
    expect(spread / (1 + 10 / 364) / (1.4826 * medianAbsoluteDeviation(parts))).toBeCloseTo(1, 1);
    expect(spread).toBeGreaterThan(0.027);
    expect(spread).toBeLessThan(0.036);
  });

  test('with three days of a weekday, none of them looks as if it were exact', () => {
    // Each weekday has 900, 1000 and 1160 once; the median would be one of the three: 7 days.
    const values = Array.from(
      { length: 21 },
      (_, day) => [900, 1000, 1160][(Math.floor(day / 7) + day) % 3] ?? 0,
    );
    const { points } = find(values);
    const exact = points.filter(({ score }) => Math.abs(score ?? 0) < 0.02);
    expect(exact.length).toBeLessThan(5);
  });

  test('a constant figure has none, and a jump in it does', () => {
    const values = Array<number>(60).fill(500);
    expect(find(values)).toMatchObject({ anomalies: [], spread: 0.01 });
    values[30] = 650;
    expect(find(values).anomalies).toMatchObject([{ value: 650, expected: 500, direction: 'above' }]);
    // 70 more than 500 is 14 %, but counting alone gives a standard deviation of 22.
    values[30] = 570;
    expect(find(values).anomalies).toEqual([]);
  });

  test('tiny counts give no alarm', () => {
    const values = Array.from({ length: 90 }, (_, day) => [0, 1, 2, 0, 1, 3, 1, 0, 2, 1, 5][day % 11]);
    expect(find(values).anomalies).toEqual([]);
    values[45] = 40;
    expect(find(values).anomalies).toMatchObject([{ value: 40, direction: 'above' }]);
  });

  test('a day of visits where there usually are none says so', () => {
    const values = Array<number>(60).fill(0);
    values[30] = 50;
    const [one] = find(values).anomalies;
    expect(one?.reason).toEqual({
      en: '50 instead of the usual 0 on a Wednesday',
      zh: '为 50，平常的周三约为 0',
    });
    expect(Number.isFinite(one?.score)).toBe(true);
  });

  test('many times the usual are told as such', () => {
    const values = year();
    values[176] = 4200;
    expect(find(values).anomalies[0]?.reason.en).toMatch(/^(3\.9|4\.\d) times the usual Tuesday$/);
    expect(find(values).anomalies[0]?.reason.zh).toMatch(/^是平常周二的 \d\.\d 倍$/);
  });

  test('averages have no noise of counting', () => {
    const values = Array<number>(60).fill(30);
    values[30] = 40;
    const series = seriesOf(values, { figure: 'stay_time_session' });
    expect(findAnomalies(series, 'stay_time_session').anomalies).toMatchObject([
      { value: 40, expected: 30, reason: { en: '33 % above the usual Wednesday' } },
    ]);
    const nothing = seriesOf(Array<number>(60).fill(0), { figure: 'stay_time_session' });
    expect(findAnomalies(nothing, 'stay_time_session').points[0]).toMatchObject({
      low: undefined,
      score: undefined,
    });
  });

  test('a gap is none', () => {
    const values: (number | undefined)[] = year();
    values.fill(undefined, 100, 105);
    const { anomalies, points } = find(values);
    expect(anomalies).toEqual([]);
    expect(points[102]).toMatchObject({ value: undefined, score: undefined });
    expect(points[102]?.expected).toBeGreaterThan(900);
  });

  test('a threshold of 0 and a short series are refused', () => {
    expect(() => find(year(), 0)).toThrow('threshold 0 must be a number above 0');
    expect(() => find([1, 2, 3])).toThrow('3 days have visit_uv; at least 21');
  });
});

test('a day is an anomaly exactly if its figure is outside low to high', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(4), fc.nat(400)), { minLength: 21, maxLength: 50 }),
      fc.double({ min: 0.5, max: 5, noNaN: true }),
      (values, threshold) => {
        const { anomalies, points } = find(values, threshold);
        const days = new Set(anomalies.map(({ ref_date }) => ref_date));
        for (const { ref_date, value, expected, low, high, score } of points) {
          if (value === undefined || low === undefined || high === undefined) continue;
          // At the very edge, rounding may decide either way.
          if (Math.min(Math.abs(value - low), Math.abs(value - high)) < 1e-9) continue;
          expect(days.has(ref_date)).toBe(value < low || value > high);
          expect(low).toBeLessThanOrEqual(expected ?? 0);
          expect(high).toBeGreaterThanOrEqual(expected ?? 0);
          expect(Number.isFinite(score)).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('ten years of days are no trouble', () => {
  const values = Array.from({ length: 3653 }, (_, day) => 1000 + day + 100 * (day % 7));
  values[2000] = 10;
  expect(find(values).anomalies).toHaveLength(1);
});

test('refuses figures below 0, which have no usual share', () => {
  const values = Array.from({ length: 28 }, (_, day) => (day === 9 ? -5 : 100));
  expect(() => find(values)).toThrow(/visit_uv has values below 0.*decompose/);
});
