import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, laterPeriod, periodOf, readDay, type Span } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';
import { known } from './known.ts';

const day = (date: string): Day => readDay(date) ?? Number.NaN;
const one = (date: Day): Span => ({ first: date, last: date });
const days = (first: Day, last: Day) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** Any app of any model, on any day of its first ten years. */
const anyApp = fc.record({ seed: fc.oneof(fc.integer(), fc.string()), appid: fc.string() });
const anyDay = fc.integer({ min: day('20170101'), max: day('20261231') });

/** What holds for the figures of any app, asked of so many. */
export function anyFigures(numRuns: number): void {
  test('a day is the same whether it is asked for first, in order, or after others', () => {
    fc.assert(
      fc.property(anyApp, fc.array(anyDay, { minLength: 3, maxLength: 3 }), ({ seed, appid }, dates) => {
        const ask = (order: Day[]) => {
          const figures = createFigures({ seed });
          return new Map(
            order.map((date) => {
              const app = figures.of(appid);
              const span = { first: date - 6, last: date };
              return [date, [app.visits(one(date)), app.pages(date), app.portrait(span), app.summary(date)]];
            }),
          );
        };
        const [some, reversed, around] = [
          ask(dates),
          ask(dates.toReversed()),
          ask(days(known(dates[0]) - 9, known(dates[0]) + 1)),
        ];
        for (const date of dates) expect(reversed.get(date)).toEqual(some.get(date));
        expect(around.get(known(dates[0]))).toEqual(some.get(known(dates[0])));
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  test('the sums of a day agree, whatever they are broken down by', () => {
    fc.assert(
      fc.property(anyApp, anyDay, ({ seed, appid }, date) => {
        const app = createFigures({ seed }).of(appid);
        const { session_cnt, visit_pv, visit_uv, visit_uv_new, ...means } = known(app.visits(one(date)));
        const { share_pv, share_uv } = known(app.summary(date));
        const pages = app.pages(date);
        const page = (name: keyof (typeof pages)[number]) => sum(pages.map((each) => Number(each[name])));

        expect(page('page_visit_pv')).toBe(visit_pv);
        expect(page('entrypage_pv')).toBe(session_cnt);
        expect(page('exitpage_pv')).toBe(session_cnt);
        expect(page('page_share_pv')).toBe(share_pv);
        expect(page('page_share_uv')).toBeGreaterThanOrEqual(share_uv);
        expect(share_uv).toBeLessThanOrEqual(share_pv);
        const seconds = sum(pages.map((each) => each.page_staytime_pv * each.page_visit_pv));
        expect(Math.abs(seconds - means.stay_time_session * session_cnt)).toBeLessThan(2 + visit_pv / 5_000);
        expect(means.stay_time_uv * visit_uv).toBeCloseTo(means.stay_time_session * session_cnt, -1);
        expect(means.visit_depth).toBeCloseTo(visit_pv / session_cnt, 3);
        for (const each of pages) {
          expect(each.page_visit_uv).toBeLessThanOrEqual(Math.min(visit_uv, each.page_visit_pv));
          expect(each.page_share_uv).toBeLessThanOrEqual(each.page_share_pv);
        }
        expect(pages.map((each) => each.page_visit_pv)).toEqual(
          pages.map((each) => each.page_visit_pv).toSorted((a, b) => b - a),
        );

        const bars = Object.fromEntries(
          app.distribution(date).map(({ index, item_list }) => [index, item_list]),
        );
        const total = (index: string) => sum(bars[index]?.map(({ value }) => value) ?? []);
        expect(total('access_source_session_cnt')).toBe(session_cnt);
        expect(total('access_staytime_info')).toBe(session_cnt);
        expect(total('access_depth_info')).toBe(session_cnt);
        expect(total('access_source_visit_uv')).toBeGreaterThanOrEqual(visit_uv);
        expect(total('access_source_visit_uv')).toBeLessThanOrEqual(session_cnt);

        for (const [group, users] of Object.entries(app.portrait(one(date)))) {
          const size = group === 'visit_uv' ? visit_uv : visit_uv_new;
          for (const items of Object.values(users)) expect(sum(items.map(({ value }) => value))).toBe(size);
        }
        expect(visit_pv).toBeGreaterThanOrEqual(session_cnt);
        expect(session_cnt).toBeGreaterThanOrEqual(visit_uv);
        expect(visit_uv).toBeGreaterThanOrEqual(visit_uv_new);
      }),
      { numRuns },
    );
  });

  test('a week or month adds up its days, and counts its users once', () => {
    fc.assert(
      fc.property(anyApp, anyDay, fc.constantFrom('week', 'month'), ({ seed, appid }, date, kind) => {
        const app = createFigures({ seed }).of(appid);
        const span = laterPeriod(kind, periodOf(kind, date), 1);
        const daily = days(span.first, span.last).map((each) => known(app.visits(one(each))));
        const whole = known(app.visits(span));
        for (const field of ['session_cnt', 'visit_pv', 'visit_uv_new'] as const) {
          expect(whole[field]).toBe(sum(daily.map((figures) => figures[field])));
        }
        expect(whole.visit_uv).toBeLessThan(sum(daily.map((figures) => figures.visit_uv)));
        expect(whole.visit_uv).toBeGreaterThan(Math.max(...daily.map((figures) => figures.visit_uv)));
        expect(whole.visit_uv).toBeGreaterThan(whole.visit_uv_new);
        expect(whole.visit_uv).toBeLessThanOrEqual(known(app.summary(span.last)).visit_total);
      }),
      { numRuns },
    );
  });
}
