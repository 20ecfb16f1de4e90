import { isMainThread } from 'node:worker_threads';
import { WeappUsageError } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  calendarOf,
  dayInShanghai,
  dayOf,
  formatDay,
  readDay,
  startOfDay,
  weekdayInWords,
  weekdayOf,
} from '../../src/dates/day.ts';

afterEach(() => vi.unstubAllEnvs());

describe('dayInShanghai', () => {
  test('changes at 16:00 UTC, midnight in Shanghai', () => {
    expect(formatDay(dayInShanghai(new Date('2026-11-22T15:59:59.999Z')))).toBe('20261122');
    expect(formatDay(dayInShanghai(new Date('2026-11-22T16:00:00.000Z')))).toBe('20261123');
  });

  test('changes at the same moment in summer: Shanghai has no daylight saving time', () => {
    expect(formatDay(dayInShanghai(Date.parse('2026-07-01T15:59:59Z')))).toBe('20260701');
    expect(formatDay(dayInShanghai(Date.parse('2026-07-01T16:00:00Z')))).toBe('20260702');
  });

  // A thread, which is where Stryker runs the tests, cannot change its zone.
  test.runIf(isMainThread).each([
    ['Pacific/Kiritimati', -840],
    ['Asia/Shanghai', -480],
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Pago_Pago', 660],
  ])('is the same on a machine in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-11-22T12:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(formatDay(dayInShanghai(new Date('2026-11-22T15:59:59Z')))).toBe('20261122');
    expect(formatDay(dayInShanghai(new Date('2026-11-22T16:00:00Z')))).toBe('20261123');
    expect(calendarOf(dayOf(2026, 3, 8))).toEqual({ year: 2026, month: 3, date: 8 });
  });

  test.each([Number.NaN, new Date('yesterday'), Number.POSITIVE_INFINITY])('refuses %s', (moment) => {
    expect(() => dayInShanghai(moment)).toThrow(WeappUsageError);
    expect(() => dayInShanghai(moment)).toThrow('now must be a Date, or milliseconds since 1970');
  });
});

describe('the calendar', () => {
  test.each([
    ['20240228', '20240229'],
    ['20230228', '20230301'],
    ['21000228', '21000301'],
    ['20261231', '20270101'],
    ['20260430', '20260501'],
  ])('the day after %s is %s', (day, next) => {
    expect(formatDay(readDay('date', day).day + 1)).toBe(next);
  });

  test('knows the weekday, also before 1970', () => {
    expect(weekdayInWords(weekdayOf(dayOf(2017, 3, 6))).en).toBe('Monday');
    expect(weekdayInWords(weekdayOf(dayOf(2017, 3, 12))).zh).toBe('周日');
    expect(weekdayOf(dayOf(1969, 12, 29))).toBe(0);
  });
});

describe('readDay', () => {
  test('reads yyyymmdd', () => {
    expect(readDay('begin', '20240229')).toEqual({ day: dayOf(2024, 2, 29), exists: true });
  });

  test.each([
    ['20170230', '20170228'],
    ['20230229', '20230228'],
    ['20170431', '20170430'],
    ['20170300', '20170301'],
    ['20171331', '20171231'],
    ['20170015', '20170115'],
  ])('%s does not exist; %s is the nearest', (text, nearest) => {
    const { day, exists } = readDay('begin', text);
    expect({ nearest: formatDay(day), exists }).toEqual({ nearest, exists: false });
  });

  test('tells how to write a date that has another form', () => {
    expect(() => readDay('begin', '2017-03-14')).toThrow(
      'begin "2017-03-14" is not a date: write yyyymmdd, such as 20170314.',
    );
    expect(() => readDay('end', 'tomorrow')).toThrow(
      'end "tomorrow" is not a date: write yyyymmdd, such as 20170313.',
    );
    expect(() => readDay('end', '201703')).toThrow(WeappUsageError);
    expect(() => readDay('end', ' 20170313')).toThrow(WeappUsageError);
  });

  test('refuses what is not a string, as JavaScript callers may pass it', () => {
    // @ts-expect-error a number is not a date
    expect(() => readDay('begin', 20170313)).toThrow('begin 20170313 is not a date: write yyyymmdd');
    // @ts-expect-error nor is nothing
    expect(() => readDay('begin', undefined)).toThrow('begin undefined is not a date');
  });
});

test('startOfDay is midnight in Shanghai, in Unix seconds', () => {
  // WeChat's example of getPerformanceData: 3 and 4 January 2021.
  expect(startOfDay(dayOf(2021, 1, 3))).toBe(1609603200);
  expect(startOfDay(dayOf(2021, 1, 4))).toBe(1609689600);
});
