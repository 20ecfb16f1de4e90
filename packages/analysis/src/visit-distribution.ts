import { type Context, dayPeriod } from './context.ts';
import { ACCESS_SOURCES, type DistributionLabel, STAY_TIMES, VISIT_DEPTHS } from './distribution-labels.ts';
import type { DayInput } from './visit-page.ts';

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

/** `Analysis.visitDistribution`. */
export async function visitDistribution(
  context: Context,
  { date, signal }: DayInput,
): Promise<VisitDistribution> {
  const { ref_date, list } = await context.wx.getVisitDistribution(dayPeriod(context, date), { signal });
  const bars = (index: string, labels: Readonly<Record<number, DistributionLabel>>): DistributionBar[] => {
    const items = list?.find((distribution) => distribution.index === index)?.item_list ?? [];
    const sum = items.reduce((total, { value }) => total + value, 0);
    return items
      .map(({ key, value }) => ({ key, value, share: sum ? value / sum : undefined, label: labels[key] }))
      .sort((a, b) => a.key - b.key);
  };
  return {
    ref_date,
    access_source_session_cnt: bars('access_source_session_cnt', ACCESS_SOURCES).sort(
      (a, b) => b.value - a.value,
    ),
    access_staytime_info: bars('access_staytime_info', STAY_TIMES),
    access_depth_info: bars('access_depth_info', VISIT_DEPTHS),
  };
}
