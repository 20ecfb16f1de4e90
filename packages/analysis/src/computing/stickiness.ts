import type { VisitTrendItem } from '@weapp-openapi/core';
import type { Granularity, PeriodName } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { FigureSeries } from './timeline.ts';

/** The figures that stickiness needs. */
export type UserFigures = Pick<VisitTrendItem, 'visit_uv'>;

/** Stickiness of one week or month. */
export interface StickinessPoint extends PeriodName {
  /** Mean `visit_uv` of the days (or whole weeks) within the period. */
  readonly mean_users: number | undefined;
  /** `visit_uv` of the week or month itself. */
  readonly period_users: number | undefined;
  /** `mean_users / period_users`, 0 to 1; undefined if either is missing or there were no users. */
  readonly share: number | undefined;
  /** How many days (or weeks) the mean is of. */
  readonly support: number;
  /** How many days (or whole weeks) the period has. */
  readonly expected_support: number;
}

/** Average users of a day (week) as a share of the users of the week or month. */
export interface Stickiness {
  readonly kind: 'stickiness';
  /** `DAU/WAU`, `DAU/MAU` or `WAU/MAU`. */
  readonly ratio: 'DAU/WAU' | 'DAU/MAU' | 'WAU/MAU';
  readonly by: Granularity;
  /** One point for each week or month. */
  readonly points: readonly StickinessPoint[];
  /** What WeChat's counts do not allow, in words. */
  readonly limits: BilingualText;
}

export function stickiness(
  shorter: FigureSeries<UserFigures, 'day' | 'week'>,
  longer: FigureSeries<UserFigures, 'week' | 'month'>,
): Stickiness {
  throw new Error(`not there yet: ${shorter.by} ${longer.by}`);
}
