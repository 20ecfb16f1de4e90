import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { lastDays, lastWeeks } from '../../src/dates/dates.ts';
import { fakeClient } from '../fake-client.ts';

const now = () => new Date('2026-11-23T04:00:00Z');

test('summary is a series of days with the change from day to day', async () => {
  const { wx, calls } = fakeClient({
    async getDailySummary({ begin_date: ref_date }) {
      if (ref_date === '20261121') return { list: [] };
      return { list: [{ ref_date, visit_total: Number(ref_date), share_pv: 4, share_uv: 0 }] };
    },
  });
  const { by, points, gaps } = await createAnalysis(wx, { now }).summary(lastDays(4, now()));
  expect(by).toBe('day');
  expect(calls.map(({ operation }) => operation)).toEqual(Array(4).fill('getDailySummary'));
  expect(points.map(({ figures }) => figures?.visit_total)).toEqual([
    20261119,
    20261120,
    undefined,
    20261122,
  ]);
  expect(points.map(({ change }) => change)).toEqual([
    undefined,
    {
      visit_total: { absolute: 1, share: 1 / 20261119 },
      share_pv: { absolute: 0, share: 0 },
      share_uv: { absolute: 0, share: undefined },
    },
    undefined,
    undefined,
  ]);
  expect(gaps).toMatchObject([{ ref_date: '20261121', reason: 'empty' }]);
});

test('summary takes its range without `by`', async () => {
  const { wx, calls } = fakeClient({ getDailySummary: async () => ({ list: [] }) });
  await createAnalysis(wx, { now }).summary({ begin: '20261122', end: '20261122', comparePrevious: true });
  expect(calls.map(({ period }) => period.begin_date)).toEqual(['20261121', '20261122']);
});

test('summary by week is refused, by the types and at run time', async () => {
  const { wx, calls } = fakeClient();
  // @ts-expect-error WeChat sums up by day
  const promise = createAnalysis(wx, { now }).summary(lastWeeks(1, now()));
  await expect(promise).rejects.toThrow('summary: WeChat provides it by day only, not by week.');
  expect(calls).toEqual([]);
});
