import type { Period } from '../dates/period.ts';
import type { FigureName, FigureSeries } from './timeline.ts';

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

export function sumOf<Figures>(series: FigureSeries<Figures>, figure: FigureName<Figures>): Total {
  throw new Error(`not there yet: ${series.by} ${figure}`);
}

export function meanOf<Figures>(series: FigureSeries<Figures>, figure: FigureName<Figures>): Total {
  throw new Error(`not there yet: ${series.by} ${figure}`);
}
