import { WeappUsageError } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  dateInShanghai,
  dayRange,
  eachDay,
  eachMonth,
  eachWeek,
  lastDays,
  lastMonths,
  lastWeeks,
  monthRange,
  weekRange,
  yesterday,
} from '../../src/dates/dates.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

// Midnight in Shanghai: Monday, 23 November 2026 begins.
const MONDAY = new Date('2026-11-22T16:00:00Z');
const SECOND_BEFORE = MONDAY.getTime() - 1000;

describe('from a moment', () => {
  test('dateInShanghai is the date there', () => {
    expect(dateInShanghai(MONDAY)).toBe('20261123');
    expect(dateInShanghai(SECOND_BEFORE)).toBe('20261122');
  });

  test('yesterday is the day before', () => {
    expect(yesterday(MONDAY)).toBe('20261122');
    expect(yesterday(SECOND_BEFORE)).toBe('20261121');
    expect(yesterday(new Date('2026-12-31T16:00:00Z'))).toBe('20261231');
  });

  test('the clock of the machine is the default, its zone does not count', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    vi.useFakeTimers({ now: MONDAY });
    expect(new Date().getDate()).toBe(22);
    expect(yesterday()).toBe('20261122');
    expect(lastDays(1)).toEqual({ by: 'day', begin: '20261122', end: '20261122' });
    expect(lastWeeks(1).end).toBe('20261122');
    expect(lastMonths(1).end).toBe('20261031');
  });

  test('lastDays ends yesterday', () => {
    expect(lastDays(7, MONDAY)).toEqual({ by: 'day', begin: '20261116', end: '20261122' });
    expect(lastDays(30, new Date('2024-03-15T00:00:00Z'))).toEqual({
      by: 'day',
      begin: '20240214',
      end: '20240314',
    });
  });

  test('lastWeeks ends with the last Sunday that is over', () => {
    expect(lastWeeks(2, MONDAY)).toEqual({ by: 'week', begin: '20261109', end: '20261122' });
    expect(lastWeeks(2, SECOND_BEFORE)).toEqual({ by: 'week', begin: '20261102', end: '20261115' });
  });

  test('lastMonths ends with the last month that is over', () => {
    expect(lastMonths(3, new Date('2024-02-29T16:00:00Z'))).toEqual({
      by: 'month',
      begin: '20231201',
      end: '20240229',
    });
    expect(lastMonths(3, new Date('2024-02-29T15:59:59Z'))).toEqual({
      by: 'month',
      begin: '20231101',
      end: '20240131',
    });
  });

  test.each([0, -1, 1.5, Number.NaN])('%s periods are refused', (count) => {
    for (const last of [lastDays, lastWeeks, lastMonths]) {
      expect(() => last(count, MONDAY)).toThrow(WeappUsageError);
      expect(() => last(count, MONDAY)).toThrow(
        `${last.name}: the count ${count} must be a positive whole number.`,
      );
    }
  });
});

describe('around a date', () => {
  test('dayRange names the day twice', () => {
    expect(dayRange('20170313')).toEqual({ begin_date: '20170313', end_date: '20170313' });
  });

  test('weekRange runs Monday to Sunday', () => {
    expect(weekRange('20170308')).toEqual({ begin_date: '20170306', end_date: '20170312' });
    expect(weekRange('20260101')).toEqual({ begin_date: '20251229', end_date: '20260104' });
  });

  test('monthRange runs to the month’s last day', () => {
    expect(monthRange('20170213')).toEqual({ begin_date: '20170201', end_date: '20170228' });
    expect(monthRange('20240213')).toEqual({ begin_date: '20240201', end_date: '20240229' });
  });

  test('an impossible date is refused', () => {
    expect(() => weekRange('20170230')).toThrow('date 20170230 is not in the calendar: use 20170228.');
  });
});

describe('between two dates', () => {
  test('eachDay', () => {
    expect(eachDay('20240228', '20240301').map(({ begin_date }) => begin_date)).toEqual([
      '20240228',
      '20240229',
      '20240301',
    ]);
  });

  test('eachWeek', () => {
    expect(eachWeek('20251229', '20260111')).toEqual([
      { begin_date: '20251229', end_date: '20260104' },
      { begin_date: '20260105', end_date: '20260111' },
    ]);
    expect(() => eachWeek('20251230', '20260111')).toThrow('use 20251229 to 20260111.');
  });

  test('eachMonth', () => {
    expect(eachMonth('20231201', '20240229')).toEqual([
      { begin_date: '20231201', end_date: '20231231' },
      { begin_date: '20240101', end_date: '20240131' },
      { begin_date: '20240201', end_date: '20240229' },
    ]);
    expect(() => eachMonth('20231201', '20240228')).toThrow('use 20231201 to 20240229.');
  });
});
