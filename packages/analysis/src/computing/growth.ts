import { WeappUsageError } from '@weapp-openapi/core';
import { calendarOf, dayOf } from '../dates/day.ts';
import {
  type Granularity,
  namePeriod,
  type PeriodName,
  type Span,
  shiftSpan,
  spanAround,
} from '../dates/period.ts';
import { type Change, changeOf } from '../figures/series.ts';
import { againstWrong } from '../messages/computing.ts';
import { type FigureName, type FigureSeries, timelineOf } from './timeline.ts';

/** Which earlier period each period is compared with. */
export type GrowthBase =
  /** The day, week or month just before (环比). */
  | 'previous'
  /** Days only: the same weekday one week before. */
  | 'last-week'
  /**
   * The same day or month one year before (同比). 29 February is compared with 28 February. A week is compared
   * with the week 52 weeks before.
   */
  | 'last-year'
  /** Days only: the same weekday 52 weeks before. */
  | 'last-year-weekday';

/** One period and what it is compared with. */
export interface GrowthPoint extends PeriodName {
  /** The figure; undefined in a gap. */
  readonly value: number | undefined;
  /** The period compared with. */
  readonly base_period: PeriodName;
  /** The figure of that period; undefined if it is a gap or outside the series. */
  readonly base: number | undefined;
  /** `value - base`, and that as a share of `base`; undefined if either is missing. */
  readonly change: Change | undefined;
}

/** Growth of one figure. */
export interface Growth {
  readonly kind: 'growth';
  readonly by: Granularity;
  readonly figure: string;
  readonly against: GrowthBase;
  /** One point for each period of the series, oldest first. */
  readonly points: readonly GrowthPoint[];
}

/**
 * Growth of one figure: each period against an earlier one of the same series.
 *
 * Formula: `absolute = value - base`, `share = absolute / base` (0.1 is 10 % more; undefined after a 0). A gap
 * is never a 0: a missing `value` or `base` gives no change. The earlier periods must be in the series, so for
 * growth against last year ask for a year more than you show.
 *
 * Source: the rate of change, as official statistics define it (环比 and 同比). The day of last year has
 * another weekday; where weekdays differ much, `last-year-weekday` is the fairer comparison.
 *
 * @example
 * const { points } = growth(series, 'visit_uv', { against: 'last-week' });
 * points.at(-1)?.change?.share; // 0.12: 12 % more than a week before
 * @throws {WeappUsageError} when the series does not have the unit that `against` needs.
 */
export function growth<Figures>(
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
  options: { readonly against?: GrowthBase | undefined } = {},
): Growth {
  const { against = 'previous' } = options;
  const timeline = timelineOf('growth', series, figure);
  const { by, spans, values } = timeline;
  const allowed = BASES[by];
  if (!allowed.includes(against)) {
    throw new WeappUsageError(
      againstWrong(JSON.stringify(against), by, allowed.map((base) => `'${base}'`).join(' / ')),
    );
  }
  const indexOf = new Map(spans.map(({ first }, index) => [first, index]));
  const points = spans.map((span, index): GrowthPoint => {
    const base_span = baseOf(by, span, against);
    const base_index = indexOf.get(base_span.first);
    const base = base_index === undefined ? undefined : values[base_index];
    const value = values[index];
    return {
      ...namePeriod(by, span),
      value,
      base_period: namePeriod(by, base_span),
      base,
      change: changeOf(base, value),
    };
  });
  return { kind: 'growth', by, figure, against, points };
}

const BASES: Readonly<Record<Granularity, readonly GrowthBase[]>> = {
  day: ['previous', 'last-week', 'last-year', 'last-year-weekday'],
  week: ['previous', 'last-year'],
  month: ['previous', 'last-year'],
};

function baseOf(by: Granularity, span: Span, against: GrowthBase): Span {
  if (against === 'previous') return shiftSpan(by, span, -1);
  if (against === 'last-week') return spanAround(by, span.first - 7);
  if (against === 'last-year-weekday' || by === 'week') return spanAround(by, span.first - 52 * 7);
  const { year, month, date } = calendarOf(span.first);
  const lastDate = calendarOf(dayOf(year - 1, month + 1, 1) - 1).date;
  return spanAround(by, dayOf(year - 1, month, Math.min(date, lastDate)));
}
