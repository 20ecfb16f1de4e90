import { WeappUsageError } from '@weapp-openapi/core';
import type { Granularity, PeriodName } from '../dates/period.ts';
import { evenSize, noWholeNumber, noWholeNumberUpTo, unknown } from '../messages/computing.ts';
import { type FigureName, type FigureSeries, periodAt, timelineOf } from './timeline.ts';

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

/**
 * The moving average of one figure: the mean of the figures in a window around each period.
 *
 * Formula: the sum of the figures in the window / their number. Gaps are left out, never 0; `support` says how
 * many figures an average is of. The window is cut off at the ends of the series. Seven days even out the
 * weekdays, as long as no day is missing; `minimum: 7` insists on it.
 *
 * Of `visit_uv`, it is the mean number of users of a day; the users of the whole window cannot be known from
 * days.
 *
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 3.3.
 *
 * @throws {WeappUsageError} when an option is not a whole number in its range, or a centred size is even.
 */
export function movingAverage<Figures>(
  series: FigureSeries<Figures>,
  figure: FigureName<Figures>,
  options: MovingAverageOptions = {},
): MovingAverage {
  const timeline = timelineOf('movingAverage', series, figure);
  const { by, spans, values } = timeline;
  const { size = SIZES[by], align = 'trailing' } = options;
  checkCount('size', size, Number.MAX_SAFE_INTEGER);
  const { minimum = Math.floor(size / 2) + 1 } = options;
  checkCount('minimum', minimum, size);
  if (align !== 'trailing' && align !== 'centred') {
    throw new WeappUsageError(
      unknown('movingAverage', 'align', JSON.stringify(align), "'trailing' / 'centred'"),
    );
  }
  if (align === 'centred' && size % 2 === 0) {
    throw new WeappUsageError(evenSize(size - 1, size + 1));
  }
  const ahead = align === 'centred' ? (size - 1) / 2 : 0;
  const window = windowSums(values, size);
  const points = spans.map((_, index): MovingAveragePoint => {
    const { sum, support } = window(index + ahead - size + 1, index + ahead);
    return {
      ...periodAt(timeline, index),
      value: values[index],
      average: support >= minimum ? sum / support : undefined,
      support,
    };
  });
  return { kind: 'moving-average', by, figure, size, align, minimum, points };
}

const SIZES: Readonly<Record<Granularity, number>> = { day: 7, week: 4, month: 3 };

function checkCount(name: string, count: number, most: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= most) return;
  throw new WeappUsageError(
    most === Number.MAX_SAFE_INTEGER ? noWholeNumber(name, count) : noWholeNumberUpTo(name, count, most),
  );
}

interface WindowSum {
  readonly sum: number;
  readonly support: number;
}

/**
 * Sums of windows of `size` values in constant time each, without subtraction, which would leave rounding
 * errors behind (van Herk 1992): values are cut into blocks, and each window is the end of one block and the
 * beginning of the next.
 */
function windowSums(
  values: readonly (number | undefined)[],
  size: number,
): (first: number, last: number) => WindowSum {
  const plus = (total: WindowSum | undefined, value: number | undefined): WindowSum => {
    const { sum, support } = total ?? NOTHING;
    return value === undefined ? { sum, support } : { sum: sum + value, support: support + 1 };
  };
  const fromStart: WindowSum[] = [];
  for (const [index, value] of values.entries()) {
    fromStart.push(plus(index % size === 0 ? undefined : fromStart[index - 1], value));
  }
  const toEnd: WindowSum[] = new Array(values.length);
  for (let index = values.length - 1; index >= 0; index--) {
    toEnd[index] = plus((index + 1) % size === 0 ? undefined : toEnd[index + 1], values[index]);
  }
  return (first, last) => {
    const from = Math.max(first, 0);
    const to = Math.min(last, values.length - 1);
    const end = fromStart[to] ?? NOTHING;
    const start = toEnd[from] ?? NOTHING;
    if (from % size === 0) return end;
    if (Math.floor(from / size) === Math.floor(to / size)) return start;
    return { sum: start.sum + end.sum, support: start.support + end.support };
  };
}

const NOTHING: WindowSum = { sum: 0, support: 0 };
