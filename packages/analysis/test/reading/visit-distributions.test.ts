import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { fakeClient } from '../fake-client.ts';

// Noon of Monday, 23 November 2026 in Shanghai.
const now = () => Date.parse('2026-11-23T04:00:00Z');

test('each day is as visitDistribution gives it; days without bars are gaps', async () => {
  const { wx } = fakeClient({
    getVisitDistribution: async ({ begin_date }) => ({
      ref_date: begin_date,
      list: [
        {
          index: 'access_source_session_cnt',
          item_list:
            begin_date === '20261122'
              ? []
              : [
                  { key: 2, value: 50 },
                  { key: 3, value: 150 },
                ],
        },
      ],
    }),
  });
  const analysis = createAnalysis(wx, { now });
  const { points, gaps } = await analysis.visitDistributions({ begin: '20261121', end: '20261122' });
  expect(points[0]?.figures).toEqual(await analysis.visitDistribution({ date: '20261121' }));
  expect(points[0]?.figures?.access_source_session_cnt.map(({ key, share }) => [key, share])).toEqual([
    [3, 0.75],
    [2, 0.25],
  ]);
  expect(gaps).toMatchObject([{ ref_date: '20261122', reason: 'not-ready' }]);
});

test('an answer without its list is a gap', async () => {
  // @ts-expect-error the client does not validate answers
  const { wx } = fakeClient({ getVisitDistribution: async ({ begin_date }) => ({ ref_date: begin_date }) });
  const range = { begin: '20261101', end: '20261101' };
  expect((await createAnalysis(wx, { now }).visitDistributions(range)).gaps).toMatchObject([
    { reason: 'empty' },
  ]);
});
