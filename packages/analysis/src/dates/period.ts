import { calendarOf, type Day, dayOf, formatDay, weekdayOf } from './day.ts';

/** What one call to WeChat covers: a day, a calendar week from Monday to Sunday, or a calendar month. */
export type Granularity = 'day' | 'week' | 'month';

/** One day, calendar week or calendar month, in the form that WeChat's operations take as input. */
export interface Period {
  /** First day, as yyyymmdd. */
  readonly begin_date: string;
  /** Last day, as yyyymmdd. */
  readonly end_date: string;
}

/** A period with WeChat's name for it in answers. */
export interface PeriodName extends Period {
  /** yyyymmdd for a day, yyyymmdd-yyyymmdd for a week, yyyymm for a month. */
  readonly ref_date: string;
}

/** First and last day of a period. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const spans: Readonly<Record<Granularity, (day: Day) => Span>> = {
  day: (day) => ({ first: day, last: day }),
  week(day) {
    const first = day - weekdayOf(day);
    return { first, last: first + 6 };
  },
  month(day) {
    const { year, month } = calendarOf(day);
    return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
  },
};

export function isGranularity(value: unknown): value is Granularity {
  return value === 'day' || value === 'week' || value === 'month';
}

/** The period that contains a day. */
export function spanAround(by: Granularity, day: Day): Span {
  return spans[by](day);
}

/** The period `count` periods later, earlier if negative. */
export function shiftSpan(by: Granularity, span: Span, count: number): Span {
  let shifted = span;
  for (let left = Math.abs(count); left > 0; left--) {
    shifted = spanAround(by, count > 0 ? shifted.last + 1 : shifted.first - 1);
  }
  return shifted;
}

/** The last period that is over by the end of `yesterday`. */
export function lastFinished(by: Granularity, yesterday: Day): Span {
  const current = spanAround(by, yesterday);
  return current.last <= yesterday ? current : shiftSpan(by, current, -1);
}

/** All periods from the one that contains `first` to the one that contains `last`, oldest first. */
export function spansBetween(by: Granularity, first: Day, last: Day): Span[] {
  const list: Span[] = [];
  for (let span = spanAround(by, first); span.first <= last; span = shiftSpan(by, span, 1)) list.push(span);
  return list;
}

/** The period as input for WeChat's operations. */
export function toPeriod({ first, last }: Span): Period {
  return { begin_date: formatDay(first), end_date: formatDay(last) };
}

/** The period with WeChat's name for it. */
export function namePeriod(by: Granularity, span: Span): PeriodName {
  const { begin_date, end_date } = toPeriod(span);
  const weekOrDay = by === 'week' ? `${begin_date}-${end_date}` : begin_date;
  return { begin_date, end_date, ref_date: by === 'month' ? begin_date.slice(0, 6) : weekOrDay };
}

/** Any span of days with the name that WeChat gives to the span of a portrait. */
export function nameSpan(span: Span): PeriodName {
  const { begin_date, end_date } = toPeriod(span);
  return {
    begin_date,
    end_date,
    ref_date: begin_date === end_date ? begin_date : `${begin_date}-${end_date}`,
  };
}

/** Cuts a span into spans of so many days; the last one may be shorter. */
export function cutSpan({ first, last }: Span, days: number): Span[] {
  const list: Span[] = [];
  for (let begin = first; begin <= last; begin += days) {
    list.push({ first: begin, last: Math.min(begin + days - 1, last) });
  }
  return list;
}
