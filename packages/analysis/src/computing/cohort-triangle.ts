import { type Day, readDay } from '../dates/day.ts';
import {
  type Granularity,
  namePeriod,
  type PeriodName,
  type Span,
  shiftSpan,
  spanAround,
} from '../dates/period.ts';
import type { Cell, Cohorts } from '../figures/cohorts.ts';
import { checkCohorts, unitOfKeys } from './cohort-keys.ts';
import { type RetentionCurve, retentionCurve } from './retention-curve.ts';

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
  /** The day, week or month in which they came back; undefined if the row is a group of days. */
  readonly returned_in: PeriodName | undefined;
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

/**
 * A cohort table as a triangle, for a heat map: every row with every key, in which day, week or month it falls,
 * and why a cell is empty.
 *
 * The newest day that the table knows is the last one of any known cell; a cell past it is `later`, an empty
 * one up to it is `missing`. `average` is `retentionCurve(cohorts)`.
 *
 * Source: the cohort table (retention triangle) of cohort analysis, after Glenn, Cohort Analysis (1977).
 *
 * @example cohortTriangle(retention.newUsers)
 */
export function cohortTriangle(cohorts: Cohorts): CohortTriangle {
  const { keys, rows } = checkCohorts('cohortTriangle', cohorts);
  const by = unitOfKeys(cohorts);
  const grid = rows.map((row) => {
    const last = readDay('end_date', row.end_date).day;
    return { row, spans: spansOf(by, last, keys) };
  });
  let newest = Number.NEGATIVE_INFINITY;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { row, spans } of grid) {
    for (const [index, key] of keys.entries()) {
      const cell = row.cells[key];
      if (!cell) continue;
      newest = Math.max(newest, spans[index]?.last ?? newest);
      if (key === 0 || cell.share === undefined) continue;
      low = Math.min(low, cell.share);
      high = Math.max(high, cell.share);
    }
  }
  return {
    kind: 'cohort-triangle',
    by,
    keys,
    rows: grid.map(({ row, spans }): TriangleRow => {
      const { begin_date, end_date, ref_date, size } = row;
      // A month of daily cohorts comes back on 31 different "days 7": no single day to name.
      const single = namePeriod(by, spanAround(by, readDay('end_date', end_date).day)).ref_date === ref_date;
      const cells = keys.map((key, index) =>
        cellOf(key, row.cells[key], spans[index], { by, newest, single }),
      );
      return { begin_date, end_date, ref_date, size, cells };
    }),
    average: retentionCurve(cohorts),
    range: low <= high ? { low, high } : undefined,
  };
}

/** The period of each key after the one of `last`. */
function spansOf(by: Granularity, last: Day, keys: readonly number[]): Span[] {
  const base = spanAround(by, last);
  return keys.map((key) => shiftSpan(by, base, key));
}

function cellOf(
  key: number,
  cell: Cell | undefined,
  span: Span | undefined,
  { by, newest, single }: { readonly by: Granularity; readonly newest: Day; readonly single: boolean },
): TriangleCell {
  const later = span !== undefined && span.last > newest;
  return {
    key,
    users: cell?.users,
    share: cell?.share,
    state: cell ? 'known' : later ? 'later' : 'missing',
    returned_in: single && span ? namePeriod(by, span) : undefined,
  };
}
