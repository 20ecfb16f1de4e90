import { type GetDailySummaryResponse, type VisitTrendItem, WeappUsageError } from '@weapp-openapi/core';
import type { Day } from '../dates/day.ts';
import { namePeriod, type Period, type PeriodName } from '../dates/period.ts';
import { needsTwoSeries } from '../messages/computing.ts';
import type { BilingualText } from './bilingual-text.ts';
import { type FigureSeries, layOut, numberIn, periodOf } from './timeline.ts';

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
  /** Says so where the users of several days are added up. */
  readonly label: BilingualText;
  /** `user-days`: users counted once on each day. `times`: forwards. `users`: each counted once. */
  readonly unit: 'user-days' | 'times' | 'users';
  readonly value: number;
  /**
   * `value` for each of the step before; undefined for the first, after a 0, and for the new users: nobody knows how
   * many of them a forward brought.
   */
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

/**
 * From visitors to forwarding users, forwards and new users, day by day and over the range.
 *
 * Formula: each rate is the sum of one figure / the sum of the other, over the days that have all four figures.
 * Sums of `visit_uv` and `share_uv` are user-days, each user counted once on each day: a fair base for a rate,
 * but not a number of users. WeChat does not say who came through a forward: `new_users_per_forward` sets all
 * new users against all forwards. Visits that came from chats are in `access_source_session_cnt`, key 3.
 *
 * Source: the conversion funnel; ratios of sums as in W. G. Cochran, Sampling Techniques (1977), chapter 6.
 *
 * @example
 * const { rates } = shareFunnel(await analysis.visitTrend(lastDays(30)), await analysis.summary(lastDays(30)));
 * rates.forwarding_rate; // 0.031: of a day's visitors, 3.1 % forwarded
 * @throws {WeappUsageError} when a series is not by day.
 */
export function shareFunnel(
  visits: FigureSeries<Pick<VisitTrendItem, 'visit_uv' | 'visit_uv_new'>, 'day'>,
  summary: FigureSeries<Pick<GetDailySummaryResponse['list'][number], 'share_uv' | 'share_pv'>, 'day'>,
): ShareFunnel {
  const days = new Map<Day, Partial<Counts>>();
  for (const { first, figures } of [
    ...daysOf(visits, (item) => ({
      visit_uv: numberIn(item, 'visit_uv'),
      visit_uv_new: numberIn(item, 'visit_uv_new'),
    })),
    ...daysOf(summary, (item) => ({
      share_uv: numberIn(item, 'share_uv'),
      share_pv: numberIn(item, 'share_pv'),
    })),
  ]) {
    days.set(first, { ...days.get(first), ...figures });
  }
  const sums = { visit_uv: 0, share_uv: 0, share_pv: 0, visit_uv_new: 0 };
  let support = 0;
  const order = [...days].sort(([a], [b]) => a - b);
  const points = order.map(([first, { visit_uv, share_uv, share_pv, visit_uv_new }]): ShareFunnelPoint => {
    const figures = { visit_uv, share_uv, share_pv, visit_uv_new };
    if (isComplete(figures)) {
      for (const { figure } of STEPS) sums[figure] += figures[figure];
      support++;
    }
    return { ...namePeriod('day', { first, last: first }), ...figures, rates: ratesOf(figures) };
  });
  return {
    kind: 'share-funnel',
    period: periodOf(order.map(([first]) => ({ first, last: first }))),
    steps: support === 0 ? [] : stepsOf(sums, support),
    rates: ratesOf(support === 0 ? {} : sums),
    support,
    missing: points.length - support,
    points,
  };
}

type Counts = Record<FunnelStep['figure'], number | undefined>;

function daysOf<Figures>(
  series: FigureSeries<Figures>,
  read: (figures: Figures) => Partial<Counts>,
): { first: Day; figures: Partial<Counts> | undefined }[] {
  const { by, spans, values } = layOut('shareFunnel', series, read);
  if (by !== 'day') throw new WeappUsageError(needsTwoSeries(by));
  return spans.map(({ first }, index) => ({ first, figures: values[index] }));
}

function isComplete(figures: Counts): figures is Record<FunnelStep['figure'], number> {
  return STEPS.every(({ figure }) => figures[figure] !== undefined);
}

function ratesOf({ visit_uv, share_uv, share_pv, visit_uv_new }: Partial<Counts>): ShareRates {
  return {
    forwarding_rate: ratio(share_uv, visit_uv),
    forwards_per_user: ratio(share_pv, share_uv),
    new_user_rate: ratio(visit_uv_new, visit_uv),
    new_users_per_forward: ratio(visit_uv_new, share_pv),
  };
}

function stepsOf(sums: Record<FunnelStep['figure'], number>, support: number): FunnelStep[] {
  return STEPS.map(({ figure, label, added, unit }, index): FunnelStep => {
    const before = figure === 'visit_uv_new' ? undefined : STEPS[index - 1];
    const value = sums[figure];
    return {
      figure,
      label: support > 1 ? added : label,
      unit,
      value,
      per_previous: before && ratio(value, sums[before.figure]),
      per_first: ratio(value, sums.visit_uv),
    };
  });
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

interface Step extends Pick<FunnelStep, 'figure' | 'label' | 'unit'> {
  /** The label where several days are added up. */
  readonly added: BilingualText;
}

const FORWARDS: BilingualText = { en: 'Forwards', zh: '转发次数' };
const NEW_USERS: BilingualText = { en: 'New users', zh: '新用户数' };
const STEPS: readonly Step[] = [
  {
    figure: 'visit_uv',
    label: { en: 'Visitors', zh: '访问人数' },
    added: { en: 'Visitors, day by day', zh: '访问人次（按天去重后相加）' },
    unit: 'user-days',
  },
  {
    figure: 'share_uv',
    label: { en: 'Forwarding users', zh: '转发人数' },
    added: { en: 'Forwarding users, day by day', zh: '转发人次（按天去重后相加）' },
    unit: 'user-days',
  },
  { figure: 'share_pv', label: FORWARDS, added: FORWARDS, unit: 'times' },
  { figure: 'visit_uv_new', label: NEW_USERS, added: NEW_USERS, unit: 'users' },
];
