import { expect, test } from 'vitest';
import { funnelChart } from '../../src/charts.ts';
import { shareFunnel } from '../../src/index.ts';
import { days, trend } from './figures.ts';

test('new users are a share of the visitors, not a product of the forwards', () => {
  const summary = {
    by: 'day' as const,
    points: days(2).map((day) => ({ ...day, figures: { share_uv: 5, share_pv: 10 } })),
  };
  const { series, yAxis } = JSON.parse(JSON.stringify(funnelChart(shareFunnel(trend([100, 100]), summary))));
  expect(yAxis.data).toEqual([
    'Visitors, day by day',
    'Forwarding users, day by day',
    'Forwards',
    'New users',
  ]);
  expect(series[0].data.map((item: unknown[]) => item[2])).toEqual(['200', '10 (5%)', '20 (×2)', '20 (10%)']);
});
