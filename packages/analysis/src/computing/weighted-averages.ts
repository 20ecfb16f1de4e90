import type { VisitTrendItem } from '@weapp-openapi/core';
import type { Period } from '../dates/period.ts';
import type { FigureSeries } from './timeline.ts';

/** An average over a series, each period weighted by its sessions or users. */
export interface WeightedAverage {
  readonly kind: 'weighted-average';
  /** `stay_time_session`, `stay_time_uv` or `visit_depth`. */
  readonly figure: string;
  /** `session_cnt` or `visit_uv`. */
  readonly weight: string;
  /** From the first day of the first period to the last day of the last one; undefined for an empty series. */
  readonly period: Period | undefined;
  /** Seconds, or pages for `visit_depth`; undefined if no period counts. */
  readonly value: number | undefined;
  /** The sum of the weights: sessions, or users counted once in each period. */
  readonly weight_sum: number;
  /** How many periods count: those with both figures and a weight above 0. */
  readonly support: number;
  /** How many periods do not. */
  readonly missing: number;
}

/** The figures that the averages need. */
export type VisitAverages = Pick<
  VisitTrendItem,
  'session_cnt' | 'visit_uv' | 'stay_time_session' | 'stay_time_uv' | 'visit_depth'
>;

export function weightedStayTime(
  series: FigureSeries<VisitAverages>,
  options: { readonly per?: 'session' | 'user' | undefined } = {},
): WeightedAverage {
  throw new Error(`not there yet: ${series.by} ${options.per}`);
}

export function weightedDepth(series: FigureSeries<VisitAverages>): WeightedAverage {
  throw new Error(`not there yet: ${series.by}`);
}
