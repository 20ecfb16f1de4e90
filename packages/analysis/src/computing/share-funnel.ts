import type { GetDailySummaryResponse, VisitTrendItem } from '@weapp-openapi/core';
import type { Period, PeriodName } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { FigureSeries } from './timeline.ts';

/** How a mini program is passed on. */
export interface ShareRates {
  /** `share_uv / visit_uv`: of a day's visitors, those who forwarded on that day. */
  readonly forwarding_rate: number | undefined;
  /** `share_pv / share_uv`: forwards of one forwarding user in a day. */
  readonly forwards_per_user: number | undefined;
  /** `visit_uv_new / visit_uv`: of a day's visitors, those who came for the first time. */
  readonly new_user_rate: number | undefined;
  /** `visit_uv_new / share_pv`: new users for each forward, whatever brought them. */
  readonly new_users_per_forward: number | undefined;
}

/** One step of the funnel. */
export interface FunnelStep {
  /** WeChat's name of the figure. */
  readonly figure: 'visit_uv' | 'share_uv' | 'share_pv' | 'visit_uv_new';
  readonly label: BilingualText;
  /** `user-days`: users counted once on each day. `times`: forwards. `users`: each counted once. */
  readonly unit: 'user-days' | 'times' | 'users';
  readonly value: number;
  /** `value` for each of the step before; undefined for the first, or after a 0. */
  readonly per_previous: number | undefined;
  /** `value` for each of the first step. */
  readonly per_first: number | undefined;
}

/** One day of the funnel. */
export interface ShareFunnelPoint extends PeriodName {
  readonly visit_uv: number | undefined;
  readonly share_uv: number | undefined;
  readonly share_pv: number | undefined;
  readonly visit_uv_new: number | undefined;
  readonly rates: ShareRates;
}

/** From visitors to forwards and new users. */
export interface ShareFunnel {
  readonly kind: 'share-funnel';
  /** From the first to the last day; undefined without any. */
  readonly period: Period | undefined;
  /** Visitors, forwarding users, forwards, new users, over the days that have all four figures. */
  readonly steps: readonly FunnelStep[];
  /** Over the same days: sums divided by sums. */
  readonly rates: ShareRates;
  /** How many days have all four figures. */
  readonly support: number;
  /** How many days lack one. */
  readonly missing: number;
  /** One point for each day, oldest first. */
  readonly points: readonly ShareFunnelPoint[];
}

export function shareFunnel(
  visits: FigureSeries<Pick<VisitTrendItem, 'visit_uv' | 'visit_uv_new'>, 'day'>,
  summary: FigureSeries<Pick<GetDailySummaryResponse['list'][number], 'share_uv' | 'share_pv'>, 'day'>,
): ShareFunnel {
  throw new Error(`not there yet: ${visits.by} ${summary.by}`);
}
