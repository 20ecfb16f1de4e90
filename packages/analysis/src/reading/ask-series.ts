import type { CallOptions } from '@weapp-openapi/core';
import { checkRange } from '../dates/check-range.ts';
import type { PeriodRange } from '../dates/dates.ts';
import { type Granularity, type Period, shiftSpan } from '../dates/period.ts';
import { type Changes, entryOf, type Series, toSeries } from '../figures/series.ts';
import { type CollectOptions, collect } from './collect.ts';
import { type Context, collectOptions, yesterdayOf } from './context.ts';

/** Which periods a series covers, and how to request them. */
export interface SeriesInput<By extends Granularity = Granularity> extends PeriodRange<By>, CollectOptions {
  /** Also requests the period before `begin` (one extra call), so that the first point has a change. */
  readonly comparePrevious?: boolean | undefined;
}

/** Requests each period of the range and combines the answers into a series. */
export async function askSeries<Figures extends { readonly ref_date: string }, By extends Granularity>(
  context: Context,
  input: SeriesInput<By>,
  ask: (period: Period, options: CallOptions) => Promise<{ readonly list: readonly Figures[] }>,
  changesOf: (before: Figures, now: Figures) => Changes<Figures>,
): Promise<Series<Figures, By>> {
  const { by, begin, end, comparePrevious = false } = input;
  const options = collectOptions(context, input);
  const spans = checkRange(by, begin, end, yesterdayOf(context));
  const [first] = spans;
  if (comparePrevious && first) spans.unshift(shiftSpan(by, first, -1));
  const collected = await collect(
    spans,
    { by, ask, read: ({ list }, ref_date) => entryOf(list, ref_date) },
    options,
  );
  return toSeries(by, collected, changesOf, comparePrevious);
}
