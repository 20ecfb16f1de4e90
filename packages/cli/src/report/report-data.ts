import type { DistributionBar, Gap, Retention, Series, SummaryFigures } from '@weapp-openapi/analysis';
import type { UserPortrait, VisitTrendItem } from '@weapp-openapi/core';

/** The first and the last day, as yyyymmdd. */
export interface Range {
  readonly begin: string;
  readonly end: string;
}

/** A page, over all days of the report. */
export interface PageFigures {
  /** WeChat's `page_path`. */
  readonly path: string;
  /** Visits: the sum of `page_visit_pv`. */
  readonly visits: number;
  /** Seconds a visit: `page_staytime_pv` weighted by `page_visit_pv`; undefined without visits. */
  readonly seconds: number | undefined;
  /** Sessions that began here: the sum of `entrypage_pv`. */
  readonly entries: number;
  /** Sessions that ended here: the sum of `exitpage_pv`. */
  readonly exits: number;
  /** Forwards of this page: the sum of `page_share_pv`. */
  readonly forwards: number;
}

/** Visits by source, duration and depth, summed over the days of the report. */
export interface Visits {
  readonly sources: readonly DistributionBar[];
  readonly durations: readonly DistributionBar[];
  readonly depths: readonly DistributionBar[];
}

/** Who the users of the last days were. */
export interface Portrait extends Range {
  readonly newUsers: UserPortrait;
  readonly activeUsers: UserPortrait;
}

/** A part of the report that could not be read, and why. */
export interface Missing {
  readonly part: Part;
  /** The message of the error: of WeChat, of the network or of the store. */
  readonly message: string;
}

export type Part =
  | 'before'
  | 'weeks'
  | 'months'
  | 'summary'
  | 'retention'
  | 'pages'
  | 'visits'
  | 'portrait'
  | 'performance';

/** What a report shows: plain data, as `collectReport` gives it. */
export interface ReportData extends Range {
  readonly appid: string | undefined;
  readonly name: string | undefined;
  /** The same number of days before `begin`, for comparison; undefined if it was not asked for. */
  readonly before: Range | undefined;
  /** Visits by day, from the first day of `before` on. */
  readonly days: Series<VisitTrendItem, 'day'>;
  readonly summary: Series<SummaryFigures, 'day'> | undefined;
  /** The whole weeks and months of the range; undefined if it has none. */
  readonly weeks: Series<VisitTrendItem, 'week'> | undefined;
  readonly months: Series<VisitTrendItem, 'month'> | undefined;
  readonly retention: Retention<'day'> | undefined;
  readonly weeklyRetention: Retention<'week'> | undefined;
  readonly pages: readonly PageFigures[];
  readonly visits: Visits | undefined;
  readonly portrait: Portrait | undefined;
  readonly missing: readonly Missing[];
  readonly gaps: readonly (Gap & { readonly part: Part | 'days' })[];
}
