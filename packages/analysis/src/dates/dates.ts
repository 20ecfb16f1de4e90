import { WeappUsageError } from '@weapp-openapi/core';
import { countWrong } from '../messages/dates.ts';
import { checkDay, checkRange } from './check-range.ts';
import { dayInShanghai, formatDay } from './day.ts';
import { type Granularity, lastFinished, type Period, shiftSpan, spanAround, toPeriod } from './period.ts';

/** Consecutive days, weeks or months, as `visitTrend` and `retention` take them. */
export interface PeriodRange<By extends Granularity = Granularity> {
  /** The unit of the range. */
  readonly by: By;
  /** First day of the first period, as yyyymmdd. */
  readonly begin: string;
  /** Last day of the last period, as yyyymmdd. */
  readonly end: string;
}

/** A moment: a Date, or milliseconds since 1970-01-01T00:00:00Z. */
export type Moment = number | Date;

/**
 * The date of a moment in Asia/Shanghai, as yyyymmdd, regardless of the system's time zone.
 *
 * @example dateInShanghai(new Date('2026-11-22T16:00:00Z')) // '20261123'
 * @throws WeappUsageError when `moment` is not a valid time.
 */
export function dateInShanghai(moment: Moment): string {
  return formatDay(dayInShanghai(moment));
}

/**
 * Yesterday in Asia/Shanghai, as yyyymmdd: the latest day that WeChat has figures for. They may not be ready
 * right after midnight.
 *
 * @param now Default: the system clock.
 * @throws WeappUsageError when `now` is not a valid time.
 */
export function yesterday(now: Moment = Date.now()): string {
  return formatDay(dayInShanghai(now) - 1);
}

/**
 * The last `count` days, up to yesterday.
 *
 * @example await analysis.visitTrend(lastDays(7))
 * @throws WeappUsageError when `count` is not a positive whole number.
 */
export function lastDays(count: number, now: Moment = Date.now()): PeriodRange<'day'> {
  return lastPeriods('day', 'lastDays', count, now);
}

/**
 * The last `count` complete calendar weeks, Monday to Sunday.
 *
 * @throws WeappUsageError when `count` is not a positive whole number.
 */
export function lastWeeks(count: number, now: Moment = Date.now()): PeriodRange<'week'> {
  return lastPeriods('week', 'lastWeeks', count, now);
}

/**
 * The last `count` complete calendar months.
 *
 * @throws WeappUsageError when `count` is not a positive whole number.
 */
export function lastMonths(count: number, now: Moment = Date.now()): PeriodRange<'month'> {
  return lastPeriods('month', 'lastMonths', count, now);
}

function lastPeriods<By extends Granularity>(
  by: By,
  name: string,
  count: number,
  now: Moment,
): PeriodRange<By> {
  if (!Number.isInteger(count) || count < 1) {
    throw new WeappUsageError(countWrong(name, count));
  }
  const last = lastFinished(by, dayInShanghai(now) - 1);
  const first = shiftSpan(by, last, 1 - count);
  return { by, begin: formatDay(first.first), end: formatDay(last.last) };
}

/**
 * One day as input for WeChat's operations.
 *
 * @example await wx.getDailyRetain(dayRange('20170313'))
 * @throws WeappUsageError when the date is not in the calendar.
 */
export function dayRange(date: string): Period {
  return rangeAround('day', date);
}

/**
 * The calendar week, Monday to Sunday, that contains a date.
 *
 * @example weekRange('20170308') // { begin_date: '20170306', end_date: '20170312' }
 * @throws WeappUsageError when the date is not in the calendar.
 */
export function weekRange(date: string): Period {
  return rangeAround('week', date);
}

/**
 * The calendar month that contains a date.
 *
 * @example monthRange('20170213') // { begin_date: '20170201', end_date: '20170228' }
 * @throws WeappUsageError when the date is not in the calendar.
 */
export function monthRange(date: string): Period {
  return rangeAround('month', date);
}

function rangeAround(by: Granularity, date: string): Period {
  return toPeriod(spanAround(by, checkDay('date', date)));
}

/**
 * Every day from `begin` to `end`, both included, oldest first.
 *
 * @throws WeappUsageError when a date is not in the calendar or `begin` is after `end`.
 */
export function eachDay(begin: string, end: string): Period[] {
  return checkRange('day', begin, end).map(toPeriod);
}

/**
 * Every calendar week from the Monday `begin` to the Sunday `end`, oldest first.
 *
 * @throws WeappUsageError when `begin` is not a Monday or `end` is not a Sunday; the message names the
 * nearest range of whole weeks.
 */
export function eachWeek(begin: string, end: string): Period[] {
  return checkRange('week', begin, end).map(toPeriod);
}

/**
 * Every calendar month from the first day `begin` to the last day `end`, oldest first.
 *
 * @throws WeappUsageError when `begin` is not the first or `end` not the last day of a month; the message
 * names the nearest range of whole months.
 */
export function eachMonth(begin: string, end: string): Period[] {
  return checkRange('month', begin, end).map(toPeriod);
}
