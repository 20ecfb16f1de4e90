import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { lastDays } from '../../src/dates/dates.ts';
import { fakeClient, trendItem } from '../fake-client.ts';

const now = () => new Date('2026-11-23T04:00:00Z');

const daily = fakeClientOf(100);

/** A fake client whose users grow by `step` a day from 20261101 on. */
function fakeClientOf(step: number) {
  return fakeClient({
    getDailyVisitTrend: async ({ begin_date }) => ({
      list: [trendItem(begin_date, (Number(begin_date) - 20261100) * step)],
    }),
  });
}

describe('visitTrend by day', () => {
  test('is one series in order with the change from day to day', async () => {
    const { wx, calls } = fakeClientOf(100);
    const series = await createAnalysis(wx, { now }).visitTrend({
      by: 'day',
      begin: '20261102',
      end: '20261104',
    });
    expect(calls.map(({ operation, period }) => [operation, period])).toEqual([
      ['getDailyVisitTrend', { begin_date: '20261102', end_date: '20261102' }],
      ['getDailyVisitTrend', { begin_date: '20261103', end_date: '20261103' }],
      ['getDailyVisitTrend', { begin_date: '20261104', end_date: '20261104' }],
    ]);
    expect(series).toMatchObject({ by: 'day', gaps: [] });
    expect(series.points).toHaveLength(3);
    expect(series.points[0]).toEqual({
      begin_date: '20261102',
      end_date: '20261102',
      ref_date: '20261102',
      figures: trendItem('20261102', 200),
      change: undefined,
    });
    expect(series.points[1]?.change).toEqual({
      session_cnt: { absolute: 200, share: 0.5 },
      visit_pv: { absolute: 800, share: 0.5 },
      visit_uv: { absolute: 100, share: 0.5 },
      visit_uv_new: { absolute: 10, share: 0.5 },
      stay_time_uv: { absolute: 0, share: 0 },
      stay_time_session: { absolute: 0, share: 0 },
      visit_depth: { absolute: 0, share: 0 },
    });
  });

  test('comparePrevious asks for one day more and gives the first point its change', async () => {
    const { wx, calls } = fakeClientOf(100);
    const { points } = await createAnalysis(wx, { now }).visitTrend({
      by: 'day',
      begin: '20261102',
      end: '20261103',
      comparePrevious: true,
    });
    expect(calls.map(({ period }) => period.begin_date)).toEqual(['20261101', '20261102', '20261103']);
    expect(points.map(({ ref_date, change }) => [ref_date, change?.visit_uv?.absolute])).toEqual([
      ['20261102', 100],
      ['20261103', 100],
    ]);
  });

  test('an empty list and an answer about another day are gaps, not zeros', async () => {
    const { wx } = fakeClient({
      async getDailyVisitTrend({ begin_date }) {
        if (begin_date === '20261102') return { list: [] };
        return { list: [trendItem(begin_date === '20261104' ? '20261103' : begin_date, 100)] };
      },
    });
    const { points, gaps } = await createAnalysis(wx, { now }).visitTrend({
      by: 'day',
      begin: '20261101',
      end: '20261104',
    });
    expect(points.map(({ figures }) => figures?.visit_uv)).toEqual([100, undefined, 100, undefined]);
    expect(points.map(({ change }) => change)).toEqual([undefined, undefined, undefined, undefined]);
    expect(gaps.map(({ ref_date, reason }) => `${ref_date} ${reason}`)).toEqual([
      '20261102 empty',
      '20261104 other-period',
    ]);
  });
});

test.each([
  ['week', '20261102', '20261115', 'getWeeklyVisitTrend', ['20261102-20261108', '20261109-20261115']],
  ['month', '20260901', '20261031', 'getMonthlyVisitTrend', ['202609', '202610']],
] as const)('visitTrend by %s asks %s to %s of %s', async (by, begin, end, operation, refDates) => {
  const refs = [...refDates];
  const answer = async () => ({ list: [trendItem(refs.shift() ?? '', 10)] });
  const { wx, calls } = fakeClient({ [operation]: answer });
  const { points, gaps } = await createAnalysis(wx, { now }).visitTrend({ by, begin, end });
  expect(calls.map((call) => call.operation)).toEqual([operation, operation]);
  expect(points.map(({ ref_date }) => ref_date)).toEqual(refDates);
  expect(gaps).toEqual([]);
});

describe('before any request', () => {
  test.each([
    [
      { by: 'week', begin: '20170307', end: '20170312' },
      'begin 20170307 is a Tuesday; weeks run Monday to Sunday: use 20170306 to 20170312.',
    ],
    [
      { by: 'day', begin: '20261122', end: '20261123' },
      'end 20261123 is later than yesterday (20261122 in Asia/Shanghai): use 20261122 to 20261122.',
    ],
    [{ by: 'month', begin: '20261101', end: '20261130' }, 'use 20261001 to 20261031.'],
  ] as const)('%o is refused', async (range, message) => {
    const { wx, calls } = fakeClient();
    const promise = createAnalysis(wx, { now }).visitTrend(range);
    await expect(promise).rejects.toThrow(message);
    await expect(promise).rejects.toBeInstanceOf(WeappUsageError);
    expect(calls).toEqual([]);
  });

  test.each([0, 1.5, Number.NaN])('a concurrency of %s is refused', async (concurrency) => {
    const promise = createAnalysis(daily.wx, { now }).visitTrend({ ...lastDays(2, now()), concurrency });
    await expect(promise).rejects.toThrow(`concurrency ${concurrency} must be a positive whole number.`);
  });

  test('an unknown onError is refused', async () => {
    // @ts-expect-error not one of the two
    const promise = createAnalysis(daily.wx, { now }).visitTrend({ ...lastDays(2, now()), onError: 'skip' });
    await expect(promise).rejects.toThrow(`onError "skip" is unknown: use 'throw' or 'gap'.`);
  });
});

describe('options', () => {
  test('4 calls are under way at once unless createAnalysis or the method says otherwise', async () => {
    const most = async (analysisConcurrency?: number, concurrency?: number) => {
      let underWay = 0;
      let highest = 0;
      const { wx } = fakeClient({
        async getDailyVisitTrend({ begin_date }) {
          highest = Math.max(highest, ++underWay);
          await new Promise((resolve) => setTimeout(resolve, 1));
          underWay--;
          return { list: [trendItem(begin_date, 1)] };
        },
      });
      const analysis = createAnalysis(wx, { now, concurrency: analysisConcurrency });
      await analysis.visitTrend({ ...lastDays(12, now()), concurrency });
      return highest;
    };
    expect([await most(), await most(2), await most(2, 6)]).toEqual([4, 2, 6]);
  });

  test('the signal reaches the calls', async () => {
    const controller = new AbortController();
    const { wx, calls } = fakeClient({ getDailyVisitTrend: () => new Promise(() => {}) });
    const promise = createAnalysis(wx, { now }).visitTrend({
      ...lastDays(7, now()),
      signal: controller.signal,
    });
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('closed'));
    await expect(promise).rejects.toThrow('closed');
    expect(calls.map(({ signal }) => signal?.aborted)).toEqual([true, true, true, true]);
  });
});
