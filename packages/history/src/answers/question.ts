import type { OperationName } from './operations.ts';

/** Which answer of an app: one operation for one period. */
export interface Question {
  readonly operation: OperationName;
  /** First day, yyyymmdd. */
  readonly begin_date: string;
  /** Last day, yyyymmdd. */
  readonly end_date: string;
  /** JSON of module and params for getPerformanceData; else ''. */
  readonly parameters: string;
}

/** A question as one text, for maps. */
export const keyOf = ({ operation, begin_date, end_date, parameters }: Question): string =>
  `${operation} ${begin_date} ${end_date} ${parameters}`;

/** The row of a question. */
export const rowKey = (appid: string, { operation, begin_date, end_date, parameters }: Question) => ({
  appid,
  operation,
  begin_date,
  end_date,
  parameters,
});
