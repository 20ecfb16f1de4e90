import { type VisitTrendItem, WeappUsageError } from '@weapp-openapi/core';
import { sum } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { meanOf, type Series, type SummaryFigures, sumOf } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

describe('sumOf', () => {
  test('adds up events and new users, and says how many days are missing', () => {
    const series = seriesOf([100, undefined, 30, 0], { figure: 'session_cnt' });
    expect(sumOf(series, 'session_cnt')).toEqual({
      kind: 'sum',
      figure: 'session_cnt',
      period: { begin_date: '20260601', end_date: '20260604' },
      value: sum([100, 30, 0]),
      support: 3,
      missing: 1,
    });
    expect(sumOf(seriesOf([4, 5], { figure: 'visit_uv_new' }), 'visit_uv_new').value).toBe(9);
  });

  test('of nothing is not known, not 0', () => {
    const none = sumOf(seriesOf([undefined], { figure: 'visit_pv' }), 'visit_pv');
    expect(none).toMatchObject({ value: undefined, support: 0, missing: 1 });
    expect(sumOf(seriesOf([], { figure: 'visit_pv' }), 'visit_pv').period).toBeUndefined();
  });

  test.each([
    [
      'visit_uv',
      "sumOf: visit_uv counts each user once per period, so a sum counts those who came in several of them again: ask visitTrend with by 'week' or 'month'",
    ],
    ['share_uv', 'WeChat has no count for longer periods: use meanOf'],
    ['visit_total', 'a running total of all users so far: take the last one'],
    ['stay_time_session', 'use weightedStayTime, which weights it by sessions'],
    ['stay_time_uv', "use weightedStayTime with per 'user'"],
    ['visit_depth', 'use weightedDepth'],
    [
      'likes',
      '"likes" is not known as a figure that may be added up: use session_cnt, visit_pv, visit_uv_new, share_pv.',
    ],
    ['constructor', '"constructor" is not known'],
  ])('refuses %s with the reason and what to use instead', (figure, message) => {
    const add = () => sumOf(seriesOf([1, 2], { figure }), figure);
    expect(add).toThrow(WeappUsageError);
    expect(add).toThrow(message);
  });

  test('takes what visitTrend and summary give', () => {
    const visits: Series<VisitTrendItem, 'week'> = { by: 'week', points: [], gaps: [] };
    const summary: Series<SummaryFigures, 'day'> = { by: 'day', points: [], gaps: [] };
    expect([sumOf(visits, 'visit_pv').value, sumOf(summary, 'share_pv').value]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('meanOf', () => {
  test('is per period with the figure, for unique users too', () => {
    expect(meanOf(seriesOf([10, undefined, 20]), 'visit_uv')).toMatchObject({
      kind: 'mean',
      value: 15,
      support: 2,
      missing: 1,
    });
  });

  test('refuses averages of averages', () => {
    expect(() => meanOf(seriesOf([1], { figure: 'visit_depth' }), 'visit_depth')).toThrow(
      'meanOf: visit_depth is an average per session: use weightedDepth',
    );
  });
});
