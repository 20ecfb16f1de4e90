import type { Granularity, PeriodName } from '../dates/period.ts';
import type { Change } from '../figures/series.ts';
import type { FigureName, FigureSeries } from './timeline.ts';

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

export function growth<Figures>(
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
  options: { readonly against?: GrowthBase | undefined } = {},
): Growth {
  throw new Error(`not there yet: ${series.by} ${figure} ${options.against}`);
}
