import { WeappUsageError } from '@weapp-openapi/core';
import type { Period } from '../dates/period.ts';
import type { DistributionBar, VisitDistribution } from '../figures/distribution.ts';
import { needsResult } from '../messages/computing.ts';
import { areObjects, isObject } from './objects.ts';

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

/**
 * The distributions of several days added up: sources, durations and depths of sessions, with WeChat's keys and
 * their meaning in both languages.
 *
 * Formula: for each key, the sum of `value` over the days; `share` is that as a share of all keys. Sessions are
 * events and may be added up. The users of a source (WeChat's `access_source_visit_uv`) may not: who came on two
 * days would count twice.
 *
 * Source: the histogram; adding up frequencies of the same classes.
 *
 * @example addDistributions(await analysis.visitDistributions({ begin: '20261101', end: '20261107' }))
 * @throws {WeappUsageError} when `days` is not the result of `visitDistributions`.
 */
export function addDistributions(days: DistributionDays): DistributionTotal {
  if (!areObjects(days?.points)) {
    throw new WeappUsageError(needsResult('addDistributions', 'analysis.visitDistributions(...)'));
  }
  const known = days.points.map(({ figures }) => figures).filter(isDistribution);
  const dates = known.map(({ ref_date }) => ref_date).sort();
  const [begin_date, end_date] = [dates[0], dates.at(-1)];
  const byKey = (name: DistributionName) => addBars(known.map((day) => day[name]));
  return {
    kind: 'distribution',
    period: begin_date && end_date ? { begin_date, end_date } : undefined,
    support: known.length,
    missing: days.points.length - known.length,
    access_source_session_cnt: byKey('access_source_session_cnt').sort((a, b) => b.value - a.value),
    access_staytime_info: byKey('access_staytime_info'),
    access_depth_info: byKey('access_depth_info'),
  };
}

const isDistribution = (figures: VisitDistribution | undefined): figures is VisitDistribution =>
  isObject(figures);

type DistributionName = 'access_source_session_cnt' | 'access_staytime_info' | 'access_depth_info';

/** Adds up the bars of each key; the lowest key first. */
function addBars(days: readonly (readonly DistributionBar[] | undefined)[]): DistributionBar[] {
  const bars = new Map<number, DistributionBar>();
  let total = 0;
  for (const bar of days.flatMap((day) => (areObjects(day) ? day : []))) {
    if (!Number.isFinite(bar.value)) continue;
    total += bar.value;
    bars.set(bar.key, { ...bar, value: (bars.get(bar.key)?.value ?? 0) + bar.value });
  }
  return [...bars.values()]
    .map((bar) => ({ ...bar, share: total > 0 ? bar.value / total : undefined }))
    .sort((a, b) => a.key - b.key);
}
