import type { GetVisitPageResponse } from '@weapp-openapi/core';
import type { Period } from '../dates/period.ts';

/** Days of `visitPages`, or of answers of `visitPage`; a day without figures is a gap. */
export interface PageDays {
  readonly points: readonly { readonly figures: GetVisitPageResponse | undefined }[];
}

/** One page over all days. */
export interface PageFigures {
  readonly page_path: string;
  /** Visits of the page, all days added up. */
  readonly page_visit_pv: number;
  /** Sessions that began on the page. */
  readonly entrypage_pv: number;
  /** Sessions that ended on the page. */
  readonly exitpage_pv: number;
  /** Forwards of the page. */
  readonly page_share_pv: number;
  /** Seconds a visit: `page_staytime_pv` of each day weighted by its `page_visit_pv`. */
  readonly stay_time: number | undefined;
  /** Mean `page_visit_uv` of the days on which WeChat lists the page. Users of several days cannot be added up. */
  readonly mean_daily_users: number | undefined;
  /** `page_visit_pv` as a share of that of all listed pages. */
  readonly visit_share: number | undefined;
  /** `entrypage_pv` as a share of that of all listed pages. */
  readonly entry_share: number | undefined;
  /** `exitpage_pv / page_visit_pv`: how often a visit of the page was the last of its session. */
  readonly exit_rate: number | undefined;
  /** `page_share_pv / page_visit_pv`: forwards for each visit. */
  readonly forward_rate: number | undefined;
  /** On how many days WeChat lists the page. */
  readonly support: number;
}

/** Pages over several days. */
export interface PageTable {
  readonly kind: 'pages';
  /** First and last day with figures; undefined without any. */
  readonly period: Period | undefined;
  /** Most visited first. */
  readonly pages: readonly PageFigures[];
  /** All listed pages together. */
  readonly totals: Pick<PageFigures, 'page_visit_pv' | 'entrypage_pv' | 'exitpage_pv' | 'page_share_pv'>;
  /** How many days have figures. */
  readonly support: number;
  /** How many days lack them. */
  readonly missing: number;
  /** Days on which WeChat listed 200 pages, its maximum: pages past these are in no figure. */
  readonly cut_days: number;
}

export function pageFigures(days: PageDays | GetVisitPageResponse): PageTable {
  throw new Error(`not there yet: ${days}`);
}

/** By what {@link topPages} ranks. */
export type PageRanking =
  | 'page_visit_pv'
  | 'entrypage_pv'
  | 'exitpage_pv'
  | 'page_share_pv'
  | 'stay_time'
  | 'exit_rate'
  | 'forward_rate';

export function topPages(
  table: PageTable,
  by: PageRanking,
  options: { readonly count?: number | undefined; readonly minimumVisits?: number | undefined } = {},
): PageFigures[] {
  throw new Error(`not there yet: ${table.kind} ${by} ${options.count}`);
}
