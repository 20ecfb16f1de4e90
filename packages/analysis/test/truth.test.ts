import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { describe, expect, test } from 'vitest';
import { createAnalysis, eachDay, lastDays, lastMonths, lastWeeks } from '../src/index.ts';

// The real client on the mock in this process, compared with the mock's model of users, which counts user by user.
// It is noon of Monday, 2 March 2020 in Shanghai: early enough that the model's users can be counted quickly.
const now = () => Date.parse('2020-03-02T04:00:00Z');
const mock = createMock({ now });
const truth = mock.truth('wx1');
const open = createClient({ fetch: mock.fetch });
const { access_token } = await open.getStableAccessToken({
  grant_type: 'client_credential',
  appid: 'wx1',
  secret: 'any',
});
const wx = createClient({ fetch: mock.fetch, credential: access_token });
const analysis = createAnalysis(wx, { now });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each([lastDays(3, now()), lastWeeks(2, now()), lastMonths(2, now())])('by $by', (range) => {
  test('a trend counts the users, and changes are differences of the true counts', async () => {
    const { points, gaps } = await analysis.visitTrend({ ...range, comparePrevious: true });
    expect(gaps).toEqual([]);
    const active = points.map(({ begin_date, end_date }) => truth.activeUsers(begin_date, end_date));
    const fresh = points.map(({ begin_date, end_date }) => truth.newUsers(begin_date, end_date));
    expect(points.map(({ figures }) => figures?.visit_uv)).toEqual(active);
    expect(points.map(({ figures }) => figures?.visit_uv_new)).toEqual(fresh);
    for (const [index, { change }] of points.entries()) {
      if (index === 0) continue;
      const [before = 0, after = 0] = active.slice(index - 1);
      expect(change?.visit_uv).toEqual({ absolute: after - before, share: (after - before) / before });
    }
  });

  test('each cell of retention is the number of users who came back', async () => {
    const { newUsers, activeUsers, gaps } = await analysis.retention(range);
    expect(gaps).toEqual([]);
    for (const [only, { rows }] of [
      ['new', newUsers],
      ['active', activeUsers],
    ] as const) {
      for (const { begin_date: cohort, size, cells } of rows) {
        const counted = (offset: number) => truth.retention({ kind: range.by, cohort, offset, only });
        expect(size).toBe(counted(0));
        const known = Object.entries(cells).filter(([, cell]) => cell);
        expect(known.map(([, cell]) => cell?.users)).toEqual(known.map(([key]) => counted(Number(key))));
      }
    }
  });
});

test('the users of each day, one by one, add up to trend, summary, pages and distribution', async () => {
  const range = lastDays(2, now());
  const [trend, summary, pages, distributions] = await Promise.all([
    analysis.visitTrend(range),
    analysis.summary(range),
    analysis.visitPages(range),
    analysis.visitDistributions(range),
  ]);
  for (const [index, { begin_date }] of eachDay(range.begin, range.end).entries()) {
    const users = [...truth.users(begin_date)];
    const sessions = users.flatMap((user) => user.sessions);
    const visits = sessions.flatMap((session) => session.pages);
    expect(trend.points[index]?.figures).toMatchObject({
      visit_uv: users.length,
      session_cnt: sessions.length,
      visit_pv: visits.length,
    });
    expect(summary.points[index]?.figures).toMatchObject({
      visit_total: truth.newUsers(truth.parameters.firstDay, begin_date),
      share_pv: sum(visits.map(({ shares }) => shares)),
      share_uv: users.filter((user) => user.sessions.some((one) => one.pages.some(({ shares }) => shares)))
        .length,
    });
    const counted = pages.points[index]?.figures?.list ?? [];
    expect(counted.length).toBeGreaterThan(3);
    for (const { page_path, page_visit_pv } of counted) {
      expect(page_visit_pv).toBe(visits.filter(({ path }) => path === page_path).length);
    }
    const bars = distributions.points[index]?.figures?.access_source_session_cnt ?? [];
    expect(bars.length).toBeGreaterThan(3);
    for (const { key, value } of bars) {
      expect(value).toBe(sessions.filter(({ source }) => source === key).length);
    }
  }
});

test.each([1, 7, 30] as const)('portraits of %i days count the users of the period', async (days) => {
  const { begin, end } = lastDays(2 * days, now());
  const { points, gaps } = await analysis.userPortraits({ days, begin, end });
  expect(gaps).toEqual([]);
  expect(points).toHaveLength(2);
  for (const { begin_date, end_date, figures } of points) {
    const count = (list: readonly { value: number }[] = []) => sum(list.map(({ value }) => value));
    expect(count(figures?.visit_uv.platforms)).toBe(truth.activeUsers(begin_date, end_date));
    expect(count(figures?.visit_uv_new.platforms)).toBe(truth.newUsers(begin_date, end_date));
  }
});

test('performance over more than 30 days is that of each day', async () => {
  const range = lastDays(65, now());
  const calls: string[] = [];
  const counting = createClient({
    credential: access_token,
    fetch: (url, init) => {
      calls.push(String(init.body));
      return mock.fetch(url, init);
    },
  });
  const result = await createAnalysis(counting, { now }).performance({
    ...range,
    module: 'memory',
    device: 'ios',
  });
  expect(calls).toHaveLength(3);
  expect(result).toMatchObject({ module: 'memory', moduleNumber: 10022, gaps: [] });
  expect(result.names).toEqual([
    { id: 'memorydiff', zh: '内存增长均值' },
    { id: 'memory', zh: '内存均值' },
  ]);
  expect(result.points.map(({ ref_date }) => ref_date)).toEqual(
    eachDay(range.begin, range.end).map(({ begin_date }) => begin_date),
  );
  const { points } = await analysis.performance({
    by: 'day',
    begin: '20200201',
    end: '20200201',
    module: 10022,
    device: '1',
  });
  expect(points[0]?.figures?.memory).toBeGreaterThan(100);
  expect(points[0]).toEqual(result.points.find(({ ref_date }) => ref_date === '20200201'));
});
