import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, periodOf, readDay } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';
import { known } from './known.ts';

const day = (date: string) => readDay(date) ?? Number.NaN;
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const LATE = day('20300101');

const anyApp = fc.record({ seed: fc.integer(), appid: fc.string() });
const anyDay = fc.integer({ min: day('20170101'), max: day('20261231') });
const anyKind = fc.constantFrom('day', 'week', 'month');

/** The figures against the users behind them, of so many apps. */
export function countedByUser(numRuns: number): void {
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
        { numRuns },
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
        { numRuns: Math.ceil(numRuns / 2) },
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
          expect(visits?.stay_time_uv).toBeCloseTo(
            sum(pages.map(({ seconds }) => seconds)) / users.length,
            4,
          );
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
          const [bySource, byStay, byDepth, users_] = app
            .distribution(date)
            .map(({ item_list }) => item_list);
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
        { numRuns },
      );
    });
  });
}
