import { expect, test } from 'vitest';
import { collectReport } from '../../../src/index.ts';
import { daysOf } from '../../../src/report/computing/day-figures.ts';
import { clearest, findUnusual, unusualDays } from '../../../src/report/computing/find-unusual.ts';
import { analysisOf } from '../sample-reports.ts';

const peaks = ['20261001', '20261105', '20261111'];
const range = { begin: '20261024', end: '20261122' };

test('finds the days with twice the usual, the newest first, and none before the range', async () => {
  const data = await collectReport(analysisOf({ peaks }), range);
  const days = unusualDays(findUnusual(daysOf(data).all), data.begin);
  expect(days.map(({ date }) => date)).toEqual(['20261111', '20261105']);
  expect(days[0]?.anomalies.map(({ figure }) => figure)).toContain('visit_uv');
  expect(clearest(days, 1)).toHaveLength(1);
});

test('searches nothing in fewer than three weeks', async () => {
  const data = await collectReport(analysisOf({ peaks }), { begin: '20261113', end: '20261122' });
  expect(findUnusual(daysOf(data).all)).toEqual({});
});
