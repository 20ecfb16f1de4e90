import { WeappUsageError } from '@weapp-openapi/core';
import type { Period } from '../dates/period.ts';
import { ADDITIVE, UNIQUE_USERS, whyNotAdded } from './additivity.ts';
import { type FigureName, type FigureSeries, periodOf, timelineOf } from './timeline.ts';

/** A total or an average over a series. */
export interface Total {
  readonly kind: 'sum' | 'mean';
  readonly figure: string;
  /** From the first day of the first period to the last day of the last one; undefined for an empty series. */
  readonly period: Period | undefined;
  /** In the figure's unit; undefined if no period has the figure. */
  readonly value: number | undefined;
  /** How many periods have the figure. */
  readonly support: number;
  /** How many periods lack it: the total is too small by what they had. */
  readonly missing: number;
}

/**
 * The sum of a figure over a series: sessions, page visits, new users, forwards.
 *
 * Formula: the plain sum over the periods that have the figure; `missing` says how many do not. It is right for
 * events, and for new users, since a user is new once. Where adding up would count somebody twice or mix
 * averages, it throws and says what to use instead.
 *
 * Source: additive, semi-additive and non-additive figures, Kimball & Ross, The Data Warehouse Toolkit, 3rd
 * edition, chapter 1.
 *
 * @example sumOf(series, 'session_cnt').value // 998022
 * @throws {WeappUsageError} for unique users (`visit_uv`, `share_uv`), running totals (`visit_total`), averages
 * and unknown figures.
 */
export function sumOf<Figures>(series: FigureSeries<Figures>, figure: FigureName<Figures>): Total {
  if (!ADDITIVE.has(figure)) throw new WeappUsageError(whyNotAdded('sumOf', figure));
  return totalOf('sum', series, figure);
}

/**
 * The mean of a figure over the periods of a series that have it, such as the users of an average day.
 *
 * Formula: sum / number of periods with the figure. Averages of averages are refused, and so is the mean of a
 * running total.
 *
 * Source: the arithmetic mean.
 *
 * @example meanOf(series, 'visit_uv').value // 55500: users of an average day, not of the whole range
 * @throws {WeappUsageError} for averages, running totals and unknown figures.
 */
export function meanOf<Figures>(series: FigureSeries<Figures>, figure: FigureName<Figures>): Total {
  if (!ADDITIVE.has(figure) && !UNIQUE_USERS.has(figure)) {
    throw new WeappUsageError(whyNotAdded('meanOf', figure));
  }
  return totalOf('mean', series, figure);
}

function totalOf<Figures>(
  kind: Total['kind'],
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
): Total {
  const { spans, values } = timelineOf(kind === 'sum' ? 'sumOf' : 'meanOf', series, figure);
  const known = values.filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total + value, 0);
  const support = known.length;
  const value = kind === 'sum' ? sum : sum / support;
  return {
    kind,
    figure,
    period: periodOf(spans),
    value: support === 0 ? undefined : value,
    support,
    missing: values.length - support,
  };
}
