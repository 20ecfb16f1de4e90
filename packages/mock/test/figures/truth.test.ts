import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, laterPeriod, periodOf, readDay } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';
import { known } from './known.ts';

const day = (date: string) => readDay(date) ?? Number.NaN;
const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const LATE = day('20300101');

const anyApp = fc.record({ seed: fc.integer(), appid: fc.string() });
const anyDay = fc.integer({ min: day('20170101'), max: day('20261231') });
const anyKind = fc.constantFrom('day', 'week', 'month');
const RUNS = { numRuns: 8 };

describe('the figures are what counting user by user gives', () => {
  test('unique and new users of days, weeks and months', () => {
    fc.assert(
      fc.property(anyApp, anyDay, anyKind, ({ seed, appid }, date, kind) => {
        const figures = createFigures({ seed });
        const span = periodOf(kind, date);
        const [begin, end] = [formatDay(span.first), formatDay(span.last)];
        const truth = createFigures({ seed }).truth(appid);
        const visits = figures.of(appid).visits(span);
        expect(truth.activeUsers(begin, end)).toBe(visits?.visit_uv);
        expect(truth.newUsers(begin, end)).toBe(visits?.visit_uv_new);
      }),
      RUNS,
    );
  });

  test('retention', () => {
    fc.assert(
      fc.property(anyApp, anyDay, anyKind, ({ seed, appid }, date, kind) => {
        const figures = createFigures({ seed });
        const kept = figures.of(appid).retention(kind, periodOf(kind, date), LATE);
        const truth = figures.truth(appid);
        const cohort = formatDay(date);
        for (const [index, { key: offset, value }] of kept.visit_uv.entries()) {
          expect(truth.retention({ kind, cohort, offset, only: 'active' })).toBe(value);
          expect(truth.retention({ kind, cohort, offset, only: 'new' })).toBe(
            kept.visit_uv_new[index]?.value,
          );
        }
      }),
      { numRuns: 4 },
    );
  });

  test('visits, pages, distributions and portraits of a day', () => {
    fc.assert(
      fc.property(anyApp, anyDay, ({ seed, appid }, date) => {
        const figures = createFigures({ seed });
        const app = figures.of(appid);
        const users = [...figures.truth(appid).users(formatDay(date))];
        const sessions = users.flatMap((user) => user.sessions);
        const pages = sessions.flatMap((session) => session.pages);
        const visits = app.visits({ first: date, last: date });
        expect(new Set(users.map(({ id }) => id)).size).toBe(visits?.visit_uv);
        expect(users.filter(({ isNew }) => isNew)).toHaveLength(visits?.visit_uv_new ?? 0);
        expect(sessions).toHaveLength(visits?.session_cnt ?? 0);
        expect(pages).toHaveLength(visits?.visit_pv ?? 0);
        expect(visits?.stay_time_uv).toBeCloseTo(sum(pages.map(({ seconds }) => seconds)) / users.length, 4);
        expect(app.summary(date)).toEqual({
          visit_total: Math.max(...users.map(({ id }) => id)) + 1,
          share_pv: sum(pages.map(({ shares }) => shares)),
          share_uv: users.filter((user) =>
            user.sessions.some((each) => each.pages.some(({ shares }) => shares)),
          ).length,
        });
        for (const page of app.pages(date)) {
          const isPage = ({ path }: { path: string }) => path === page.page_path;
          const visitors = users.filter((user) => user.sessions.some((each) => each.pages.some(isPage)));
          expect(page.page_visit_pv).toBe(pages.filter(isPage).length);
          expect(page.page_visit_uv).toBe(visitors.length);
          expect(page.entrypage_pv).toBe(sessions.filter((each) => isPage(known(each.pages[0]))).length);
          expect(page.exitpage_pv).toBe(sessions.filter((each) => isPage(known(each.pages.at(-1)))).length);
        }
        const [bySource, byStay, byDepth, users_] = app.distribution(date).map(({ item_list }) => item_list);
        for (const { key, value } of bySource ?? []) {
          expect(value).toBe(sessions.filter(({ source }) => source === key).length);
        }
        for (const { key, value } of users_ ?? []) {
          expect(value).toBe(
            users.filter((user) => user.sessions.some(({ source }) => source === key)).length,
          );
        }
        const long = sessions.filter((each) => sum(each.pages.map(({ seconds }) => seconds)) > 100);
        expect(byStay?.find(({ key }) => key === 8)?.value ?? 0).toBe(long.length);
        expect(byDepth?.find(({ key }) => key === 6)?.value ?? 0).toBe(
          sessions.filter((each) => each.pages.length >= 6 && each.pages.length <= 10).length,
        );
        const portrait = app.portrait({ first: date, last: date }).visit_uv;
        for (const [items, nameOf] of [
          [portrait.genders, 'gender'],
          [portrait.ages, 'age'],
          [portrait.province, 'province'],
          [portrait.city, 'city'],
          [portrait.platforms, 'platform'],
          [portrait.devices, 'device'],
        ] as const) {
          for (const { name, value } of items) {
            expect(value).toBe(users.filter((user) => user[nameOf] === name).length);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('what is expected', () => {
  const { truth } = createFigures();
  const wx1 = truth('wx1');

  test('the share of new users who come back is near expectedRetention()', () => {
    const cohorts = days(day('20240101'), day('20240331')).map(formatDay);
    const size = sum(cohorts.map((date) => wx1.newUsers(date, date)));
    for (const age of [1, 7, 30]) {
      const back = sum(
        cohorts.map((cohort) => wx1.retention({ kind: 'day', cohort, offset: age, only: 'new' })),
      );
      const expected = wx1.expectedRetention(age);
      // Four standard deviations; whole weeks, so that the weekdays weigh the same.
      const tolerance = 4 * Math.sqrt((expected * (1 - expected)) / size);
      expect(Math.abs(back / size - expected)).toBeLessThan(tolerance);
    }
  });

  test('it is a product of the parameters', () => {
    const { kinds, weekdays } = wx1.parameters;
    const product = sum(kinds.map(({ share, survival, visits }) => share * survival(7) * visits(7)));
    expect(wx1.expectedRetention(7)).toBeCloseTo(product, 12);
    // A Monday; a week later it is one again.
    expect(wx1.expectedRetention(7, '20240304')).toBeCloseTo(product * (weekdays[0] ?? 0), 12);
    expect(wx1.expectedRetention(0, '20240304')).toBe(1);
    expect(wx1.expectedRetention(wx1.parameters.longestStay + 1)).toBe(0);
    expect(wx1.parameters.firstDay).toBe('20170101');
  });

  test('apps differ in size and loyalty', () => {
    const apps = Array.from({ length: 10 }, (_, number) => truth(`app${number}`));
    expect(new Set(apps.map((app) => app.expectedRetention(30))).size).toBeGreaterThan(5);
    expect(new Set(apps.map((app) => app.expectedNewUsers('20240310'))).size).toBe(10);
  });
});

test('a date that is none is a RangeError', () => {
  const truth = createFigures().truth('wx1');
  expect(() => truth.newUsers('2024-03-10', '20240310')).toThrow(RangeError);
  expect(() => [...truth.users('20240230')]).toThrow('20240230 is not a date of the form yyyymmdd');
});

test('retention counts from the period that the day is in', () => {
  const truth = createFigures().truth('wx1');
  const { first } = laterPeriod('week', periodOf('week', day('20240306')), 2);
  expect(truth.retention({ kind: 'week', cohort: '20240306', offset: 2, only: 'new' })).toBe(
    truth.retention({ kind: 'week', cohort: '20240304', offset: 2, only: 'new' }),
  );
  expect(formatDay(first)).toBe('20240318');
});
