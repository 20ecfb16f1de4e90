import {
  dayRange,
  type Granularity,
  lastMonths,
  lastWeeks,
  monthRange,
  weekRange,
  yesterday,
} from '@weapp-openapi/analysis';
import { Failure } from '../output/failure.ts';
import type { Io } from '../output/io.ts';

export interface RangeOptions {
  from?: string | undefined;
  to?: string | undefined;
}

export interface Range {
  begin: string;
  end: string;
}

/** Reads `--from` and `--to`; without them, the last days until yesterday. */
export function readDays(io: Io, options: RangeOptions, count: number): Range {
  const { from, to = yesterday() } = checkOrder(io, options);
  return { begin: from ?? daysBefore(to, count - 1), end: to };
}

/**
 * The same by day, week or month: the whole weeks and months that the days are in. The last one may still go on, and is
 * left out.
 */
export function readPeriods(io: Io, options: RangeOptions, by: Granularity): Range {
  if (by === 'day') return readDays(io, options, 30);
  const { from, to } = checkOrder(io, options);
  const around = by === 'week' ? weekRange : monthRange;
  const last = by === 'week' ? lastWeeks(12) : lastMonths(6);
  const isOver = to === undefined || around(to).end_date <= last.end;
  const end = to !== undefined && isOver ? around(to).end_date : last.end;
  const begin = from === undefined ? periodsBefore(end, by) : around(from).begin_date;
  if (begin <= end) return { begin, end };
  const { begin_date, end_date } = around(begin);
  throw new Failure(io.say('periodGoesOn', { begin: begin_date, end: end_date }));
}

/** The first of as many weeks or months, of which the last ends on `end`, as are shown without `--from`. */
function periodsBefore(end: string, by: 'week' | 'month'): string {
  if (by === 'week') return daysBefore(end, 12 * 7 - 1);
  let { begin_date } = monthRange(end);
  for (let more = 5; more > 0; more--) ({ begin_date } = monthRange(daysBefore(begin_date, 1)));
  return begin_date;
}

/**
 * The days that a history needs for everything that is shown without `--from`: six whole months and what has gone by
 * since, which is also more than the 90 days of a report and the 90 before that it compares them with.
 */
export function readKeptDays(io: Io, options: RangeOptions): Range {
  const { from, to = yesterday() } = checkOrder(io, options);
  if (from !== undefined) return { begin: from, end: to };
  const { begin_date, end_date } = monthRange(to);
  return { begin: periodsBefore(end_date === to ? to : daysBefore(begin_date, 1), 'month'), end: to };
}

/** The dates, if they are dates, not in the future, and in order. */
function checkOrder(io: Io, { from, to }: RangeOptions): RangeOptions {
  const { say } = io;
  const latest = yesterday();
  for (const [option, date] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (date === undefined) continue;
    if (checkDate(io, option, date) > latest) throw new Failure(say('futureDate', { option, date, latest }));
  }
  if (from !== undefined && to !== undefined && from > to)
    throw new Failure(say('datesSwapped', { begin: from, end: to }));
  return { from, to };
}

export function checkDate({ say }: Io, option: string, date: string): string {
  if (/^\d{8}$/.test(date)) {
    try {
      return dayRange(date).begin_date;
    } catch {
      // Such as 20260231, or a day before the first mini programs.
      if (isCalendarDay(date)) throw new Failure(say('beforeWeChat', { option, date }));
    }
  }
  throw new Failure(say('badDate', { option, date: date.slice(0, 100) }));
}

const isCalendarDay = (date: string): boolean => daysBefore(date, 0) === date;

/** So many days earlier. */
export function daysBefore(date: string, count: number): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number);
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) - count));
  return moment.toISOString().slice(0, 10).replaceAll('-', '');
}
