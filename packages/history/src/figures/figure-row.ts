/** One figure of one period. */
export interface FigureRow {
  readonly appid: string;
  readonly operation: string;
  readonly begin_date: string;
  readonly end_date: string;
  readonly figure: string;
  /** '' if the figure has none. */
  readonly key: string;
  readonly value: number | bigint;
}
