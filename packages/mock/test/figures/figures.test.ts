import { describe, expect, test } from 'vitest';
import { type Day, monthEnd, periodOf, readDay, type Span } from '../../src/figures/calendar.ts';
import { createFigures } from '../../src/figures/figures.ts';
import { anyFigures } from './any-figures.ts';
import { leavesBoundedRest } from './bounded-rest.ts';
import { known } from './known.ts';

const day = (date: string): Day => readDay(date) ?? Number.NaN;
const one = (date: Day): Span => ({ first: date, last: date });
const days = (first: Day, last: Day) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const LATE = day('20300101');

test('the figures of a seed do not change by accident, nor with the platform', () => {
  const app = createFigures().of('wx1');
  const date = day('20240310');
  expect({ ...app.visits(one(date)), ...app.summary(date) }).toMatchInlineSnapshot(`
    {
      "session_cnt": 4584,
      "share_pv": 70,
      "share_uv": 58,
      "stay_time_session": 45.3423,
      "stay_time_uv": 82.6437,
      "visit_depth": 3.062,
      "visit_pv": 14036,
      "visit_total": 713674,
      "visit_uv": 2515,
      "visit_uv_new": 340,
    }
  `);
});

test('another seed, and another appid, are other figures', () => {
  const figures = (seed: number | string, appid: string) =>
    JSON.stringify(
      createFigures({ seed })
        .of(appid)
        .visits(one(day('20240310'))),
    );
  const all = [figures(1, 'wx1'), figures(2, 'wx1'), figures('a', 'wx1'), figures(1, 'wx2'), figures(1, '')];
  expect(new Set(all).size).toBe(5);
  expect(figures('1', 'wx1')).toBe(figures(1, 'wx1'));
});

test('the total grows each day by that day’s new users', () => {
  const app = createFigures().of('wx1');
  for (const date of days(day('20170101'), day('20170301'))) {
    const growth = known(app.summary(date)).visit_total - (app.summary(date - 1)?.visit_total ?? 0);
    expect(growth).toBe(known(app.visits(one(date))).visit_uv_new);
    expect(growth).toBeGreaterThan(0);
  }
});

// Of more apps in test/faults/figures.test.ts.
anyFigures(2);

describe('retention', () => {
  test('is the same again, whatever was done with the first answer', () => {
    const kept = app.retention('day', one(day('20240310')), LATE);
    const before = structuredClone(kept);
    for (const list of [kept.visit_uv, kept.visit_uv_new]) for (const each of list.splice(0)) each.value = -1;
    expect(app.retention('day', one(day('20240310')), LATE)).toEqual(before);
  });

  const app = createFigures().of('wx1');

  test('key 0 is the trend', () => {
    for (const kind of ['day', 'week', 'month'] as const) {
      const span = periodOf(kind, day('20230315'));
      const kept = app.retention(kind, span, LATE);
      expect(kept.visit_uv[0]).toEqual({ key: 0, value: app.visits(span)?.visit_uv });
      expect(kept.visit_uv_new[0]).toEqual({ key: 0, value: app.visits(span)?.visit_uv_new });
    }
  });

  test('no more users come back than visited then, and new ones are some of all', () => {
    for (const date of days(day('20230101'), day('20230131'))) {
      const { visit_uv, visit_uv_new } = app.retention('day', one(date), LATE);
      for (const [index, { key, value }] of visit_uv.entries()) {
        const isNew = visit_uv_new[index];
        expect(isNew?.key).toBe(key);
        expect(isNew?.value).toBeLessThan(value);
        const then = known(app.visits(one(date + key)));
        expect(value).toBeLessThanOrEqual(key === 0 ? then.visit_uv : then.visit_uv - then.visit_uv_new);
      }
    }
  });

  test('over a quarter, fewer and fewer come back', () => {
    const sums = new Map<number, number>();
    for (const date of days(day('20230102'), day('20230402'))) {
      for (const { key, value } of app.retention('day', one(date), LATE).visit_uv_new) {
        sums.set(key, (sums.get(key) ?? 0) + value);
      }
    }
    const values = [...sums.values()];
    expect(values).toHaveLength(10);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  test('it has only the keys whose day, week or month is over', () => {
    const keys = (kind: 'day' | 'week' | 'month', first: string, last: string, yesterday: string) =>
      app
        .retention(kind, { first: day(first), last: day(last) }, day(yesterday))
        .visit_uv.map(({ key }) => key);
    expect(keys('day', '20240312', '20240312', '20240312')).toEqual([0]);
    expect(keys('day', '20240312', '20240312', '20240319')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(keys('day', '20240312', '20240312', '20240411')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 30]);
    expect(keys('week', '20240304', '20240310', '20240316')).toEqual([0]);
    expect(keys('week', '20240304', '20240310', '20240317')).toEqual([0, 1]);
    expect(keys('month', '20240201', '20240229', '20240330')).toEqual([0]);
    expect(keys('month', '20240201', '20240229', '20240331')).toEqual([0, 1]);
  });
});

test('portraits of 1, 7 and 30 days count each user once, like the trends', () => {
  const app = createFigures().of('wx1');
  const month = { first: day('20240601'), last: monthEnd(day('20240601')) };
  expect(month.last - month.first).toBe(29);
  const { visit_uv, visit_uv_new } = app.portrait(month);
  for (const [items, size] of [
    [visit_uv, app.visits(month)?.visit_uv],
    [visit_uv_new, app.visits(month)?.visit_uv_new],
  ] as const) {
    for (const values of Object.values(items)) {
      expect(sum(values.map(({ value }) => value))).toBe(size);
      expect(new Set(values.map(({ id, name }) => id ?? name)).size).toBe(values.length);
    }
    const guangdong = items.province.find(({ id }) => id === 31);
    const cities = items.city.filter(({ id }) => Math.floor((id ?? 0) / 100) === 31);
    expect(sum(cities.map(({ value }) => value))).toBe(guangdong?.value);
    expect(items.city.find(({ name }) => name === '广州')?.id).toBe(3102);
    expect(items.devices.every((item) => !('id' in item))).toBe(true);
  }
});

test('weekends are busier than the days after them', () => {
  const { visits } = createFigures().of('wx1');
  const users = (weekday: number) =>
    sum(days(0, 19).map((week) => known(visits(one(day('20240101') + 7 * week + weekday))).visit_uv));
  expect(users(5) / users(0)).toBeGreaterThan(1.15);
  expect(users(6) / users(1)).toBeGreaterThan(1.08);
});

test('before the mini program’s first day there are no figures', () => {
  const app = createFigures().of('wx1');
  const before = one(day('20161231'));
  expect(app.visits(before)).toBeUndefined();
  expect(app.summary(before.first)).toBeUndefined();
  expect(app.pages(before.first)).toEqual([]);
  expect(app.distribution(before.first)).toEqual([]);
  expect(app.retention('day', before, LATE)).toEqual({ visit_uv: [], visit_uv_new: [] });
  expect(Object.values(app.portrait(before).visit_uv).flat()).toEqual([]);
  const around = { first: day('20161226'), last: day('20170101') };
  expect(app.visits(around)?.visit_uv).toBe(app.visits(one(day('20170101')))?.visit_uv);
});

// Ten years of them in test/faults/figures.test.ts.
test('many days, and many apps, leave a bounded rest', () => leavesBoundedRest(600, 70));
