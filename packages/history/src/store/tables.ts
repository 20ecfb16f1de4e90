/** The tables of a history, as both databases have them. */
export interface Tables {
  answers: AnswersTable;
  figures: FiguresTable;
  changes: ChangesTable;
  claims: ClaimsTable;
}

/** Which answer: one operation of one app for one period. */
export interface AnswerKey {
  appid: string;
  /** WeChat's name, such as getDailyVisitTrend. */
  operation: string;
  /** First day, yyyymmdd. */
  begin_date: string;
  /** Last day, yyyymmdd. */
  end_date: string;
  /** JSON of what else was asked: module and params of getPerformanceData; else ''. */
  parameters: string;
}

/**
 * `final`: has figures, and will not be asked for again. `open`: has figures that WeChat may still revise or
 * complete. `empty`: WeChat answered without figures. `imported`: has figures that came from a file.
 */
export type AnswerState = 'final' | 'open' | 'empty' | 'imported';

export interface AnswersTable extends AnswerKey {
  /** WeChat's whole answer, JSON. Text, because jsonb would round 64-bit integers. */
  answer: string;
  state: AnswerState;
  /** When WeChat last gave an answer: UTC, ISO 8601. */
  fetched_at: string;
  /** When it gave the first one; '' if the figures came from a file, and it was never asked. */
  first_fetched: string;
}

export interface FiguresTable extends AnswerKey {
  figure: string;
  /** What the figure is of: '' if there is nothing to tell apart. */
  key: string;
  /** PostgreSQL gives numeric as text; SQLite gives a number, or a bigint past 2^53. */
  value: number | bigint | string;
}

export interface ChangesTable extends AnswerKey {
  /** What WeChat answered before. */
  answer: string;
  /** When it was last seen. */
  fetched_at: string;
  /** When another answer took its place. */
  replaced_at: string;
}

/** Who is asking for what right now, so that two syncs at once do not ask twice. */
export interface ClaimsTable extends AnswerKey {
  owner: string;
  /** Milliseconds since 1970 by the database's clock. pg gives bigint as text. */
  until: number | string;
}
