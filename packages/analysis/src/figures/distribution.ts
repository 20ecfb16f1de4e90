import type { DistributionLabel } from './distribution-labels.ts';

/** One bar of a distribution. */
export interface DistributionBar {
  /** WeChat's key. */
  readonly key: number;
  /** Visits (访问 pv). */
  readonly value: number;
  /** `value` as a share of the distribution's total, 0 to 1; undefined if the total is 0. */
  readonly share: number | undefined;
  /** The meaning of the key; undefined for a key that this version does not know. */
  readonly label: DistributionLabel | undefined;
}

/** How the visits of one day are distributed. Keys that WeChat omits have no bar. */
export interface VisitDistribution {
  /** The day, as yyyymmdd. */
  readonly ref_date: string;
  /** By source, most frequent first. */
  readonly access_source_session_cnt: readonly DistributionBar[];
  /** By duration, shortest first. */
  readonly access_staytime_info: readonly DistributionBar[];
  /** By number of pages, fewest first. */
  readonly access_depth_info: readonly DistributionBar[];
}
