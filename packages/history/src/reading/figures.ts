import type { Filter } from './filter.ts';

// Types alone: those of a file that imports kysely would make every user's compiler read kysely's.

/** Which figures `History.figures` gives. Default: all. */
export interface FiguresInput extends Filter {}

/** One figure of one app and period. */
export interface FigureRow {
  readonly appid: string;
  /** WeChat's name, such as getDailyVisitTrend. */
  readonly operation: string;
  /** First day, yyyymmdd. */
  readonly begin_date: string;
  /** Last day, yyyymmdd. */
  readonly end_date: string;
  /** WeChat's name, with dots where it is nested: `visit_uv`, `visit_uv_new.province`, `10022.memory`. */
  readonly figure: string;
  /** What it is of: the retention key, a province, a page; '' if there is nothing to tell apart. */
  readonly key: string;
  /** A bigint only past 2^53. */
  readonly value: number | bigint;
}
