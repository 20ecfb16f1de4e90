import { Refusal } from '../engine/refusal.ts';

/** Number of days since 1970-01-01, which was a Thursday. */
export type Day = number;

const DAY = 86_400_000;
/** Asia/Shanghai has been eight hours ahead of UTC, without daylight saving time, since 1992. */
const SHANGHAI = 8 * 3_600_000;

/** The day in Shanghai at a moment given in milliseconds. */
export const dayInShanghai = (moment: number): Day => Math.floor((moment + SHANGHAI) / DAY);

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Parses a date such as `20170313`; undefined if it is not in the calendar. */
export function readDay(yyyymmdd: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(yyyymmdd) ?? [];
  if (!year || !month || !day) return undefined;
  const found = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  return formatDay(found) === yyyymmdd ? found : undefined;
}

export const formatDay = (day: Day): string =>
  new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');

/** The last day of the month that `day` is in. */
export function monthEnd(day: Day): Day {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY;
}

export type Granularity = 'day' | 'week' | 'month';
/** The kinds of date range: one period, or the days that getUserPortrait covers. */
export type RangeKind = Granularity | 'portrait';

export interface Span {
  first: Day;
  last: Day;
}

const RULES: Record<RangeKind, { rule: string; holds(range: Span): boolean }> = {
  day: {
    rule: 'begin_date and end_date must be the same day',
    holds: ({ first, last }) => first === last,
  },
  week: {
    rule: 'begin_date must be a Monday and end_date the Sunday after it',
    holds: ({ first, last }) => weekdayOf(first) === 0 && last === first + 6,
  },
  month: {
    rule: 'begin_date must be the first and end_date the last day of a month',
    holds: ({ first, last }) => monthEnd(first - 1) === first - 1 && last === monthEnd(first),
  },
  portrait: {
    rule: 'the range must be 1, 7 or 30 days',
    holds: ({ first, last }) => [0, 6, 29].includes(last - first),
  },
};

/**
 * Reads a date range that WeChat would accept. Throws 61500 for an invalid date, 61501 for an invalid range.
 */
export function readRange(kind: RangeKind, begin: string, end: string, now: number): Span {
  const first = readDay(begin);
  const last = readDay(end);
  if (first === undefined || last === undefined) {
    throw new Refusal(61500, 'begin_date and end_date must be valid dates in the form yyyymmdd');
  }
  const { rule, holds } = RULES[kind];
  if (!holds({ first, last })) throw new Refusal(61501, rule);
  if (last >= dayInShanghai(now)) throw new Refusal(61501, 'end_date must be yesterday at the latest');
  return { first, last };
}
