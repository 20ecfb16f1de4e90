import { expect, test } from 'vitest';
import { type Day, monthEnd, readDay } from '../../src/wechat/dates.ts';
import { retention, summary, visits } from '../../src/wechat/figures.ts';

const day = (date: string): Day => readDay(date) ?? Number.NaN;
const one = (date: Day) => ({ first: date, last: date });
const days = (first: Day, last: Day) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const year = days(day('20230101'), day('20231231'));
const weeks = Array.from({ length: 52 }, (_, n) => day('20230102') + 7 * n).map((first) => ({
  first,
  last: first + 6,
}));
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => {
  const first = day(`20230${month}01`);
  return { first, last: monthEnd(first) };
});

test('the same date gives the same figures', () => {
  expect(visits(one(year[5] ?? 0))).toEqual(visits(one(year[5] ?? 0)));
  expect(new Set(year.map((date) => visits(one(date))?.visit_pv)).size).toBeGreaterThan(300);
});

test('every day has more pages than sessions, more sessions than users, more users than new ones', () => {
  for (const date of year) {
    const figures = visits(one(date));
    if (!figures) throw new Error('no figures');
    expect(figures.visit_pv).toBeGreaterThan(figures.session_cnt);
    expect(figures.session_cnt).toBeGreaterThan(figures.visit_uv);
    expect(figures.visit_uv).toBeGreaterThan(figures.visit_uv_new);
    expect(figures.visit_depth).toBeCloseTo(figures.visit_pv / figures.session_cnt, 3);
    expect(figures.stay_time_uv * figures.visit_uv).toBeCloseTo(
      figures.stay_time_session * figures.session_cnt,
      -2,
    );
  }
});

test.each([...weeks, ...months])(
  'a week or month adds up its days, and counts its users once: %o',
  (range) => {
    const daily = days(range.first, range.last).map((date) => visits(one(date)));
    const total = (field: 'session_cnt' | 'visit_pv' | 'visit_uv' | 'visit_uv_new') =>
      sum(daily.map((figures) => figures?.[field] ?? 0));
    const whole = visits(range);
    expect(whole?.session_cnt).toBe(total('session_cnt'));
    expect(whole?.visit_pv).toBe(total('visit_pv'));
    expect(whole?.visit_uv_new).toBe(total('visit_uv_new'));
    expect(whole?.visit_uv).toBeLessThan(total('visit_uv'));
    expect(whole?.visit_uv).toBeGreaterThan(Math.max(...daily.map((figures) => figures?.visit_uv ?? 0)));
    expect(whole?.visit_uv).toBeGreaterThan(whole?.visit_uv_new ?? 0);
    expect(whole?.visit_uv).toBeLessThan(summary(range.last)?.visit_total ?? 0);
  },
);

test('the total grows each day by that day’s new users', () => {
  for (const date of year.slice(1)) {
    const growth = (summary(date)?.visit_total ?? 0) - (summary(date - 1)?.visit_total ?? 0);
    expect(growth).toBe(visits(one(date))?.visit_uv_new);
  }
});

test('key 0 of the retention is the trend', () => {
  for (const [kind, range] of [
    ['day', one(day('20230315'))],
    ['week', weeks[10] ?? one(0)],
    ['month', months[2] ?? one(0)],
  ] as const) {
    const kept = retention(kind, range, day('20240101'));
    expect(kept.visit_uv[0]).toEqual({ key: 0, value: visits(range)?.visit_uv });
    expect(kept.visit_uv_new[0]).toEqual({ key: 0, value: visits(range)?.visit_uv_new });
  }
});

test('no later key holds more users, and never more than visited on the day that it stands for', () => {
  for (const date of year) {
    const { visit_uv, visit_uv_new } = retention('day', one(date), day('20240601'));
    for (const curve of [visit_uv, visit_uv_new]) {
      const values = curve.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
    for (const { key, value } of visit_uv.slice(1)) {
      const then = visits(one(date + key));
      expect(value).toBeLessThanOrEqual((then?.visit_uv ?? 0) - (then?.visit_uv_new ?? 0));
    }
    for (const [index, { value }] of visit_uv_new.entries()) {
      expect(value).toBeLessThan(visit_uv[index]?.value ?? 0);
    }
  }
});

test('a retention holds only the keys whose day, week or month is over', () => {
  const keys = (kind: 'day' | 'week' | 'month', first: string, last: string, yesterday: string) =>
    retention(kind, { first: day(first), last: day(last) }, day(yesterday)).visit_uv.map(({ key }) => key);
  expect(keys('day', '20240312', '20240312', '20240312')).toEqual([0]);
  expect(keys('day', '20240312', '20240312', '20240319')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(keys('day', '20240312', '20240312', '20240411')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 30]);
  expect(keys('week', '20240304', '20240310', '20240316')).toEqual([0]);
  expect(keys('week', '20240304', '20240310', '20240317')).toEqual([0, 1]);
  expect(keys('month', '20240201', '20240229', '20240330')).toEqual([0]);
  expect(keys('month', '20240201', '20240229', '20240331')).toEqual([0, 1]);
});

test('before the mini program’s first day there are no figures', () => {
  const before = one(day('20161231'));
  expect(visits(before)).toBeUndefined();
  expect(summary(before.first)).toBeUndefined();
  expect(retention('day', before, day('20240101'))).toEqual({ visit_uv: [], visit_uv_new: [] });
});
