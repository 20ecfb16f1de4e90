import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import {
  cutSpan,
  type Granularity,
  lastFinished,
  namePeriod,
  nameSpan,
  shiftSpan,
  spanAround,
  spansBetween,
  toPeriod,
} from '../../src/dates/period.ts';

const day = (text: string) => readDay('date', text).day;
const around = (by: Granularity, text: string) => {
  const { begin_date, end_date } = toPeriod(spanAround(by, day(text)));
  return `${begin_date} ${end_date}`;
};

describe('spanAround', () => {
  test.each([
    ['20170306', '20170306 20170312'],
    ['20170309', '20170306 20170312'],
    ['20170312', '20170306 20170312'],
    ['20260101', '20251229 20260104'],
    ['20240229', '20240226 20240303'],
  ])('%s lies in the week %s', (date, week) => {
    expect(around('week', date)).toBe(week);
  });

  test.each([
    ['20170201', '20170201 20170228'],
    ['20240215', '20240201 20240229'],
    ['20261231', '20261201 20261231'],
  ])('%s lies in the month %s', (date, month) => {
    expect(around('month', date)).toBe(month);
  });
});

describe('shiftSpan', () => {
  test.each<[Granularity, string, number, string]>([
    ['day', '20240301', -1, '20240229 20240229'],
    ['day', '20261231', 30, '20270130 20270130'],
    ['week', '20251231', 1, '20260105 20260111'],
    ['week', '20260105', -1, '20251229 20260104'],
    ['month', '20260115', -2, '20251101 20251130'],
    ['month', '20231231', 2, '20240201 20240229'],
    ['month', '20231231', 0, '20231201 20231231'],
  ])('moves the %s of %s by %i to %s', (by, date, count, expected) => {
    const { begin_date, end_date } = toPeriod(shiftSpan(by, spanAround(by, day(date)), count));
    expect(`${begin_date} ${end_date}`).toBe(expected);
  });
});

describe('lastFinished', () => {
  test('a week that ends yesterday is over', () => {
    expect(toPeriod(lastFinished('week', day('20170312')))).toEqual({
      begin_date: '20170306',
      end_date: '20170312',
    });
  });

  test('a week that ends today is not', () => {
    expect(toPeriod(lastFinished('week', day('20170311')))).toEqual({
      begin_date: '20170227',
      end_date: '20170305',
    });
  });

  test('on the first of a month the month before is over, a day earlier it is not', () => {
    expect(toPeriod(lastFinished('month', day('20240229'))).begin_date).toBe('20240201');
    expect(toPeriod(lastFinished('month', day('20240228'))).begin_date).toBe('20240101');
  });
});

test('spansBetween gives whole periods in order, across years', () => {
  const weeks = spansBetween('week', day('20251222'), day('20260111')).map(toPeriod);
  expect(weeks).toEqual([
    { begin_date: '20251222', end_date: '20251228' },
    { begin_date: '20251229', end_date: '20260104' },
    { begin_date: '20260105', end_date: '20260111' },
  ]);
});

test('namePeriod names a period as WeChat does in ref_date', () => {
  const name = (by: Granularity) => namePeriod(by, spanAround(by, day('20170306'))).ref_date;
  expect([name('day'), name('week'), name('month')]).toEqual(['20170306', '20170306-20170312', '201703']);
});

test('nameSpan names any span as WeChat names that of a portrait', () => {
  expect(nameSpan({ first: 18_262, last: 18_262 }).ref_date).toBe('20200101');
  expect(nameSpan({ first: 18_262, last: 18_268 })).toEqual({
    begin_date: '20200101',
    end_date: '20200107',
    ref_date: '20200101-20200107',
  });
});

test.each([
  [
    1,
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
  [
    2,
    [
      [1, 2],
      [3, 3],
    ],
  ],
  [3, [[1, 3]]],
  [30, [[1, 3]]],
])('cutSpan cuts into spans of %i days', (days, expected) => {
  expect(cutSpan({ first: 1, last: 3 }, days).map(({ first, last }) => [first, last])).toEqual(expected);
});
