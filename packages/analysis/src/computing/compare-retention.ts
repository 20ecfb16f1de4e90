import type { Granularity } from '../dates/period.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { Confidence, RetentionCurve, RetentionCurvePoint } from './retention-curve.ts';

/** One key of two retention curves. */
export interface RetentionDifference {
  readonly key: number;
  readonly first: RetentionCurvePoint;
  readonly second: RetentionCurvePoint;
  /** Share of the second minus share of the first, -1 to 1; undefined if either is missing. */
  readonly difference: number | undefined;
  /** The interval for `difference`. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Whether 0 is outside the interval. */
  readonly clear: boolean;
  /** In words, such as "Day 7: 3.1 points higher (95 % interval: 1.0 to 5.2)". */
  readonly text: BilingualText;
}

/** Two retention curves compared. */
export interface RetentionComparison {
  readonly kind: 'retention-comparison';
  readonly by: Granularity;
  readonly confidence: Confidence;
  /** One point for each key that both curves have, without key 0. */
  readonly points: readonly RetentionDifference[];
}

export function compareRetention(first: RetentionCurve, second: RetentionCurve): RetentionComparison {
  throw new Error(`not there yet: ${first.by} ${second.by}`);
}
