import { environmentLanguage, WeappUsageError } from '@weapp-openapi/core';
import { type Day, formatDay, readDay } from '../dates/day.ts';
import {
  type Granularity,
  isGranularity,
  namePeriod,
  type Period,
  type PeriodName,
  type Span,
  shiftSpan,
  spanAround,
  toPeriod,
} from '../dates/period.ts';
import {
  figureMissing,
  needsSeries,
  noPeriod,
  notInCalendar,
  notInOrder,
  tooLong,
} from '../messages/computing.ts';
import { areObjects, isObject } from './objects.ts';

/** One day, week or month of figures; undefined figures are a gap. */
export interface FigurePoint<Figures> extends PeriodName {
  readonly figures: Figures | undefined;
}

/**
 * Figures of days, weeks or months, oldest first: a `Series` of `visitTrend` or `summary`, or any object of
 * the same shape. A period that has no point counts as a gap.
 */
export interface FigureSeries<Figures, By extends Granularity = Granularity> {
  readonly by: By;
  readonly points: readonly FigurePoint<Figures>[];
}

/** The names of the numbers among figures, such as `visit_uv`. */
export type FigureName<Figures> = {
  [Name in keyof Figures]-?: Exclude<Figures[Name], undefined> extends number ? Name : never;
}[keyof Figures] &
  string;

/** One figure over all periods from the first point to the last, gaps included. */
export interface Timeline {
  readonly by: Granularity;
  readonly spans: readonly Span[];
  /** By the index of the period; undefined if it has no figure. */
  readonly values: readonly (number | undefined)[];
}

// A hundred years of days: past that, a date is wrong, and filling the gap would take up memory for nothing.
const MOST_PERIODS = 36_600;

/**
 * Lays a figure out over consecutive periods. A figure that is not a finite number is a gap.
 *
 * @throws WeappUsageError when the series or the name of the figure is wrong, or the points are out of order.
 */
export function timelineOf<Figures>(
  caller: string,
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
): Timeline {
  if (typeof figure !== 'string') {
    throw new WeappUsageError(figureMissing(caller));
  }
  return layOut(caller, series, (figures) => numberIn(figures, figure));
}

/** Lays out whatever `read` gives for each period's figures. */
export function layOut<Figures, Value>(
  caller: string,
  series: FigureSeries<Figures>,
  read: (figures: Figures) => Value | undefined,
): { by: Granularity; spans: Span[]; values: (Value | undefined)[] } {
  checkSeries(caller, series);
  const { by, points } = series;
  const spans: Span[] = [];
  const values: (Value | undefined)[] = [];
  for (const { begin_date, figures } of points) {
    const span = spanAround(by, dayIn(caller, begin_date));
    const last = spans.at(-1);
    if (last && span.first <= last.first) {
      throw new WeappUsageError(notInOrder(caller, by, begin_date, formatDay(last.first)));
    }
    for (
      let gap = last && shiftSpan(by, last, 1);
      gap && gap.first < span.first;
      gap = shiftSpan(by, gap, 1)
    ) {
      if (spans.length > MOST_PERIODS) {
        throw new WeappUsageError(tooLong(caller, begin_date));
      }
      spans.push(gap);
      values.push(undefined);
    }
    spans.push(span);
    values.push(isObject(figures) ? read(figures) : undefined);
  }
  return { by, spans, values };
}

/** The period of an index, with WeChat's name for it. */
export function periodAt({ by, spans }: Pick<Timeline, 'by' | 'spans'>, index: number): PeriodName {
  const span = spans[index];
  if (!span) throw new RangeError(noPeriod(index)[environmentLanguage()]);
  return namePeriod(by, span);
}

/** From the first day to the last; undefined without any. */
export function periodOf(spans: readonly Span[]): Period | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last && toPeriod({ first: first.first, last: last.last });
}

/** A finite number among figures; undefined otherwise. */
export function numberIn<Figures>(figures: Figures | undefined, figure: keyof Figures): number | undefined {
  const value: unknown = figures?.[figure];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** @throws WeappUsageError when it is not a series. */
export function checkSeries(caller: string, series: FigureSeries<unknown>): void {
  if (!areObjects(series?.points) || !isGranularity(series.by)) {
    throw new WeappUsageError(needsSeries(caller));
  }
}

function dayIn(caller: string, date: string): Day {
  const { day, exists } = readDay(`${caller}: begin_date`, date);
  if (!exists) throw new WeappUsageError(notInCalendar(caller, date));
  return day;
}
