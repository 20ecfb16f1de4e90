import type { Granularity, PeriodName } from '../dates/period.ts';
import type { Cohorts } from '../figures/cohorts.ts';
import type { RetentionCurve } from './retention-curve.ts';

/** One cell of a cohort triangle. */
export interface TriangleCell {
  /** Days, weeks or months after the row's period. */
  readonly key: number;
  /** Users who came back; undefined unless `state` is `known`. */
  readonly users: number | undefined;
  /** `users` as a share of the row's size, 0 to 1. */
  readonly share: number | undefined;
  /**
   * `known`: it has a figure. `later`: its day, week or month is past the newest that the table knows.
   * `missing`: it should have a figure but WeChat gave none.
   */
  readonly state: 'known' | 'later' | 'missing';
  /** The day, week or month in which they came back. */
  readonly returned_in: PeriodName;
}

/** One row of a cohort triangle. */
export interface TriangleRow extends PeriodName {
  /** Users in the row's period; undefined in a gap. */
  readonly size: number | undefined;
  /** One cell for each key. */
  readonly cells: readonly TriangleCell[];
}

/** A cohort table as a triangle: every row with every key, what is still to come told apart from what is missing. */
export interface CohortTriangle {
  readonly kind: 'cohort-triangle';
  /** The unit of the keys. */
  readonly by: Granularity;
  readonly keys: readonly number[];
  /** Oldest first. */
  readonly rows: readonly TriangleRow[];
  /** The weighted average under the table. */
  readonly average: RetentionCurve;
  /** The least and the greatest share past key 0, for a colour scale; undefined if there is none. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
}

export function cohortTriangle(cohorts: Cohorts): CohortTriangle {
  throw new Error(`not there yet: ${cohorts.keys}`);
}
