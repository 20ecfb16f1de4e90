import type { GetVisitDistributionResponse } from '@weapp-openapi/core';
import type { DistributionBar, VisitDistribution } from '../figures/distribution.ts';
import {
  ACCESS_SOURCES,
  type DistributionLabel,
  STAY_TIMES,
  VISIT_DEPTHS,
} from '../figures/distribution-labels.ts';
import { objectsOf } from '../figures/objects-of.ts';
import { type Context, dayPeriod } from './context.ts';
import type { DayInput } from './visit-page.ts';

/** `Analysis.visitDistribution`. */
export async function visitDistribution(
  context: Context,
  { date, signal }: DayInput,
): Promise<VisitDistribution> {
  return toVisitDistribution(await context.wx.getVisitDistribution(dayPeriod(context, date), { signal }));
}

/** Sorts the bars of WeChat's answer, and adds shares and labels. */
export function toVisitDistribution({ ref_date, list }: GetVisitDistributionResponse): VisitDistribution {
  const bars = (index: string, labels: Readonly<Record<number, DistributionLabel>>): DistributionBar[] => {
    const items = objectsOf(objectsOf(list).find((each) => each.index === index)?.item_list);
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
