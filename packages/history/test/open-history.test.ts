import { type Analysis, createAnalysis } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type History, openHistory } from '../src/index.ts';

// The real client and the mock's model of users, in this process. It is noon of Monday, 23 November 2026.
const now = () => Date.parse('2026-11-23T04:00:00Z');
const appid = 'wx1';
let history: History;
let live: Analysis;

beforeAll(async () => {
  const mock = createMock({ now, log: () => {} });
  const app = { grant_type: 'client_credential', appid, secret: 'any' } as const;
  const { access_token } = await createClient({ fetch: mock.fetch }).getStableAccessToken(app);
  const wx = createClient({ fetch: mock.fetch, credential: access_token });
  live = createAnalysis(wx, { now });
  history = await openHistory({ url: ':memory:', now });
  const { failed } = await history.sync(wx, { appid, from: '20261116' });
  expect(failed).toEqual([]);
});

afterAll(() => history.close());

describe('what is kept reads as what WeChat answers', () => {
  const days = { begin: '20261116', end: '20261122' };
  const day = { ...days, by: 'day' } as const;
  const week = { ...days, by: 'week' } as const;
  const same: { readonly [Name in keyof Analysis]: (of: Analysis) => Promise<unknown> } = {
    visitTrend: async (of) => [await of.visitTrend(day), await of.visitTrend(week)],
    summary: (of) => of.summary(days),
    retention: async (of) => [await of.retention(day), await of.retention(week)],
    userPortrait: (of) => of.userPortrait({ days: 30 }),
    userPortraits: (of) => of.userPortraits({ ...days, days: 7 }),
    visitPage: (of) => of.visitPage({ date: '20261120' }),
    visitPages: (of) => of.visitPages(days),
    visitDistribution: (of) => of.visitDistribution({ date: '20261120' }),
    visitDistributions: (of) => of.visitDistributions(days),
    performance: (of) => of.performance({ ...days, module: 'memory' }),
  };
  for (const [name, read] of Object.entries(same)) {
    test(name, async () => expect(await read(history.analysis(appid))).toEqual(await read(live)));
  }

  test('with the appid among the input as well', async () => {
    const input = { appid, module: 'memory', ...days } as const;
    expect(await history.performance(input)).toEqual(await history.analysis(appid).performance(input));
    expect(await history.visitPage({ appid })).toEqual(await history.analysis(appid).visitPage());
  });
});

test('every figure has a row', async () => {
  const counts: Record<string, number> = {};
  for await (const { operation, value } of history.figures({ begin: '20261120', end: '20261120' })) {
    counts[operation] = (counts[operation] ?? 0) + 1;
    expect(value).toBeTypeOf('number');
  }
  expect(Object.keys(counts)).toEqual([
    'getDailyRetain',
    'getDailySummary',
    'getDailyVisitTrend',
    'getPerformanceData',
    'getUserPortrait',
    'getVisitDistribution',
    'getVisitPage',
  ]);
  expect(counts).toMatchObject({ getDailySummary: 3, getDailyVisitTrend: 7, getDailyRetain: 2 * 3 });
});

describe('wrong use is told before any request', () => {
  const wx = createClient({ credential: 'any' });
  test.each([
    ['an appid that is missing', { appid: '', from: '20261101' }, 'appid must be'],
    ['a date with hyphens', { appid, from: '2026-11-01' }, 'from "2026-11-01" is not a date: write yyyymmdd'],
    ['a date that does not exist', { appid, from: '20260231' }, 'from "20260231" is not a date'],
    ['today', { appid, from: '20261101', to: '20261123' }, 'to 20261123 is later than yesterday (20261122'],
    ['a range the wrong way round', { appid, from: '20261103', to: '20261101' }, 'from 20261103 is after to'],
    [
      'an operation of another section',
      { appid, from: '20261101', operations: ['getOrder'] },
      '"getOrder" is not',
    ],
    ['half a call at once', { appid, from: '20261101', concurrency: 0.5 }, 'concurrency 0.5 must be'],
    ['a negative window', { appid, from: '20261101', reviseDays: -1 }, 'reviseDays -1 must be'],
  ])('%s', async (_, input, message) => {
    await expect(history.sync(wx, input as never)).rejects.toMatchObject({
      code: 'WEAPP_USAGE',
      message: expect.stringContaining(message),
    });
  });

  test('something that is not a client', async () => {
    await expect(history.sync({} as never, { appid, from: '20261101' })).rejects.toThrow(
      'has no getDailySummary',
    );
  });

  test('dates and names of what is read', async () => {
    expect(() => history.figures({ begin: '20260231' })).toThrow('not in the calendar');
    expect(() => history.figures({ end: '1' })).toThrow('end "1" is not a date');
    expect(() => history.changes({ operation: 'getOrder' as never })).toThrow('"getOrder" is not');
    expect(() => history.analysis('')).toThrow('appid must be');
    await expect(history.summary({ begin: '20261120', end: '20261120' } as never)).rejects.toThrow(
      'appid must be',
    );
  });
});

const wrong: [string, (of: History) => unknown, string][] = [
  ['openHistory', () => openHistory(undefined as never), 'openHistory: options are missing, such as { url:'],
  ['sync', (of) => of.sync({} as never, undefined as never), 'sync: options are missing'],
  ['syncAll', (of) => of.syncAll([], undefined as never), 'syncAll: options are missing'],
  ['work', (of) => of.work(undefined as never), 'work: options are missing'],
  ['export', (of) => of.export(null as never), 'export: options are missing'],
  ['import', (of) => of.import(undefined as never), 'import: options are missing'],
  ['visitTrend', (of) => of.visitTrend(undefined as never), 'visitTrend: options are missing'],
];
test.each(wrong)('%s without its options says so', async (_name, call, message) => {
  await expect(call(history)).rejects.toThrow(message);
});

test.each([
  [{ reviseDays: 1e9 }, 'sync: reviseDays 1000000000 must be a whole number from 0 to 3650'],
  [{ signal: {} }, 'sync: signal must be an AbortSignal'],
  [{ onProgress: 5 }, 'sync: onProgress must be a function'],
  [{ from: '20000101' }, 'sync: from 20000101 is before the first mini programs, 20170101'],
  [{ from: '20260230' }, 'sync: from "20260230" is not a date'],
])('sync refuses %j before any request', async (given, message) => {
  const wx = new Proxy({}, { get: () => () => expect.unreachable() });
  await expect(history.sync(wx as never, { appid, from: '20261101', ...given } as never)).rejects.toThrow(
    message,
  );
});

test('figures refuses what would silently give none', () => {
  expect(() => history.figures(null as never)).toThrow(/options are missing/);
  expect(() => history.figures({ appid: 5 as never })).toThrow(/appid must be/);
  expect(() => history.figures({ begin: '20261102', end: '20261101' })).toThrow(
    'begin 20261102 is after end 20261101',
  );
});
