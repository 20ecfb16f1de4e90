import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decompose, type FigureSeries } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

// 1 June 2026 is a Monday.
const FACTORS = [0.9, 0.95, 1, 1, 1.05, 1.2, 0.9];
const SHIFTS = [-10, -5, 0, 0, 5, 20, -10];

describe('a decomposition', () => {
  test('finds the trend and the factors that a series was made of', () => {
    const values = Array.from({ length: 70 }, (_, day) => 1000 * (FACTORS[day % 7] ?? 0));
    const { weekdays, points } = decompose(seriesOf(values), 'visit_uv');
    for (const { weekday, effect } of weekdays) {
      expect(effect).toBeCloseTo(FACTORS[weekday] ?? 0, 10);
    }
    for (const { trend, residual } of points) {
      expect(trend).toBeCloseTo(1000, 9);
      expect(residual).toBeCloseTo(0, 9);
    }
    expect(weekdays[5]?.label).toEqual({ en: 'Saturday', zh: '周六' });
  });

  test('finds shifts on a growing trend', () => {
    const values = Array.from({ length: 84 }, (_, day) => 100 + 3 * day + (SHIFTS[day % 7] ?? 0));
    const { weekdays, points } = decompose(seriesOf(values), 'visit_uv', { model: 'additive' });
    for (const { weekday, effect } of weekdays) {
      expect(Math.abs(effect - (SHIFTS[weekday] ?? 0))).toBeLessThan(1);
    }
    for (const { residual } of points) expect(Math.abs(residual ?? 0)).toBeLessThan(3);
  });

  test('follows habits that change within a year', () => {
    const values = Array.from({ length: 364 }, (_, day) => {
      const weekend = day % 7 >= 5 ? 1 + day / 364 : 1;
      return 1000 * weekend;
    });
    const { weekdays, points } = decompose(seriesOf(values), 'visit_uv');
    const ratio = (monday = 0) => (points[monday + 5]?.effect ?? 0) / (points[monday]?.effect ?? 1);
    expect(ratio(0)).toBeLessThan(1.2);
    expect(ratio(350)).toBeGreaterThan(1.8);
    expect(weekdays[5]?.effect).toBe(points[362]?.effect);
  });

  test('is not moved by a holiday and a day of fame', () => {
    const values = Array.from({ length: 70 }, (_, day) => 1000 * (FACTORS[day % 7] ?? 0));
    values.fill(50, 30, 33);
    values[50] = 20_000;
    const { weekdays, points } = decompose(seriesOf(values), 'visit_uv');
    for (const { weekday, effect } of weekdays) expect(effect).toBeCloseTo(FACTORS[weekday] ?? 0, 6);
    expect(points[50]?.residual).toBeCloseTo(20_000 - 1000 * (FACTORS[1] ?? 0), 6);
  });

  test('goes over gaps', () => {
    const values: (number | undefined)[] = Array.from(
      { length: 63 },
      (_, day) => 200 * (FACTORS[day % 7] ?? 0),
    );
    for (const day of [3, 20, 21, 22, 40, 62]) values[day] = undefined;
    const { points } = decompose(seriesOf(values), 'visit_uv');
    expect(points).toHaveLength(63);
    expect(points[21]).toMatchObject({ value: undefined, residual: undefined });
    expect(points[21]?.expected).toBeCloseTo(200 * (FACTORS[0] ?? 0), 6);
  });

  test.each([0, 7])('a series of nothing but %d is all expected', (value) => {
    const { points, weekdays } = decompose(seriesOf(Array(28).fill(value)), 'visit_uv');
    expect(points.every(({ expected, residual }) => expected === value && residual === 0)).toBe(true);
    expect(weekdays.every(({ effect }) => effect === 1)).toBe(true);
  });

  test('of a mini program closed on Sundays keeps its Sundays at 0', () => {
    const values = Array.from({ length: 35 }, (_, day) => (day % 7 === 6 ? 0 : 70));
    const { points } = decompose(seriesOf(values), 'visit_uv');
    expect(points[6]?.expected).toBe(0);
    expect(points[7]?.expected).toBeCloseTo(70, 9);
  });
});

describe('too little is refused', () => {
  test.each([
    ['no days', [], 'decompose: 0 days have visit_uv; at least 21 (three weeks) are needed.'],
    ['a day', [5], 'decompose: 1 day has visit_uv'],
    ['gaps only', Array(60).fill(undefined), 'decompose: 0 days have visit_uv'],
    ['no numbers', Array(60).fill(Number.NaN), 'decompose: 0 days have visit_uv'],
    ['20 days', Array(20).fill(5), 'decompose: 20 days have visit_uv'],
    [
      'no Sundays',
      Array.from({ length: 42 }, (_, day) => (day % 7 === 6 ? undefined : 5)),
      'decompose: only 0 of the days with visit_uv are Sundays; each weekday is needed at least 3 times: take a longer range.',
    ],
  ])('%s', (_, values, message) => {
    expect(() => decompose(seriesOf(values), 'visit_uv')).toThrow(message);
  });

  test('weeks', () => {
    const weeks = seriesOf(Array(30).fill(5), { by: 'week' });
    expect(() =>
      decompose(weeks as unknown as FigureSeries<{ visit_uv: number }, 'day'>, 'visit_uv'),
    ).toThrow('weekdays need a series by day, not by week');
  });

  test('an unknown model', () => {
    expect(() => decompose(seriesOf([]), 'visit_uv', { model: 'log' as 'additive' })).toThrow(
      'model "log" is unknown',
    );
  });
});

test('the parts make up the figure, and the effects of a week are 1 or 0 on average', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(5000), { nil: undefined, freq: 12 }), { minLength: 45, maxLength: 70 }),
      fc.constantFrom('multiplicative' as const, 'additive' as const),
      (values, model) => {
        fc.pre(values.slice(0, 21).every((value) => value !== undefined));
        const { weekdays, points } = decompose(seriesOf(values), 'visit_uv', { model });
        const sum = weekdays.reduce((total, { effect }) => total + effect, 0);
        expect(sum / 7).toBeCloseTo(model === 'additive' ? 0 : 1, 8);
        for (const { value, trend, effect, expected, residual } of points) {
          if (value === undefined) expect(residual).toBeUndefined();
          if (trend === undefined || expected === undefined) continue;
          expect(expected).toBeCloseTo(model === 'additive' ? trend + effect : trend * effect, 6);
          if (value !== undefined) expect(expected + (residual ?? 0)).toBeCloseTo(value, 6);
        }
      },
    ),
    { numRuns: 15 },
  );
});

test('a tenfold figure has the same effects and a tenfold trend', () => {
  const values = Array.from({ length: 50 }, (_, day) => 100 + ((day * 37) % 23) + 10 * (day % 7));
  const one = decompose(seriesOf(values), 'visit_uv');
  const ten = decompose(seriesOf(values.map((value) => 10 * value)), 'visit_uv');
  for (const [day, { trend, effect }] of one.points.entries()) {
    expect(ten.points[day]?.effect).toBeCloseTo(effect, 9);
    expect(ten.points[day]?.trend).toBeCloseTo(10 * (trend ?? 0), 6);
  }
});
