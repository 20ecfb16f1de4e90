import { dayRange, type Granularity, monthRange, type Period, weekRange } from '@weapp-openapi/analysis';

const DAY_MS = 86_400_000;

/** The day `count` days later, earlier if negative; both yyyymmdd. */
export function addDays(date: string, count: number): string {
  const moment = Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6, 8)) + count * DAY_MS;
  return new Date(moment).toISOString().slice(0, 10).replaceAll('-', '');
}

const around: Readonly<Record<Granularity, (date: string) => Period>> = {
  day: dayRange,
  week: weekRange,
  month: monthRange,
};

/** The day, week or month that contains a date. */
export const periodAround = (by: Granularity, date: string): Period => around[by](date);

/** The days, whole weeks or whole months from `from` to `to`, oldest first. */
export function wholePeriods(by: Granularity, from: string, to: string): Period[] {
  const list: Period[] = [];
  let period = periodAround(by, from);
  if (period.begin_date < from) period = periodAround(by, addDays(period.end_date, 1));
  while (period.end_date <= to) {
    list.push(period);
    period = periodAround(by, addDays(period.end_date, 1));
  }
  return list;
}
