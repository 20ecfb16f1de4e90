/** Number of days since 1970-01-01, which was a Thursday. */
export type Day = number;

/** Milliseconds of a day. */
export const DAY = 86_400_000;

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

/** The first day of the month that `day` is in. */
export const monthStart = (day: Day): Day => day - new Date(day * DAY).getUTCDate() + 1;

export interface Span {
  first: Day;
  last: Day;
}

export type Granularity = 'day' | 'week' | 'month';

/** The day, week or month that `day` is in. */
export function periodOf(kind: Granularity, day: Day): Span {
  if (kind === 'month') return { first: monthStart(day), last: monthEnd(day) };
  const first = kind === 'week' ? day - weekdayOf(day) : day;
  return { first, last: kind === 'week' ? first + 6 : day };
}

/** The period so many days, weeks or months later. */
export function laterPeriod(kind: Granularity, { first, last }: Span, count: number): Span {
  if (kind !== 'month') {
    const days = kind === 'week' ? 7 * count : count;
    return { first: first + days, last: last + days };
  }
  let start = first;
  for (let month = 0; month < count; month++) start = monthEnd(start) + 1;
  return { first: start, last: monthEnd(start) };
}
