import type { Period } from '../dates/period.ts';
import type { DistributionBar, VisitDistribution } from '../figures/distribution.ts';

/** Days of `visitDistributions`; a day without figures is a gap. */
export interface DistributionDays {
  readonly points: readonly { readonly figures: VisitDistribution | undefined }[];
}

/** Distributions of sessions over several days. */
export interface DistributionTotal {
  readonly kind: 'distribution';
  /** First and last day with figures; undefined without any. */
  readonly period: Period | undefined;
  /** How many days have figures. */
  readonly support: number;
  /** How many days lack them. */
  readonly missing: number;
  /** By source, most frequent first. */
  readonly access_source_session_cnt: readonly DistributionBar[];
  /** By duration, shortest first. */
  readonly access_staytime_info: readonly DistributionBar[];
  /** By number of pages, fewest first. */
  readonly access_depth_info: readonly DistributionBar[];
}

export function addDistributions(days: DistributionDays): DistributionTotal {
  throw new Error(`not there yet: ${days.points.length}`);
}
