import { Refusal } from '../engine/refusal.ts';
import {
  DAY,
  type Day,
  type Granularity,
  monthEnd,
  readDay,
  type Span,
  weekdayOf,
} from '../figures/calendar.ts';

/** Asia/Shanghai has been eight hours ahead of UTC, without daylight saving time, since 1992. */
const SHANGHAI = 8 * 3_600_000;

/** The day in Shanghai at a moment given in milliseconds. */
export const dayInShanghai = (moment: number): Day => Math.floor((moment + SHANGHAI) / DAY);

/** The kinds of date range: one period, or the days that getUserPortrait covers. */
export type RangeKind = Granularity | 'portrait';

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
