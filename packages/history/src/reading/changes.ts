import type { OperationName } from '../answers/operations.ts';
import type { Filter } from './filter.ts';

/** Which changes `History.changes` gives. Default: all. */
export interface ChangesInput extends Filter {}

/** A figure that WeChat has revised. */
export interface ChangedFigure {
  /** As in `FigureRow`. */
  readonly figure: string;
  /** As in `FigureRow`. */
  readonly key: string;
  /** undefined if it was not there. */
  readonly before: number | bigint | undefined;
  /** undefined if it is gone. */
  readonly after: number | bigint | undefined;
}

/** An answer that another one has replaced. */
export interface ChangedAnswer {
  readonly appid: string;
  readonly operation: OperationName;
  /** First day, yyyymmdd. */
  readonly begin_date: string;
  /** Last day, yyyymmdd. */
  readonly end_date: string;
  /** JSON of module and params for getPerformanceData; else ''. */
  readonly parameters: string;
  /** When WeChat last gave the earlier answer: UTC, ISO 8601. */
  readonly fetched_at: string;
  /** When another one came. */
  readonly replaced_at: string;
  /** The figures that are different. */
  readonly figures: readonly ChangedFigure[];
  /** The earlier answer, as the client gave it. */
  readonly answer: unknown;
}
