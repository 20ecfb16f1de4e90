import { median } from './median.ts';

/** Days before and after a day that its trend is taken from: three weeks in all. */
const HALF = 10;
const SIZE = 2 * HALF + 1;
/** A window with fewer figures has no trend. */
const LEAST = 7;

/**
 * The level of a daily figure without its weekdays: the median of the three weeks around each day. It follows
 * a lasting change and ignores what lasts less than ten days. On the first and last ten days, where no window
 * can be centred, it is a robust line through the three weeks at that end, kept within the figures there.
 *
 * Source: running medians, J. W. Tukey, Exploratory Data Analysis (1977); at the ends the Theil-Sen line, P. K.
 * Sen, Journal of the American Statistical Association 63 (1968), 1379-1389.
 */
export function robustTrend(values: readonly (number | undefined)[]): (number | undefined)[] {
  const first = lineThrough(values, 0);
  const last = lineThrough(values, Math.max(values.length - SIZE, 0));
  return values.map((_, index) => {
    if (index < HALF) return first?.(index);
    if (index >= values.length - HALF) return last?.(index);
    const known = knownIn(values, index - HALF);
    return known.length < LEAST ? undefined : median(known.map(({ value }) => value));
  });
}

interface Known {
  readonly index: number;
  readonly value: number;
}

function knownIn(values: readonly (number | undefined)[], from: number): Known[] {
  return values
    .slice(from, from + SIZE)
    .flatMap((value, offset) => (value === undefined ? [] : { index: from + offset, value }));
}

/** The Theil-Sen line through the window from an index: the median of all slopes, then of all intercepts. */
function lineThrough(
  values: readonly (number | undefined)[],
  from: number,
): ((index: number) => number) | undefined {
  const known = knownIn(values, from);
  if (known.length < LEAST) return undefined;
  const slopes = known.flatMap((a, position) =>
    known.slice(position + 1).map((b) => (b.value - a.value) / (b.index - a.index)),
  );
  const slope = median(slopes) ?? 0;
  const intercept = median(known.map(({ index, value }) => value - slope * index)) ?? 0;
  const low = known.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = known.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return (index) => Math.min(Math.max(intercept + slope * index, low), high);
}
