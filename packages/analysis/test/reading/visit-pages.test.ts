import type { GetVisitPageResponse } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { fakeClient } from '../fake-client.ts';

// Noon of Monday, 23 November 2026 in Shanghai.
const now = () => Date.parse('2026-11-23T04:00:00Z');

const pages = (ref_date: string): GetVisitPageResponse => ({
  ref_date,
  list: [
    {
      page_path: 'pages/index',
      page_visit_pv: 5,
      page_visit_uv: 3,
      page_staytime_pv: 2.5,
      entrypage_pv: 1,
      exitpage_pv: 1,
      page_share_pv: 0,
      page_share_uv: 0,
    },
  ],
});

test('each day has WeChat’s answer; days without pages are gaps', async () => {
  const { wx, calls } = fakeClient({
    getVisitPage: async ({ begin_date }) =>
      begin_date === '20261122' ? { ref_date: begin_date, list: [] } : pages(begin_date),
  });
  const range = { begin: '20261120', end: '20261122' };
  const { points, gaps } = await createAnalysis(wx, { now }).visitPages(range);
  expect(calls.map(({ operation }) => operation)).toEqual(Array(3).fill('getVisitPage'));
  expect(points[0]).toEqual({
    begin_date: '20261120',
    end_date: '20261120',
    ref_date: '20261120',
    figures: pages('20261120'),
  });
  expect(gaps).toMatchObject([{ ref_date: '20261122', reason: 'not-ready' }]);
});

test('there are none by week', async () => {
  const { wx } = fakeClient();
  const promise = createAnalysis(wx, { now }).visitPages({
    // @ts-expect-error so do the types
    by: 'week',
    begin: '20261116',
    end: '20261122',
  });
  await expect(promise).rejects.toThrow('visitPages: WeChat provides it by day only, not by week.');
});
