import { createClient, type Fetch, WeappApiError } from '@weapp-openapi/core';
import { type MockServer, startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Analysis,
  createAnalysis,
  eachDay,
  failedPeriod,
  type Granularity,
  lastDays,
  lastMonths,
  lastWeeks,
  PERFORMANCE_MODULES,
  type PerformanceModule,
  type SeriesInput,
} from '../src/index.ts';

// The real client against the mock server over HTTP. Every request and every answer is checked against the
// strict spec on its way. It is noon of Monday, 23 November 2026 in Shanghai.
const now = () => Date.parse('2026-11-23T04:00:00Z');

// The client turns a rejected fetch into a WeappNetworkError, so breaches are gathered here.
const breaches: string[] = [];
const checked = createContractFetch({
  upstream: fetch,
  onViolation: ({ message }) => breaches.push(message),
});
const requests: string[] = [];
let mock: MockServer;
let token: string;
let analysis: Analysis;

const connect = (send: Fetch, credential = token) =>
  createClient({ baseUrl: mock.url, credential, fetch: send });

/** Has the mock fail the calls about one date. */
const failingOn =
  (date: string, errcode: number): Fetch =>
  (url, init) => {
    const headers = new Headers(init.headers);
    if (String(init.body).includes(date)) headers.set('prefer', `errcode=${errcode}`);
    return checked(url, { ...init, headers });
  };

beforeAll(async () => {
  mock = await startMock({ port: 0, now, log: (line) => requests.push(line) });
  const open = createClient({ baseUrl: mock.url, fetch: checked });
  const answer = await open.getStableAccessToken({
    grant_type: 'client_credential',
    appid: 'wx1',
    secret: 'any',
  });
  token = answer.access_token;
  analysis = createAnalysis(connect(checked), { now });
});

afterAll(() => mock.close());

beforeEach(() => {
  requests.length = 0;
});

afterEach(() => {
  expect(breaches.splice(0)).toEqual([]);
});

describe('visitTrend', () => {
  test('7 days are 7 points in order with the change from day to day', async () => {
    const { points, gaps } = await analysis.visitTrend(lastDays(7, now()));
    expect(points.map(({ ref_date }) => ref_date)).toEqual(
      eachDay('20261116', '20261122').map(({ begin_date }) => begin_date),
    );
    expect(gaps).toEqual([]);
    expect(requests).toHaveLength(7);
    const [first, second] = points;
    const absolute = (second?.figures?.visit_uv ?? 0) - (first?.figures?.visit_uv ?? 0);
    expect(second?.change?.visit_uv?.absolute).toBe(absolute);
    expect(second?.change?.visit_uv?.share).toBeCloseTo(absolute / (first?.figures?.visit_uv ?? 0));
  });

  test('a week and a month sum up their days', async () => {
    const sessions = async <By extends Granularity>(input: SeriesInput<By>) =>
      (await analysis.visitTrend(input)).points.reduce(
        (sum, { figures }) => sum + (figures?.session_cnt ?? 0),
        0,
      );
    expect(await sessions(lastWeeks(1, now()))).toBe(await sessions(lastDays(7, now())));
    const october = lastMonths(1, now());
    expect(await sessions(october)).toBe(await sessions({ ...october, by: 'day' }));
  });

  test('weeks and months run across the turn of a year', async () => {
    const weeks = await analysis.visitTrend({ by: 'week', begin: '20251222', end: '20260111' });
    expect(weeks.points.map(({ ref_date }) => ref_date)).toEqual([
      '20251222-20251228',
      '20251229-20260104',
      '20260105-20260111',
    ]);
    const months = await analysis.visitTrend({ by: 'month', begin: '20231101', end: '20240229' });
    expect(months.points.map(({ ref_date }) => ref_date)).toEqual(['202311', '202312', '202401', '202402']);
    expect([...weeks.gaps, ...months.gaps]).toEqual([]);
  });

  test('comparePrevious before the first day of all finds an empty list and no change', async () => {
    const { points } = await analysis.visitTrend({
      by: 'day',
      begin: '20170101',
      end: '20170102',
      comparePrevious: true,
    });
    expect(points.map(({ change }) => change?.visit_uv === undefined)).toEqual([true, false]);
    expect(requests).toHaveLength(3);
  });
});

describe('summary', () => {
  test('users in all grow by each day’s new users', async () => {
    const range = { ...lastDays(5, now()), comparePrevious: true };
    const total = await analysis.summary(range);
    const trend = await analysis.visitTrend(range);
    expect(total.points.map(({ change }) => change?.visit_total?.absolute)).toEqual(
      trend.points.map(({ figures }) => figures?.visit_uv_new),
    );
  });
});

describe('retention', () => {
  test.each([lastDays(35, now()), lastWeeks(6, now()), lastMonths(3, now())])(
    'by $by, the first column is the users of the trend, and cells end where time does',
    async (range) => {
      const { newUsers, activeUsers, gaps } = await analysis.retention(range);
      const count = newUsers.rows.length;
      expect(requests).toHaveLength(count);
      const { points } = await analysis.visitTrend(range);
      expect(gaps).toEqual([]);
      expect(newUsers.rows.map(({ size }) => size)).toEqual(
        points.map(({ figures }) => figures?.visit_uv_new),
      );
      expect(activeUsers.rows.map(({ size }) => size)).toEqual(
        points.map(({ figures }) => figures?.visit_uv),
      );
      newUsers.rows.forEach(({ cells }, row) => {
        const known = newUsers.keys.filter((key) => cells[key] !== undefined);
        expect(known).toEqual(newUsers.keys.filter((key) => row + key < count));
        expect(cells[0]?.share).toBe(1);
      });
      expect(newUsers.average[1]).toBeGreaterThan(0);
      expect(newUsers.average[1]).toBeLessThan(1);
    },
  );
});

test('the table counts the users who really came back', async () => {
  const truth = mock.truth('wx1');
  const { newUsers, activeUsers } = await analysis.retention(lastWeeks(3, now()));
  for (const [only, { rows }] of [
    ['new', newUsers],
    ['active', activeUsers],
  ] as const) {
    for (const { begin_date: cohort, cells } of rows) {
      for (const [offset, cell] of Object.entries(cells)) {
        if (!cell) continue;
        expect(cell.users).toBe(truth.retention({ kind: 'week', cohort, offset: Number(offset), only }));
      }
    }
  }
});

describe('the methods of one call', () => {
  test.each([
    [1, '20261122'],
    [7, '20261116-20261122'],
    [30, '20261024-20261122'],
  ] as const)('a portrait of %i days is about %s', async (days, ref_date) => {
    const portrait = await analysis.userPortrait({ days });
    expect(portrait.ref_date).toBe(ref_date);
    expect(portrait.visit_uv.genders.length).toBeGreaterThan(0);
  });

  test('visitPage is about yesterday', async () => {
    const { ref_date, list } = await analysis.visitPage();
    expect(ref_date).toBe('20261122');
    expect(list[0]?.page_path).toMatch(/^pages\//);
  });

  test('visitDistribution knows the name of every key', async () => {
    const { access_source_session_cnt, access_staytime_info, access_depth_info } =
      await analysis.visitDistribution({ date: '20170313' });
    for (const bars of [access_source_session_cnt, access_staytime_info, access_depth_info]) {
      expect(bars.length).toBeGreaterThan(0);
      expect(bars.every(({ label }) => label !== undefined)).toBe(true);
      expect(bars.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
    }
  });
});

describe('ranges of the methods of one call', () => {
  test('portraits, pages and distributions are the single answers, in order', async () => {
    const days = { begin: '20261121', end: '20261122' };
    const [portraits, pages, distributions] = await Promise.all([
      analysis.userPortraits({ days: 1, ...days }),
      analysis.visitPages(days),
      analysis.visitDistributions(days),
    ]);
    expect([...portraits.gaps, ...pages.gaps, ...distributions.gaps]).toEqual([]);
    const [date, end] = ['20261121', '20261121'];
    expect(portraits.points[0]?.figures).toEqual(await analysis.userPortrait({ days: 1, end }));
    expect(pages.points[0]?.figures).toEqual(await analysis.visitPage({ date }));
    expect(distributions.points[0]?.figures).toEqual(await analysis.visitDistribution({ date }));
    const week = await analysis.userPortraits({ days: 7, begin: '20261116', end: '20261122' });
    expect(week.points.map(({ figures }) => figures?.ref_date)).toEqual(['20261116-20261122']);
  });

  test.each(Object.keys(PERFORMANCE_MODULES) as PerformanceModule[])('performance of %s', async (module) => {
    const range = { begin: '20261020', end: '20261122' };
    const { names, points, gaps } = await analysis.performance({ module, ...range, device_level: 'high' });
    expect(requests).toHaveLength(2);
    expect(gaps).toEqual([]);
    expect(points).toHaveLength(34);
    expect(names.length).toBeGreaterThan(0);
    for (const { id } of names) expect(points[33]?.figures?.[id]).toBeGreaterThanOrEqual(0);
  });
});

describe('what the mock answers only when told to', () => {
  afterEach(() => mock.reset());
  const zeros = {
    session_cnt: 0,
    visit_pv: 0,
    visit_uv: 0,
    visit_uv_new: 0,
    stay_time_uv: 0,
    stay_time_session: 0,
    visit_depth: 0,
  };

  test('a day not computed yet, a day of zeros and a day before the app are three things', async () => {
    mock.on('getDailyVisitTrend').answer(async ({ input: { begin_date } }, usual) => {
      if (begin_date < '20261118' || begin_date === '20261122') return { list: [] };
      return begin_date === '20261120' ? { list: [{ ref_date: begin_date, ...zeros }] } : usual();
    });
    const { points, gaps } = await analysis.visitTrend(lastDays(6, now()));
    expect(points.find(({ ref_date }) => ref_date === '20261120')?.figures?.visit_uv).toBe(0);
    expect(gaps.map(({ ref_date, reason }) => `${ref_date} ${reason}`)).toEqual([
      '20261117 before-app',
      '20261122 not-ready',
    ]);
  });

  test('too many calls in a minute take longer, and the client itself repeats none of them', async () => {
    mock.on('getDailyRetain').answer({ errcode: 45011 }).times(3);
    const waits: number[] = [];
    const patient = createAnalysis(connect(checked), {
      now,
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
    const { gaps } = await patient.retention({ ...lastDays(5, now()), concurrency: 1 });
    expect(gaps).toEqual([]);
    expect(waits).toEqual([2_000, 4_000, 8_000]);
    expect(requests).toHaveLength(8);
  });
});

describe('failures', () => {
  test('WeChat’s error comes out as it is and tells the day', async () => {
    const failing = createAnalysis(connect(failingOn('20261120', 45009)), { now });
    const error = await failing.retention(lastDays(7, now())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WeappApiError);
    expect(error).toMatchObject({ errcode: 45009, operationId: 'getDailyRetain' });
    expect(failedPeriod(error)).toEqual({ begin_date: '20261120', end_date: '20261120' });
    expect(String(error)).toContain('(asked for 20261120)');
    expect(String(error)).not.toContain(token);
  });

  test('onError gap keeps the other days', async () => {
    const failing = createAnalysis(connect(failingOn('20261120', 61504)), { now });
    const { points, gaps } = await failing.visitTrend({ ...lastDays(4, now()), onError: 'gap' });
    expect(points.map(({ figures }) => figures !== undefined)).toEqual([true, false, true, true]);
    expect(gaps).toMatchObject([{ ref_date: '20261120', reason: 'failed', error: { errcode: 61504 } }]);
  });

  test('a token that is not good rejects also with onError gap', async () => {
    const failing = createAnalysis(connect(checked, 'not-a-token'), { now });
    const promise = failing.visitTrend({ ...lastDays(3, now()), onError: 'gap' });
    await expect(promise).rejects.toHaveProperty('errcode', 40001);
  });

  test('an abort stops the calls', async () => {
    const controller = new AbortController();
    const promise = analysis.visitTrend({
      ...lastDays(100, now()),
      concurrency: 2,
      signal: controller.signal,
      onProgress: ({ done }) => done === 5 && controller.abort(new Error('enough')),
    });
    await expect(promise).rejects.toThrow('enough');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests.length).toBeLessThanOrEqual(7);
  });
});

describe('what WeChat would refuse is refused before any request', () => {
  test.each([
    ['day', '20261123', '20261123'],
    ['week', '20261117', '20261122'],
    ['week', '20261123', '20261129'],
    ['month', '20261002', '20261031'],
    ['month', '20261101', '20261130'],
  ] as const)('by %s, %s to %s', async (by, begin, end) => {
    await expect(analysis.visitTrend({ by, begin, end })).rejects.toHaveProperty('code', 'WEAPP_USAGE');
    expect(requests).toEqual([]);

    const operation = (
      { day: 'getDailyVisitTrend', week: 'getWeeklyVisitTrend', month: 'getMonthlyVisitTrend' } as const
    )[by];
    const direct = connect(checked)[operation]({ begin_date: begin, end_date: end });
    await expect(direct).rejects.toHaveProperty('errcode', 61501);
  });
});

test('a breach of the spec does not go unseen here', async () => {
  const careless = connect(checked).getDailyVisitTrend({ begin_date: '2026-11-22', end_date: '2026-11-22' });
  await expect(careless).rejects.toHaveProperty('code', 'WEAPP_API');
  expect(breaches.splice(0)).toEqual([expect.stringContaining('begin_date')]);
});
