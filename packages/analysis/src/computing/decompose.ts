import type { PeriodName } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { FigureName, FigureSeries } from './timeline.ts';

/** How trend and weekday make up the expected figure. */
export type SeasonModel =
  /** `expected = trend × effect`; an effect of 1.2 is 20 % above the trend. */
  | 'multiplicative'
  /** `expected = trend + effect`, the effect in the figure's unit. */
  | 'additive';

/** What is usual for a weekday. */
export interface WeekdayEffect {
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly label: BilingualText;
  /** Multiplicative: a factor, 1 on average over the week. Additive: in the figure's unit, 0 on average. */
  readonly effect: number;
  /** How many days the effect was taken from. */
  readonly support: number;
}

/** One day, taken apart. */
export interface DecompositionPoint extends PeriodName {
  /** The figure; undefined in a gap. */
  readonly value: number | undefined;
  /** The level without the weekday's effect. */
  readonly trend: number | undefined;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** The weekday's effect. */
  readonly effect: number;
  /** Trend and weekday together, in the figure's unit. */
  readonly expected: number | undefined;
  /** `value - expected`; undefined in a gap. */
  readonly residual: number | undefined;
}

/** A daily figure as trend, weekday and rest. */
export interface Decomposition {
  readonly kind: 'decomposition';
  readonly figure: string;
  readonly model: SeasonModel;
  /** Monday to Sunday. */
  readonly weekdays: readonly WeekdayEffect[];
  /** One point for each day of the series, oldest first. */
  readonly points: readonly DecompositionPoint[];
}

export function decompose<Figures>(
  series: FigureSeries<Figures, 'day'>,
  figure: FigureName<Figures>,
  options: { readonly model?: SeasonModel | undefined } = {},
): Decomposition {
  throw new Error(`not there yet: ${series.by} ${figure} ${options.model}`);
}
