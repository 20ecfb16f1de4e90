import { WeappUsageError } from '@weapp-openapi/core';
import { type Day, readDay } from '../dates/day.ts';
import { namePeriod, spanAround } from '../dates/period.ts';
import { type Cell, type Cohort, type Cohorts, type Retention, toCohorts } from '../figures/cohorts.ts';
import { needsDailyRetention, unknown } from '../messages/computing.ts';
import { checkCohorts } from './cohort-keys.ts';

/**
 * The new users of the days of one week or month. `ref_date` names it; `begin_date` and `end_date` are the first
 * and last of its days in the retention.
 */
export interface NewUserGroup extends Cohort {
  /** How many days of the week or month have figures. */
  readonly support: number;
  /** How many days do not. */
  readonly missing: number;
}

/** A cohort table with a row for each week or month; its keys are days after each user's own first day. */
export interface NewUserGroups extends Cohorts {
  readonly rows: readonly NewUserGroup[];
}

/**
 * Daily retention of new users, with the days of a week or month added up to one row: a year in 12 rows.
 *
 * Formula: for each key, users who came back / new users, both added up over the days. It is right because a
 * user is new on one day only. A group has a cell once all its days have it, days without new users aside.
 * Active users are on many days and cannot be added up, so there is no such function for them: ask
 * `analysis.retention` by week or month.
 *
 * @example cohortTriangle(groupNewUsers(await analysis.retention(lastDays(180)), 'month'))
 * @throws {WeappUsageError} when the retention is not by day.
 */
export function groupNewUsers(retention: Retention<'day'>, by: 'week' | 'month'): NewUserGroups {
  if (retention?.by !== 'day') {
    throw new WeappUsageError(needsDailyRetention());
  }
  if (by !== 'week' && by !== 'month') {
    throw new WeappUsageError(unknown('groupNewUsers', 'by', JSON.stringify(by), "'week' / 'month'"));
  }
  const { keys, rows } = checkCohorts('groupNewUsers', retention.newUsers);
  const groups = new Map<Day, Cohort[]>();
  for (const row of rows) {
    const { first } = spanAround(by, readDay('begin_date', row.begin_date).day);
    const group = groups.get(first);
    if (group) group.push(row);
    else groups.set(first, [row]);
  }
  const grouped = [...groups].map(([first, days]): NewUserGroup => {
    const span = spanAround(by, first);
    const known = days.filter(({ size }) => size !== undefined);
    const size = known.length === 0 ? undefined : known.reduce((sum, day) => sum + (day.size ?? 0), 0);
    const cells = Object.fromEntries(keys.map((key) => [key, cellOf(known, key, size)]));
    const support = known.length;
    const { ref_date } = namePeriod(by, span);
    const begin_date = days[0]?.begin_date ?? '';
    const end_date = days.at(-1)?.end_date ?? '';
    return {
      begin_date,
      end_date,
      ref_date,
      size,
      cells,
      support,
      missing: span.last - span.first + 1 - support,
    };
  });
  return { ...toCohorts('day', grouped), rows: grouped };
}

function cellOf(days: readonly Cohort[], key: number, size: number | undefined): Cell | undefined {
  if (size === undefined) return undefined;
  let users = 0;
  for (const day of days) {
    if (day.size === 0) continue;
    const cell = day.cells[key];
    if (!cell) return undefined;
    users += cell.users;
  }
  return { users, share: size > 0 ? users / size : undefined };
}
