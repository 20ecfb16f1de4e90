import { readDay } from '../../src/dates/day.ts';
import { type Granularity, namePeriod, shiftSpan, spanAround } from '../../src/dates/period.ts';
import { type Cohorts, toCohort, toCohorts } from '../../src/figures/cohorts.ts';

/** A cohort table: for each row, users by key; `{}` is a gap. */
export function cohortsOf(
  rows: readonly Readonly<Record<number, number>>[],
  {
    by = 'day',
    begin = '20260601',
    yesterday = '20270101',
  }: { by?: Granularity; begin?: string; yesterday?: string } = {},
): Cohorts {
  let span = spanAround(by, readDay('begin', begin).day);
  return toCohorts(
    by,
    rows.map((users) => {
      const figures = Object.entries(users).map(([key, value]) => ({ key: Number(key), value }));
      const row = toCohort(by, span, namePeriod(by, span), figures, readDay('yesterday', yesterday).day);
      span = shiftSpan(by, span, 1);
      return row;
    }),
  );
}
