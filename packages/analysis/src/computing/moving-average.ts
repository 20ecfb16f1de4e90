import type { Granularity, PeriodName } from '../dates/period.ts';
import type { FigureName, FigureSeries } from './timeline.ts';

/** Options of {@link movingAverage}. */
export interface MovingAverageOptions {
  /** How many periods an average covers. Default: 7 for days, 4 for weeks, 3 for months. */
  readonly size?: number | undefined;
  /**
   * `trailing`, the default: the period and those before it. `centred`: as many before as after; needs an odd
   * size.
   */
  readonly align?: 'trailing' | 'centred' | undefined;
  /** The least number of figures that an average needs. Default: more than half of `size`. */
  readonly minimum?: number | undefined;
}

/** One period with its average. */
export interface MovingAveragePoint extends PeriodName {
  /** The figure; undefined in a gap. */
  readonly value: number | undefined;
  /** The average of the window; undefined if it has fewer figures than `minimum`. */
  readonly average: number | undefined;
  /** How many figures the window has. */
  readonly support: number;
}

/** The moving average of one figure. */
export interface MovingAverage {
  readonly kind: 'moving-average';
  readonly by: Granularity;
  readonly figure: string;
  readonly size: number;
  readonly align: 'trailing' | 'centred';
  readonly minimum: number;
  /** One point for each period of the series, oldest first. */
  readonly points: readonly MovingAveragePoint[];
}

export function movingAverage<Figures>(
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
  options: MovingAverageOptions = {},
): MovingAverage {
  throw new Error(`not there yet: ${series.by} ${figure} ${options.size}`);
}
