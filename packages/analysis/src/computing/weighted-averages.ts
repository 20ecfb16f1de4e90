import { type VisitTrendItem, WeappUsageError } from '@weapp-openapi/core';
import type { Period } from '../dates/period.ts';
import { unknown } from '../messages/computing.ts';
import { type FigureName, type FigureSeries, layOut, numberIn, periodOf } from './timeline.ts';

/** An average over a series, each period weighted by its sessions or users. */
export interface WeightedAverage {
  readonly kind: 'weighted-average';
  /** `stay_time_session`, `stay_time_uv` or `visit_depth`. */
  readonly figure: string;
  /** `session_cnt` or `visit_uv`. */
  readonly weight: string;
  /** From the first day of the first period to the last day of the last one; undefined for an empty series. */
  readonly period: Period | undefined;
  /** Seconds, or pages for `visit_depth`; undefined if the weights add up to 0. */
  readonly value: number | undefined;
  /** The sum of the weights: sessions, or users counted once in each period. */
  readonly weight_sum: number;
  /** How many periods have both figures. */
  readonly support: number;
  /** How many periods do not. */
  readonly missing: number;
}

/** The figures that the averages need. */
export type VisitAverages = Pick<
  VisitTrendItem,
  'session_cnt' | 'visit_uv' | 'stay_time_session' | 'stay_time_uv' | 'visit_depth'
>;

/**
 * The average stay over a series, in seconds, per session or per user.
 *
 * Formula: per session (the default), Σ `stay_time_session` × `session_cnt` / Σ `session_cnt`, which is total
 * time / sessions. Per user, Σ `stay_time_uv` × `visit_uv` / Σ `visit_uv`: seconds of a user in one period (a
 * day, for a series by day), for users of several periods cannot be told apart. The mean of the periods'
 * averages would count a quiet day as much as a busy one.
 *
 * Source: the weighted arithmetic mean.
 *
 * @example weightedStayTime(series).value // 56.4 seconds a session
 * @throws {WeappUsageError} when `per` is unknown.
 */
export function weightedStayTime(
  series: FigureSeries<VisitAverages>,
  options: { readonly per?: 'session' | 'user' | undefined } = {},
): WeightedAverage {
  const { per = 'session' } = options;
  if (per === 'session')
    return weightedAverage('weightedStayTime', series, 'stay_time_session', 'session_cnt');
  if (per === 'user') return weightedAverage('weightedStayTime', series, 'stay_time_uv', 'visit_uv');
  throw new WeappUsageError(unknown('weightedStayTime', 'per', JSON.stringify(per), "'session' / 'user'"));
}

/**
 * The average depth over a series: pages per session.
 *
 * Formula: Σ `visit_depth` × `session_cnt` / Σ `session_cnt`. It is not `visit_pv / session_cnt`: WeChat's depth
 * is smaller than that.
 *
 * Source: the weighted arithmetic mean.
 *
 * @example weightedDepth(series).value // 1.98 pages a session
 */
export function weightedDepth(series: FigureSeries<VisitAverages>): WeightedAverage {
  return weightedAverage('weightedDepth', series, 'visit_depth', 'session_cnt');
}

function weightedAverage(
  caller: string,
  series: FigureSeries<VisitAverages>,
  figure: FigureName<VisitAverages>,
  weight: FigureName<VisitAverages>,
): WeightedAverage {
  const { spans, values } = layOut(caller, series, (figures) => {
    const average = numberIn(figures, figure);
    const count = numberIn(figures, weight);
    return average === undefined || count === undefined ? undefined : { average, count };
  });
  let sum = 0;
  let weight_sum = 0;
  let support = 0;
  for (const value of values) {
    if (!value) continue;
    sum += value.average * value.count;
    weight_sum += value.count;
    support++;
  }
  const value = weight_sum > 0 ? sum / weight_sum : undefined;
  const missing = values.length - support;
  return {
    kind: 'weighted-average',
    figure,
    weight,
    period: periodOf(spans),
    value,
    weight_sum,
    support,
    missing,
  };
}
