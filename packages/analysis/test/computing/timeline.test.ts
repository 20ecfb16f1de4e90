import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import { type FigureSeries, growth, movingAverage, sumOf } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

describe('what is not a series', () => {
  test.each([undefined, null, {}, [], { by: 'year', points: [] }, { by: 'day', points: {} }])(
    '%j is refused with what is needed',
    (value) => {
      expect(() => growth(value as unknown as FigureSeries<{ visit_uv: number }>, 'visit_uv')).toThrow(
        "growth: needs a series { by: 'day', points: [...] }, such as the result of analysis.visitTrend(...).",
      );
    },
  );

  test('no figure', () => {
    expect(() => growth(seriesOf([1]), undefined as unknown as 'visit_uv')).toThrow(
      "the second argument must be a figure's name",
    );
  });

  test('a wrong date', () => {
    const points = [
      { begin_date: '20260230', end_date: '20260230', ref_date: '20260230', figures: { visit_uv: 1 } },
    ];
    expect(() => growth({ by: 'day', points }, 'visit_uv')).toThrow(WeappUsageError);
  });
});

describe('points', () => {
  test('out of order or twice are refused', () => {
    const { by, points } = seriesOf([1, 2, 3]);
    const refusal = /the points must be in order, each day once: 2026060\d comes after 2026060\d/;
    expect(() => growth({ by, points: [...points].reverse() }, 'visit_uv')).toThrow(refusal);
    expect(() => growth({ by, points: [...points, ...points.slice(2)] }, 'visit_uv')).toThrow(refusal);
  });

  test('over 100 years apart are refused, not filled in', () => {
    const one = seriesOf([1], { begin: '20260601' }).points;
    const other = seriesOf([1], { begin: '99990601' }).points;
    expect(() => growth({ by: 'day', points: [...one, ...other] }, 'visit_uv')).toThrow('check the dates');
  });
});

test('figures that are no finite numbers are gaps', () => {
  const odd = seriesOf([1, Number.NaN, Number.POSITIVE_INFINITY, '5' as unknown as number, 2], {
    figure: 'visit_pv',
  });
  expect(sumOf(odd, 'visit_pv')).toMatchObject({ value: 3, support: 2, missing: 3 });
  expect(movingAverage(odd, 'visit_pv', { size: 5, minimum: 1 }).points.at(-1)?.average).toBe(1.5);
});

test('names of figures are checked by the compiler', () => {
  const series = seriesOf([1]);
  // @ts-expect-error: no such figure
  expect(growth(series, 'visit_vu').points[0]?.value).toBeUndefined();
});
