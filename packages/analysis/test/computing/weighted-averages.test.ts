import type { VisitTrendItem } from '@weapp-openapi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedDepth, weightedStayTime } from '../../src/index.ts';
import { trendItem } from '../fake-client.ts';
import { seriesOf } from './day-series.ts';

function visits(days: readonly (Partial<VisitTrendItem> | undefined)[]) {
  const { by, points } = seriesOf(days.map(() => 0));
  return {
    by,
    points: points.map((point, day) => ({
      ...point,
      figures: days[day] && { ...trendItem(point.ref_date, 0), ...days[day] },
    })),
  };
}

describe('stay and depth', () => {
  // By hand: 90 sessions of 10 s and 10 of 110 s are 2000 s in 100 sessions; the mean of the days would be 60.
  const series = visits([
    { session_cnt: 90, visit_uv: 30, stay_time_session: 10, stay_time_uv: 30, visit_depth: 1 },
    { session_cnt: 10, visit_uv: 10, stay_time_session: 110, stay_time_uv: 110, visit_depth: 6 },
    undefined,
  ]);

  test('are weighted by sessions', () => {
    expect(weightedStayTime(series)).toEqual({
      kind: 'weighted-average',
      figure: 'stay_time_session',
      weight: 'session_cnt',
      period: { begin_date: '20260601', end_date: '20260603' },
      value: 20,
      weight_sum: 100,
      support: 2,
      missing: 1,
    });
    expect(weightedDepth(series)).toMatchObject({ value: 1.5, weight: 'session_cnt' });
  });

  test('per user are weighted by users', () => {
    expect(weightedStayTime(series, { per: 'user' })).toMatchObject({
      value: 50,
      weight: 'visit_uv',
      weight_sum: 40,
    });
  });

  test('a day without the figure, or without sessions, does not count', () => {
    const some = visits([{ session_cnt: 10, stay_time_uv: Number.NaN, visit_uv: 5 }, { session_cnt: 0 }]);
    expect(weightedStayTime(some, { per: 'user' })).toMatchObject({
      value: undefined,
      support: 1,
      missing: 1,
    });
    expect(weightedStayTime(some)).toMatchObject({ value: 30.25, support: 2 });
  });

  test('of nothing are not known', () => {
    expect(weightedDepth(visits([]))).toMatchObject({ value: undefined, weight_sum: 0, period: undefined });
  });

  test('per anything else is refused', () => {
    expect(() => weightedStayTime(series, { per: 'page' as 'user' })).toThrow("use 'session' or 'user'");
  });
});

test('times sessions is the total time, and lies between the days', () => {
  const day = fc.record({ session_cnt: fc.integer({ min: 1, max: 1e6 }), stay_time_session: fc.nat(3600) });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), (days) => {
      const { value = Number.NaN, weight_sum } = weightedStayTime(visits(days));
      const total = days.reduce(
        (sum, { session_cnt, stay_time_session }) => sum + session_cnt * stay_time_session,
        0,
      );
      expect(value * weight_sum).toBeCloseTo(total, 2);
      const times = days.map(({ stay_time_session }) => stay_time_session);
      expect(value).toBeGreaterThanOrEqual(Math.min(...times) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...times) + 1e-9);
    }),
    { numRuns: 40 },
  );
});
