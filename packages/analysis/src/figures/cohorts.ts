import type { Day } from '../dates/day.ts';
import { type Granularity, type PeriodName, type Span, shiftSpan } from '../dates/period.ts';
import type { Gap } from './gap.ts';

/** How many users of a cohort came back in a later period. */
export interface Cell {
  readonly users: number;
  /** `users` as a share of the cohort, 0 to 1; undefined if the size is 0 or unknown. */
  readonly share: number | undefined;
}

/** The users of one day, week or month, and how many of them came back. */
export interface Cohort extends PeriodName {
  /** Users in the period itself, WeChat's key 0; undefined if it has no figures. */
  readonly size: number | undefined;
  /**
   * By key: `cells[7]` is the 7th day (week, month) after the period. undefined, never 0, if that day is not
   * over yet or WeChat has no figure.
   */
  readonly cells: Readonly<Record<number, Cell | undefined>>;
}

/** A cohort table. */
export interface Cohorts {
  /** The columns: days 0 to 7, 14 and 30 after the period, weeks 0 to 4, or months 0 and 1. */
  readonly keys: readonly number[];
  /** One row for each requested period, oldest first. */
  readonly rows: readonly Cohort[];
  /**
   * By key: returning users as a share of all users, over all rows that have both figures. undefined if no
   * row has them.
   */
  readonly average: Readonly<Record<number, number | undefined>>;
}

/** Two cohort tables for the same periods. */
export interface Retention<By extends Granularity = Granularity> {
  readonly by: By;
  /** Users whose first visit was in the period (WeChat's `visit_uv_new`). */
  readonly newUsers: Cohorts;
  /** All users who visited in the period (WeChat's `visit_uv`). */
  readonly activeUsers: Cohorts;
  /** The periods without figures; their rows have neither size nor cells. */
  readonly gaps: readonly Gap[];
}

/** The keys in WeChat's answers. */
export const RETENTION_KEYS: Readonly<Record<Granularity, readonly number[]>> = {
  day: [0, 1, 2, 3, 4, 5, 6, 7, 14, 30],
  week: [0, 1, 2, 3, 4],
  month: [0, 1],
};

/** A figure in WeChat's retention answers. */
export interface RetainFigure {
  readonly key: number;
  readonly value: number;
}

/** Makes a row of a cohort table. Periods that are not over at the end of `yesterday` have no cell. */
export function toCohort(
  by: Granularity,
  span: Span,
  name: PeriodName,
  figures: readonly RetainFigure[],
  yesterday: Day,
): Cohort {
  const values = new Map(figures.map(({ key, value }) => [key, value]));
  const size = values.get(0);
  const cells: Record<number, Cell | undefined> = {};
  for (const key of RETENTION_KEYS[by]) {
    const users = values.get(key);
    const isOver = shiftSpan(by, span, key).last <= yesterday;
    cells[key] =
      users === undefined || !isOver ? undefined : { users, share: size ? users / size : undefined };
  }
  return { ...name, size, cells };
}

/** Makes a cohort table from its rows. */
export function toCohorts(by: Granularity, rows: readonly Cohort[]): Cohorts {
  const keys = RETENTION_KEYS[by];
  const average: Record<number, number | undefined> = {};
  for (const key of keys) {
    let size = 0;
    let back = 0;
    for (const row of rows) {
      const cell = row.cells[key];
      if (cell?.share === undefined) continue;
      size += row.size ?? 0;
      back += cell.users;
    }
    average[key] = size === 0 ? undefined : back / size;
  }
  return { keys, rows, average };
}
