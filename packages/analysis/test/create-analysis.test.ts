import type { VisitTrendItem } from '@weapp-openapi/core';
import { createClient, WeappUsageError } from '@weapp-openapi/core';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { createAnalysis } from '../src/create-analysis.ts';
import { lastDays } from '../src/dates/dates.ts';
import type { Change, Series } from '../src/figures/series.ts';
import { fakeClient } from './fake-client.ts';

test('takes a client of core', () => {
  expect(Object.keys(createAnalysis(createClient()))).toEqual([
    'visitTrend',
    'summary',
    'retention',
    'userPortrait',
    'visitPage',
    'visitDistribution',
    'userPortraits',
    'visitPages',
    'visitDistributions',
    'performance',
  ]);
});

test.each([undefined, null, {}, { credential: 'x' }])('refuses %o as a client', (wx) => {
  // @ts-expect-error so do the types
  expect(() => createAnalysis(wx)).toThrow(WeappUsageError);
  // @ts-expect-error so do the types
  expect(() => createAnalysis(wx)).toThrow('createAnalysis: the first argument must be a client');
});

test('refuses a concurrency that is no whole number from 1', () => {
  expect(() => createAnalysis(fakeClient().wx, { concurrency: 0 })).toThrow(
    'concurrency 0 must be a positive whole number.',
  );
});

test('takes the day from its clock at each call, not when it is made', async () => {
  let moment = Date.parse('2026-11-22T15:59:59Z');
  const { wx, calls } = fakeClient({ getVisitPage: async () => ({ ref_date: '', list: [] }) });
  const analysis = createAnalysis(wx, { now: () => moment });
  await analysis.visitPage();
  moment += 1000;
  await analysis.visitPage();
  expect(calls.map(({ period }) => period.begin_date)).toEqual(['20261121', '20261122']);
});

test('uses the machine’s clock by default', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T16:00:00Z') });
  const { wx, calls } = fakeClient({ getVisitPage: async () => ({ ref_date: '', list: [] }) });
  await createAnalysis(wx).visitPage();
  vi.useRealTimers();
  expect(calls[0]?.period).toEqual({ begin_date: '20261122', end_date: '20261122' });
});

test('the types know the kind of period and every figure', () => {
  const { visitTrend } = createAnalysis(fakeClient().wx);
  const series = () => visitTrend(lastDays(7));
  expectTypeOf(series).returns.resolves.toEqualTypeOf<Series<VisitTrendItem, 'day'>>();
  type TrendChange = NonNullable<Series<VisitTrendItem>['points'][number]['change']>;
  expectTypeOf<TrendChange['stay_time_uv']>().toEqualTypeOf<Change | undefined>();
  // @ts-expect-error the name of the period is no figure
  expectTypeOf<TrendChange['ref_date']>();
});
