import { type VisitTrendItem, WeappUsageError } from '@weapp-openapi/core';
import { type Granularity, namePeriod, type PeriodName, spansBetween } from '../dates/period.ts';
import { notDivisible } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { type FigureSeries, timelineOf } from './timeline.ts';

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

/** The mean needs figures of four fifths of its days (weeks). */
const LEAST_SUPPORT = 0.8;

/**
 * How much of its users a mini program has on an average day: DAU/MAU, DAU/WAU or WAU/MAU, by the units of the
 * two series.
 *
 * Formula: mean `visit_uv` of the days (weeks) within a week or month / `visit_uv` of that week or month; 0.2
 * of a 30-day month means that its average user came on 6 days. The mean needs figures of four fifths of the
 * days. Weeks that cross the turn of a month are in none.
 *
 * WeChat counts users once by day, calendar week and calendar month only. So this is by calendar period; a
 * ratio over the last 7 or 30 days cannot be had, and the current week and month have no count yet.
 *
 * Source: stickiness (DAU/MAU) as product analytics use it, with the mean of all days as DAU.
 *
 * @example
 * const days = await analysis.visitTrend({ by: 'day', begin: '20261001', end: '20261031' });
 * const months = await analysis.visitTrend({ by: 'month', begin: '20261001', end: '20261031' });
 * stickiness(days, months).points[0]?.share; // 0.21
 * @throws {WeappUsageError} when the first series is not of shorter periods than the second.
 */
export function stickiness(
  shorter: FigureSeries<UserFigures, 'day' | 'week'>,
  longer: FigureSeries<UserFigures, 'week' | 'month'>,
): Stickiness {
  const inner = timelineOf('stickiness', shorter, 'visit_uv');
  const outer = timelineOf('stickiness', longer, 'visit_uv');
  const ratio = RATIOS[inner.by]?.[outer.by];
  if (ratio === undefined) {
    throw new WeappUsageError(notDivisible(inner.by, outer.by));
  }
  const usersAt = new Map(inner.spans.map(({ first }, index) => [first, inner.values[index]]));
  const points = outer.spans.map((span, index): StickinessPoint => {
    const parts = spansBetween(inner.by, span.first, span.last).filter(
      ({ first, last }) => first >= span.first && last <= span.last,
    );
    const known = parts.flatMap(({ first }) => usersAt.get(first) ?? []);
    const enough = known.length > 0 && known.length >= LEAST_SUPPORT * parts.length;
    const mean_users = enough ? known.reduce((sum, users) => sum + users, 0) / known.length : undefined;
    const period_users = outer.values[index];
    return {
      ...namePeriod(outer.by, span),
      mean_users,
      period_users,
      share: mean_users === undefined || !period_users ? undefined : mean_users / period_users,
      support: known.length,
      expected_support: parts.length,
    };
  });
  return { kind: 'stickiness', ratio, by: outer.by, points, limits: LIMITS[ratio] };
}

const RATIOS: Partial<Record<Granularity, Partial<Record<Granularity, Stickiness['ratio']>>>> = {
  day: { week: 'DAU/WAU', month: 'DAU/MAU' },
  week: { month: 'WAU/MAU' },
};

const CALENDAR: BilingualText = {
  en: 'WeChat counts users once by day, calendar week (Monday to Sunday) and calendar month only: there is no ratio over the last 7 or 30 days, and none for the current week or month.',
  zh: '微信只按自然日、自然周（周一至周日）、自然月去重计数：无法得出最近 7 天或 30 天的滚动比值，当前的周和月也还没有数值。',
};

const LIMITS: Readonly<Record<Stickiness['ratio'], BilingualText>> = {
  'DAU/WAU': CALENDAR,
  'DAU/MAU': CALENDAR,
  'WAU/MAU': {
    en: `${CALENDAR.en} Weeks that cross the turn of a month are left out.`,
    zh: `${CALENDAR.zh}跨月的周不计入。`,
  },
};
