import type { OperationName } from '../answers/operations.ts';
import type { CsvForm } from './read-csv.ts';

/** Options of `history.import`. */
export interface ImportOptions extends CsvForm {
  /**
   * The CSV file: a path or a file: URL. Its first line names the columns: the wide form has a date (`ref_date`,
   * or `begin_date` and `end_date`) and WeChat's keys, such as `visit_uv`; the long form is what `history.export`
   * writes. Dates are yyyymmdd, yyyy-mm-dd or yyyy/m/d.
   */
  readonly file: string | URL;
  /** Whose figures they are. May be left out if the file has a column `appid`. */
  readonly appid?: string | undefined;
  /** Which operation's figures they are. May be left out if the file has a column `operation`. */
  readonly operation?: OperationName | undefined;
  /**
   * The file's own names of columns, by WeChat's keys: `{ ref_date: 'Day', visit_uv: 'Users' }`. Others are found
   * by WeChat's keys and by the terms of its Chinese docs, such as 访问人数.
   */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Let the file's figures take the place of WeChat's own answers. Default: false. */
  readonly overwrite?: boolean | undefined;
  /** Stops: periods that were kept until then stay, and the same file can be imported again. */
  readonly signal?: AbortSignal | undefined;
}

/** What `history.import` has done, in periods of one app and operation. */
export interface ImportResult {
  /** New. */
  readonly kept: number;
  /** Different from what was imported before, or, with `overwrite`, from WeChat's answer. */
  readonly changed: number;
  readonly unchanged: number;
  /** WeChat's own answer is kept already. */
  readonly skipped: number;
  /** Columns of the file that are no figures of the operation. */
  readonly ignoredColumns: readonly string[];
}
