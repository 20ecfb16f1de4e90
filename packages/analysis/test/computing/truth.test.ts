import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { expect, test } from 'vitest';
import {
  addDistributions,
  cohortTriangle,
  createAnalysis,
  groupNewUsers,
  growth,
  lastMonths,
  type Period,
  pageFigures,
  retentionCurve,
  shareFunnel,
  stickiness,
  sumOf,
  weightedDepth,
  weightedStayTime,
} from '../../src/index.ts';

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
const analysis = createAnalysis(createClient({ fetch: mock.fetch, credential: access_token }), { now });
const february = { by: 'day', begin: '20200201', end: '20200229' } as const;
const week = { begin: '20200224', end: '20200301' };

const sessionsOf = ({ begin, end }: { begin: string; end: string }) => {
  const days = [];
  for (let day = Number(begin); day <= 20200229 && day <= Number(end); day++) days.push(`${day}`);
  if (end === '20200301') days.push(end);
  return days.flatMap((day) => [...truth.users(day)].flatMap(({ sessions }) => sessions));
};

test('days, their sum and their share of the month are those of the users', async () => {
  const [days, months] = await Promise.all([
    analysis.visitTrend(february),
    analysis.visitTrend(lastMonths(1, now())),
  ]);
  expect(sumOf(days, 'visit_uv_new').value).toBe(truth.newUsers('20200201', '20200229'));
  const active = days.points.map(({ begin_date }) => truth.activeUsers(begin_date, begin_date));
  const mean = active.reduce((sum, users) => sum + users, 0) / 29;
  expect(stickiness(days, months).points[0]?.share).toBeCloseTo(
    mean / truth.activeUsers('20200201', '20200229'),
    12,
  );
  const last = growth(days, 'visit_uv', { against: 'last-week' }).points.at(-1);
  expect(last?.change?.absolute).toBe(
    truth.activeUsers('20200229', '20200229') - truth.activeUsers('20200222', '20200222'),
  );
});

test('new users of a month come back as the users one by one do', async () => {
  const retention = await analysis.retention(february);
  const [month] = groupNewUsers(retention, 'month').rows;
  expect(month?.size).toBe(truth.newUsers('20200201', '20200229'));
  const back = (offset: number, until: string) =>
    retention.newUsers.rows
      .filter(({ begin_date }) => begin_date <= until)
      .reduce(
        (sum, { begin_date: cohort }) => sum + truth.retention({ kind: 'day', cohort, offset, only: 'new' }),
        0,
      );
  expect(month?.cells[1]?.users).toBe(back(1, '20200229'));
  const curve = retentionCurve(retention.newUsers);
  expect(curve.points[7]?.users).toBe(back(7, '20200223'));
  expect(curve.points[7]?.cohorts).toBe(23);
  const triangle = cohortTriangle(retention.newUsers);
  expect(triangle.rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'missing'))).toEqual([]);
});

test('sessions of a week add up: stay, depth, pages, distributions, forwards', async () => {
  const range = { by: 'day', ...week } as const;
  const [days, summary, pages, distributions] = await Promise.all([
    analysis.visitTrend(range),
    analysis.summary(week),
    analysis.visitPages(week),
    analysis.visitDistributions(week),
  ]);
  const sessions = sessionsOf(week);
  const visits = sessions.flatMap((session) => session.pages);
  const stay = weightedStayTime(days);
  expect(stay.weight_sum).toBe(sessions.length);
  const seconds = visits.reduce((sum, visit) => sum + visit.seconds, 0);
  expect((stay.value ?? 0) * sessions.length).toBeCloseTo(seconds, -1);
  expect(weightedDepth(days).value).toBeGreaterThan(1);
  const table = pageFigures(pages);
  expect(table.totals).toMatchObject({ page_visit_pv: visits.length, entrypage_pv: sessions.length });
  const [top] = table.pages;
  expect(top?.entrypage_pv).toBe(
    sessions.filter((session) => session.pages[0]?.path === top?.page_path).length,
  );
  const total = addDistributions(distributions);
  expect(total.access_source_session_cnt.reduce((sum, { value }) => sum + value, 0)).toBe(sessions.length);
  const funnel = shareFunnel(days, summary);
  expect(funnel.steps.find(({ figure }) => figure === 'share_pv')?.value).toBe(
    visits.reduce((sum, { shares }) => sum + shares, 0),
  );
  const period: Period = { begin_date: week.begin, end_date: week.end };
  expect([table.period, total.period, funnel.period, stay.period]).toEqual([period, period, period, period]);
});
