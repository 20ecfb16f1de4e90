import { WeappUsageError } from '@weapp-openapi/core';
import { type EChartsOption, init } from 'echarts';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { type ChartOption, type ChartResult, chartHeight, toECharts } from '../../src/charts.ts';
import {
  cohortTriangle,
  comparePortraits,
  decompose,
  findAnomalies,
  growth,
  movingAverage,
  type Performance,
  pageFigures,
  retentionCurve,
  shareFunnel,
  stickiness,
} from '../../src/index.ts';
import { DISTRIBUTION, days, PAGES, PORTRAIT, retention, trend } from './figures.ts';

const visits = trend(
  Array.from({ length: 28 }, (_, index) => 100 + (index % 7) * 10 + (index === 20 ? 200 : 0)),
);
const summary = {
  by: 'day' as const,
  points: days(28).map((period) => ({
    ...period,
    figures: { ref_date: period.ref_date, visit_total: 1000, share_pv: 20, share_uv: 10 },
  })),
};
const week = { begin_date: '20261102', end_date: '20261108', ref_date: '20261102-20261108' };
const performance: Performance = {
  module: 'startup',
  moduleNumber: 10017,
  names: [{ id: 'launch', zh: '总启动耗时' }],
  points: days(3).map((period, index) => ({
    ...period,
    figures: index === 1 ? undefined : { launch: 1200.5 },
  })),
  gaps: [],
};

/** What each chart says in English and in Chinese. */
const RESULTS: Record<string, [ChartResult, string, string]> = {
  visitTrend: [visits, 'Users and new users', '访问人数和新用户数'],
  summary: [summary, 'Forwarding users', '转发人数'],
  retention: [retention(), 'Active users', '活跃用户'],
  cohorts: [retention().newUsers, 'Daily retention', '用户日留存'],
  userPortrait: [PORTRAIT, '17 and under', '17岁以下'],
  visitDistribution: [DISTRIBUTION, 'Chat', '会话'],
  visitDistributions: [{ points: [{ figures: undefined }, { figures: DISTRIBUTION }] }, 'Chat', '会话'],
  visitPage: [PAGES, 'pages/index', '页面访问次数'],
  visitPages: [{ points: [{ figures: undefined }, { figures: PAGES }] }, 'Pages: visits', '页面访问次数'],
  performance: [performance, 'Start-up time', '启动耗时'],
  anomalies: [findAnomalies(visits, 'visit_uv'), 'Unusual', '异常'],
  cohortTriangle: [cohortTriangle(retention().activeUsers), 'Day 1', '1 天后'],
  comparePortraits: [comparePortraits(PORTRAIT), '25–29', '25-29岁'],
  decompose: [decompose(visits, 'visit_uv'), 'Trend without weekdays', '剔除星期影响的趋势'],
  growth: [growth(visits, 'visit_uv'), 'Growth of users', '访问人数增长率'],
  movingAverage: [movingAverage(visits, 'visit_uv'), '7-day average', '7 日均值'],
  pageFigures: [pageFigures(PAGES), 'Pages: visits', '页面访问次数'],
  retentionCurve: [retentionCurve(retention().newUsers), 'days after', '天后'],
  shareFunnel: [shareFunnel(visits, summary), 'Visitors, forwards and new users', '访问、转发与新增用户'],
  stickiness: [
    stickiness(visits, { by: 'week', points: [{ ...week, figures: { visit_uv: 500 } }] }),
    'Stickiness DAU/WAU',
    '用户粘性 DAU/WAU',
  ],
};

describe.each(Object.entries(RESULTS))('%s', (_, [result, english, chinese]) => {
  test('is JSON, and the same after it has been sent', () => {
    const option = toECharts(result, { language: 'zh' });
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
  });

  test('is in English too', () => {
    const text = JSON.stringify(toECharts(result));
    expect(text).toContain(english);
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test('is drawn by ECharts without a complaint', () => {
    const complaints = ['error', 'warn'].map((name) => vi.spyOn(console, name as 'warn').mockReturnValue());
    const option = toECharts(result, { language: 'zh', theme: 'dark' });
    const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height: chartHeight(option) });
    chart.setOption(option);
    const svg = chart.renderToSVGString();
    chart.dispose();
    expect(svg).toContain(chinese);
    expect(svg).not.toMatch(/undefined|NaN|\[object/);
    for (const complaint of complaints) {
      expect(complaint).not.toHaveBeenCalled();
      complaint.mockRestore();
    }
  });
});

test.each([undefined, null, 'x', {}, [], { points: [] }, { kind: 'half-life' }])('refuses %o', (result) => {
  // @ts-expect-error so do the types
  expect(() => toECharts(result)).toThrow(WeappUsageError);
  // @ts-expect-error so do the types
  expect(() => toECharts(result)).toThrow('toECharts: there is no chart for this.');
});

test('refuses other languages and themes', () => {
  // @ts-expect-error so do the types
  expect(() => toECharts(visits, { language: 'fr' })).toThrow("language \"fr\" must be 'en' or 'zh'.");
  // @ts-expect-error so do the types
  expect(() => toECharts(visits, { theme: 'blue' })).toThrow("theme \"blue\" must be 'light' or 'dark'.");
});

test('an option is one of ECharts, for its types too', () => {
  expectTypeOf<ChartOption>().toExtend<EChartsOption>();
  expectTypeOf(toECharts).returns.toEqualTypeOf<ChartOption>();
});
