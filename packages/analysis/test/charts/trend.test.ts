import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { averageChart } from '../../src/charts/usual.ts';
import { trendChart } from '../../src/charts.ts';
import { findAnomalies, movingAverage } from '../../src/index.ts';
import { days, trend } from './figures.ts';

/** The series, axes and texts of an option, without the many types that they could have. */
const parts = (option: object) => JSON.parse(JSON.stringify(option));

test('each day is a point with the text of the box at the pointer', () => {
  const { series, xAxis, yAxis } = parts(trendChart(trend([1200, 1300.5]), { language: 'zh' }));
  expect(series.map(({ name }: { name: string }) => name)).toEqual(['访问人数', '新用户数']);
  expect(series[0].data).toEqual([
    [0, 1200, '1,200'],
    [1, 1300.5, '1,300.5'],
  ]);
  expect(xAxis[0].data).toEqual(['11-01', '11-02']);
  expect(yAxis[0].name).toBe('人');
});

test('a day without figures is a gap, with its reason', () => {
  const { points, by } = trend([1, undefined, 3]);
  const gaps = [{ ...days(3)[1], reason: 'not-ready' }] as never;
  const option = trendChart({ by, points, gaps });
  const { series, title } = parts(option);
  expect(series[0].data[1]).toEqual([1, null, 'not computed yet']);
  expect(series[0].connectNulls).toBe(false);
  expect(title.subtext).toBe('1 Nov – 3 Nov 2026 · by day · 1 day without figures');
});

test('a day between two gaps shows as a dot, in a line that otherwise has none', () => {
  const values = Array.from({ length: 40 }, (_, index) => (index === 9 || index === 11 ? undefined : 5));
  const [{ data, showSymbol }] = parts(trendChart(trend(values))).series;
  expect(showSymbol).toBe(true);
  expect(data[10]).toEqual([10, 5, '5']);
  expect(data[20]).toEqual({ value: [20, 5, '5'], symbolSize: 0 });
});

test('large numbers are in 万 on a Chinese axis, and exact in the box', () => {
  const series = trend([123_456, 234_567]);
  const chinese = parts(trendChart(series, { language: 'zh' }));
  expect(chinese.yAxis[0].name).toBe('万人');
  expect(chinese.series[0].data[0]).toEqual([0, 12.3456, '123,456']);
  const english = parts(trendChart(series));
  expect(english.yAxis[0].name).toBe('users');
  expect(english.series[0].data[0]).toEqual([0, 123_456, '123,456']);
});

test('figures of different units have a panel each, on one axis of days', () => {
  const figures = ['visit_uv', 'visit_uv_new', 'stay_time_session'] as const;
  const { series, yAxis, xAxis, axisPointer } = parts(trendChart(trend([10, 20]), { figures }));
  expect(yAxis.map(({ name }: { name: string }) => name)).toEqual(['users', 'seconds']);
  expect(series.map(({ yAxisIndex }: { yAxisIndex: number }) => yAxisIndex)).toEqual([0, 0, 1]);
  expect(series[2].data[0]).toEqual([0, 30.25, '30.25 s']);
  expect(xAxis).toHaveLength(2);
  expect(axisPointer.link).toEqual([{ xAxisIndex: 'all' }]);
});

test('a moving average stands over its figure', () => {
  const series = trend([10, 20, 30, 40]);
  const averages = movingAverage(series, 'visit_uv', { size: 2 });
  const option = parts(trendChart(series, { averages, figures: ['visit_uv'], language: 'zh' }));
  expect(option.series.map(({ name }: { name: string }) => name)).toEqual([
    '访问人数',
    '访问人数（2 日均值）',
  ]);
  expect(option.series[1].data[3]).toEqual([3, 35, '35']);
  const week = movingAverage(series, 'visit_uv');
  const early = parts(trendChart(series, { averages: week, figures: ['visit_uv'], language: 'zh' }))
    .series[1];
  expect(early.data[3][2]).toBe('25（7 天中有 4 天）');
  expect(parts(averageChart(week)).series[1].data[3][2]).toBe('25 (4 of 7 days)');
  expect(option.series[0].lineStyle.width).toBeLessThan(option.series[1].lineStyle.width);
});

test('an anomaly is a triangle that points to where the figure went, with the reason', () => {
  const values = Array.from({ length: 28 }, (_, index) => 100 + (index % 7) * 10 + (index % 3));
  values[20] = 20;
  const series = trend(values);
  const anomalies = findAnomalies(series, 'visit_uv');
  const option = parts(trendChart(series, { anomalies, language: 'zh' }));
  const marks = option.series.at(-1);
  expect(marks).toMatchObject({ type: 'scatter', name: '异常', symbol: 'diamond' });
  const mark = marks.data.find(({ value }: { value: unknown[] }) => value[0] === 20);
  expect(mark).toMatchObject({ value: [20, 20, anomalies.anomalies[0]?.reason.zh], symbolRotate: 180 });
  expect(mark.symbol).toBe('triangle');
  values[20] = 400;
  const above = findAnomalies(trend(values), 'visit_uv');
  // The legend shows the symbol of the series, which it does not turn.
  expect(parts(trendChart(trend(values), { anomalies: above })).series.at(-1).symbol).toBe('triangle');
  const other = trendChart(series, { anomalies, figures: ['session_cnt'] });
  expect(parts(other).series).toHaveLength(1);
});

describe('weekends', () => {
  const shades = (count: number, begin: string) =>
    parts(trendChart(trend(Array(count).fill(1), begin))).xAxis[0].splitArea?.areaStyle.color.map(
      (colour: string) => colour !== 'transparent',
    );

  test.each([
    ['20261101', 'Sunday', [true, false, false, false, false, false, true]],
    ['20261102', 'Monday', [false, false, false, false, false, true, true]],
    ['20261107', 'Saturday', [true, true, false, false, false, false, false]],
  ])('are shaded from %s, a %s', (begin, _, expected) => {
    expect(shades(14, begin)).toEqual(expected);
  });

  test('are not shaded over more than a quarter', () => {
    expect(shades(93, '20261101')).toHaveLength(7);
    expect(shades(94, '20261101')).toBeUndefined();
  });
});

test('days of two years have their year', () => {
  const { xAxis } = parts(trendChart(trend([1, 2], '20261231')));
  expect(xAxis[0].data).toEqual(['31 Dec 2026', '1 Jan 2027']);
});

test('a series without any day is an empty chart', () => {
  expect(parts(trendChart({ by: 'day', points: [] })).series[0].data).toEqual([]);
});

test('an axis of counts has no halves', () => {
  const figures = ['visit_uv', 'visit_depth'] as const;
  const { yAxis } = parts(trendChart(trend([0, 1]), { figures }));
  expect(yAxis.map(({ minInterval }: { minInterval?: number }) => minInterval)).toEqual([1, undefined]);
});

test('a title can be another one, or left out', () => {
  const series = trend([1]);
  expect(parts(trendChart(series, { title: '每日访问' })).title.text).toBe('每日访问');
  expect(trendChart(series, { title: false }).title).toBeUndefined();
});

test('refuses what is no series', () => {
  // @ts-expect-error so do the types
  expect(() => trendChart(undefined)).toThrow(WeappUsageError);
  // @ts-expect-error so do the types
  expect(() => trendChart({})).toThrow('trendChart: needs a series');
});

test('the types know the names of the figures', () => {
  expectTypeOf(trendChart(trend([1]), { figures: ['visit_pv'] })).toBeObject();
  // @ts-expect-error no such figure
  expectTypeOf(trendChart(trend([1]), { figures: ['visits'] })).toBeObject();
});
