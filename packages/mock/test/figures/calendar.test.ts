import { expect, test } from 'vitest';
import {
  formatDay,
  type Granularity,
  laterPeriod,
  monthEnd,
  periodOf,
  readDay,
  weekdayOf,
} from '../../src/figures/calendar.ts';

const day = (date: string) => readDay(date) ?? Number.NaN;

test('the calendar is known: leap years, ends of months, weekdays', () => {
  expect(readDay('20240229')).toBeTypeOf('number');
  for (const none of ['20230229', '20241301', '20240100', '2024031', '']) {
    expect(readDay(none)).toBeUndefined();
  }
  expect(formatDay(monthEnd(day('20240215')))).toBe('20240229');
  expect(weekdayOf(day('20170306'))).toBe(0);
  expect(weekdayOf(day('19691229'))).toBe(0);
});

test.each<[Granularity, string, number, string]>([
  ['day', '20240229', 0, '20240229-20240229'],
  ['day', '20240229', 1, '20240301-20240301'],
  ['week', '20240310', 0, '20240304-20240310'],
  ['week', '20240304', 4, '20240401-20240407'],
  ['month', '20240131', 0, '20240101-20240131'],
  ['month', '20231231', 2, '20240201-20240229'],
])('the %s of %s, %i later, is %s', (kind, date, count, expected) => {
  const { first, last } = laterPeriod(kind, periodOf(kind, day(date)), count);
  expect(`${formatDay(first)}-${formatDay(last)}`).toBe(expected);
});
