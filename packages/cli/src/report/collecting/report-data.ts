import type {
  Performance,
  Retention,
  Series,
  Snapshots,
  SummaryFigures,
  VisitDistribution,
} from '@weapp-openapi/analysis';
import type { GetUserPortraitResponse, GetVisitPageResponse, VisitTrendItem } from '@weapp-openapi/core';

/** The first and the last day, as yyyymmdd. */
export interface Range {
  readonly begin: string;
  readonly end: string;
}

/** What a report reads, beside the days' visits, without which there is none. */
export type Part =
  | 'summary'
  | 'weeks'
  | 'months'
  | 'retention'
  | 'weeklyRetention'
  | 'pages'
  | 'distributions'
  | 'portrait'
  | 'performance';

/** A part that could not be read, and why. */
export interface Missing {
  readonly part: Part;
  /** The message of the error: of WeChat, of the network or of the store. */
  readonly message: string;
}

/** Everything that a report shows: plain data, as `collectReport` reads it. A part in `missing` is undefined. */
export interface ReportData extends Range {
  readonly appid: string | undefined;
  readonly name: string | undefined;
  /** When it was read, in ISO 8601. */
  readonly collected: string;
  /** As many days before `begin`, for the changes; undefined if they were not asked for. */
  readonly before: Range | undefined;
  /** Visits of each day, from the first day of `before` to `end`. */
  readonly days: Series<VisitTrendItem, 'day'>;
  /** Total users and forwards of the same days. */
  readonly summary: Series<SummaryFigures, 'day'> | undefined;
  /** The whole weeks of the range; undefined also if it has none. */
  readonly weeks: Series<VisitTrendItem, 'week'> | undefined;
  /** The whole months of the range; undefined also if it has none. */
  readonly months: Series<VisitTrendItem, 'month'> | undefined;
  /** Each day of the range. */
  readonly retention: Retention<'day'> | undefined;
  /** The whole weeks of the range; undefined also if it has fewer than 4. */
  readonly weeklyRetention: Retention<'week'> | undefined;
  readonly pages: Snapshots<GetVisitPageResponse> | undefined;
  readonly distributions: Snapshots<VisitDistribution> | undefined;
  /** The users of the last 30, 7 or 1 days of the range. */
  readonly portrait: (Range & { readonly figures: GetUserPortraitResponse }) | undefined;
  /** The modules that WeChat has figures of. */
  readonly performance: readonly Performance[] | undefined;
  readonly missing: readonly Missing[];
}
