import { expect, test } from 'vitest';
import { toECharts } from '../../src/charts.ts';
import { growth, stickiness } from '../../src/index.ts';
import { days, trend } from './figures.ts';

const parts = (option: object) => JSON.parse(JSON.stringify(option));
const textsOf = (option: object) => parts(option).series[0].data.map((item: unknown[]) => item[2]);

test('growth begins with the first change, and a fall has a minus', () => {
  const option = toECharts(growth(trend([100, 120, 60]), 'visit_uv', { against: 'previous' }));
  expect(parts(option).xAxis[0].data).toEqual(['2 Nov', '3 Nov']);
  expect(textsOf(option)).toEqual(['+20.0%', '−50.0%']);
});

test('growth has a line at 0 that can be told from the others', () => {
  const { xAxis, yAxis } = parts(
    toECharts(growth(trend([100, 120, 60]), 'visit_uv', { against: 'previous' })),
  );
  expect(xAxis[0].axisLine.lineStyle.color).not.toBe(yAxis[0].splitLine.lineStyle.color);
});

test('a stickiness that rests on fewer days than its week has says so', () => {
  const weekday = trend([100, undefined, 100, 100, 100, 100, 100], '20261102');
  const [first, last] = [days(7, '20261102')[0], days(7, '20261102')[6]];
  const week = {
    begin_date: first?.begin_date ?? '',
    end_date: last?.end_date ?? '',
    ref_date: '20261102-20261108',
    figures: { visit_uv: 500 },
  };
  const share = stickiness(weekday, { by: 'week', points: [week] });
  expect(textsOf(toECharts(share, { language: 'zh' }))).toEqual(['20.0%（7 天中有 6 天）']);
});
