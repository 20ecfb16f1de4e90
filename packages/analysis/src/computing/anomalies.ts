import type { PeriodName } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { FigureName, FigureSeries } from './timeline.ts';

/** Options of {@link findAnomalies}. */
export interface AnomalyOptions {
  /** The score from which a day is an anomaly. Default: 3.5. */
  readonly threshold?: number | undefined;
}

/** A day whose figure is far from what is usual. */
export interface Anomaly extends PeriodName {
  readonly figure: string;
  readonly value: number;
  /** What trend and weekday make usual, in the figure's unit. */
  readonly expected: number;
  /** A figure from `low` to `high` would have been no anomaly. */
  readonly low: number;
  readonly high: number;
  /** How far from `expected`, in robust standard deviations; negative below. */
  readonly score: number;
  readonly direction: 'above' | 'below';
  /** In words, such as "12 % below the usual Tuesday". */
  readonly reason: BilingualText;
}

/** One day with what would have been usual. */
export interface ExpectedPoint extends PeriodName {
  /** The figure; undefined in a gap. */
  readonly value: number | undefined;
  readonly expected: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** undefined in a gap. */
  readonly score: number | undefined;
}

/** What is unusual in a figure, and the band of the usual. */
export interface Anomalies {
  readonly kind: 'anomalies';
  readonly figure: string;
  readonly threshold: number;
  /** The robust standard deviation of a day from what is usual, as a share of it: 0.05 is 5 %. */
  readonly spread: number;
  /** Oldest first. */
  readonly anomalies: readonly Anomaly[];
  /** One point for each day of the series, oldest first. */
  readonly points: readonly ExpectedPoint[];
}

export function findAnomalies<Figures>(
  series: FigureSeries<Figures, 'day'>,
  figure: FigureName<Figures>,
  options: AnomalyOptions = {},
): Anomalies {
  throw new Error(`not there yet: ${series.by} ${figure} ${options.threshold}`);
}
