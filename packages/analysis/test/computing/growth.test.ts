import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GrowthBase, growth } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

const last = (values: readonly (number | undefined)[], against: GrowthBase, begin = '20260601') =>
  growth(seriesOf(values, { begin }), 'visit_uv', { against }).points.at(-1);

describe('growth of days', () => {
  test('against the day before', () => {
    expect(growth(seriesOf([100, 120, 90]), 'visit_uv').points.map(({ change }) => change)).toEqual([
      undefined,
      { absolute: 20, share: 0.2 },
      { absolute: -30, share: -0.25 },
    ]);
  });

  test('against the same weekday of the week before', () => {
    expect(last([100, 1, 1, 1, 1, 1, 1, 150], 'last-week')).toMatchObject({
      ref_date: '20260608',
      base_period: { ref_date: '20260601' },
      base: 100,
      change: { absolute: 50, share: 0.5 },
    });
  });

  test('against the same date of last year, over a leap day too', () => {
    const year = (begin: string, days: number) =>
      last([...Array<number>(days).fill(1), 3], 'last-year', begin)?.base_period.ref_date;
    expect(year('20250601', 365)).toBe('20250601');
    expect(year('20240101', 366)).toBe('20240101');
    expect(year('20240228', 366)).toBe('20240228');
    // 1 March 2025 goes with 1 March 2024, although 29 February is 366 days before it.
    expect(year('20240229', 366)).toBe('20240301');
  });

  test('29 February goes with 28 February', () => {
    const { points } = growth(seriesOf(Array<number>(368).fill(5), { begin: '20230228' }), 'visit_uv', {
      against: 'last-year',
    });
    expect(points.slice(-3).map(({ ref_date, base_period }) => [ref_date, base_period.ref_date])).toEqual([
      ['20240228', '20230228'],
      ['20240229', '20230228'],
      ['20240301', '20230301'],
    ]);
  });

  test('against the same weekday of last year, 364 days before', () => {
    expect(last([...Array<number>(364).fill(2), 3], 'last-year-weekday', '20250601')).toMatchObject({
      ref_date: '20260531',
      base_period: { ref_date: '20250601' },
      change: { absolute: 1, share: 0.5 },
    });
  });

  test('a gap is no 0, on either side', () => {
    const { points } = growth(seriesOf([100, undefined, 90, Number.NaN, 80]), 'visit_uv');
    expect(points.map(({ value, base, change }) => [value, base, change])).toEqual([
      [100, undefined, undefined],
      [undefined, 100, undefined],
      [90, undefined, undefined],
      [undefined, 90, undefined],
      [80, undefined, undefined],
    ]);
  });

  test('a day without a point is a gap and gets one', () => {
    const series = seriesOf([100, 110, 120, 130]);
    const { points } = growth({ ...series, points: series.points.filter((_, day) => day !== 1) }, 'visit_uv');
    expect(points.map(({ ref_date, value, change }) => [ref_date, value, change?.absolute])).toEqual([
      ['20260601', 100, undefined],
      ['20260602', undefined, undefined],
      ['20260603', 120, undefined],
      ['20260604', 130, 10],
    ]);
  });

  test('after a 0 there is a difference but no share', () => {
    expect(last([0, 7], 'previous')?.change).toEqual({ absolute: 7, share: undefined });
  });
});

describe('growth of weeks and months', () => {
  test('weeks go with the week 52 weeks before', () => {
    const { points } = growth(
      seriesOf([...Array<number>(52).fill(10), 12], { by: 'week', begin: '20250602' }),
      'visit_uv',
      { against: 'last-year' },
    );
    expect(points.at(-1)).toMatchObject({
      ref_date: '20260601-20260607',
      base_period: { ref_date: '20250602-20250608' },
      change: { absolute: 2 },
    });
  });

  test('months go with the month before, or that of last year', () => {
    const months = seriesOf([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22], {
      by: 'month',
      begin: '20250301',
    });
    expect(growth(months, 'visit_uv').points.at(-1)?.base_period.ref_date).toBe('202602');
    expect(growth(months, 'visit_uv', { against: 'last-year' }).points.at(-1)).toMatchObject({
      ref_date: '202603',
      base_period: { ref_date: '202503' },
      change: { absolute: 12, share: 1.2 },
    });
  });

  test('weekdays are for days', () => {
    expect(() => growth(seriesOf([1], { by: 'month' }), 'visit_uv', { against: 'last-week' })).toThrow(
      "growth: against \"last-week\" does not go with a series by month: use 'previous' or 'last-year'.",
    );
  });
});

test('an empty series has no growth', () => {
  expect(growth(seriesOf([]), 'visit_uv').points).toEqual([]);
});

test('base and change give back the value, whatever the gaps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(1e6), { nil: undefined }), { maxLength: 60 }),
      fc.constantFrom<GrowthBase>('previous', 'last-week'),
      (values, against) => {
        const step = against === 'previous' ? 1 : 7;
        const { points } = growth(seriesOf(values), 'visit_uv', { against });
        expect(points).toHaveLength(values.length);
        for (const [index, { value, base, change }] of points.entries()) {
          expect(value).toBe(values[index]);
          expect(base).toBe(values[index - step]);
          expect(change === undefined).toBe(value === undefined || base === undefined);
          if (change && base !== undefined) expect(base + change.absolute).toBe(value);
          if (change && base) expect(base * (1 + (change.share ?? 0))).toBeCloseTo(value ?? 0, 5);
        }
      },
    ),
    { numRuns: 60 },
  );
});
