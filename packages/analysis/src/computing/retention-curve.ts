import type { Granularity } from '../dates/period.ts';
import type { Cohorts } from '../figures/cohorts.ts';

/** One key of a retention curve. */
export interface RetentionCurvePoint {
  /** Days, weeks or months after the first. */
  readonly key: number;
  /** `users / size`, 0 to 1; undefined without support. */
  readonly share: number | undefined;
  /** Users who came back, over the rows that count. */
  readonly users: number;
  /** All users of the rows that count. */
  readonly size: number;
  /** How many rows of the table count: those with at least one user and a cell for this key. */
  readonly cohorts: number;
  /** The interval for `share` at the curve's confidence. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The average retention of a cohort table. */
export interface RetentionCurve {
  readonly kind: 'retention-curve';
  /** The unit of the keys. */
  readonly by: Granularity;
  readonly confidence: Confidence;
  readonly points: readonly RetentionCurvePoint[];
}

/** How sure an interval is. */
export type Confidence = 0.9 | 0.95 | 0.99;

/** Options of {@link retentionCurve}. */
export interface RetentionCurveOptions {
  /** Only rows that have every cell up to this key, so that all points up to it are of the same users. */
  readonly through?: number | undefined;
  /** Default: 0.95. */
  readonly confidence?: Confidence | undefined;
}

export function retentionCurve(cohorts: Cohorts, options: RetentionCurveOptions = {}): RetentionCurve {
  throw new Error(`not there yet: ${cohorts.keys} ${options.through}`);
}
