import type { CallOptions } from '@weapp-openapi/core';
import { checkRange } from '../dates/check-range.ts';
import type { PeriodRange } from '../dates/dates.ts';
import { type Granularity, namePeriod, type Period, shiftSpan } from '../dates/period.ts';
import { explainGaps } from '../figures/explain-gaps.ts';
import { type Changes, entryOf, type Series, toSeries } from '../figures/series.ts';
import { collect } from './collect.ts';
import type { CollectOptions } from './collect-options.ts';
import { type AnalysisClient, type Context, settingsOf } from './context.ts';

/** Which periods a series covers, and how to request them. */
export interface SeriesInput<By extends Granularity = Granularity> extends PeriodRange<By>, CollectOptions {
  /** Also requests the period before `begin` (one extra call), so that the first point has a change. */
  readonly comparePrevious?: boolean | undefined;
}

/** The operation that a series is made of, and how to compare two of its answers. */
interface SeriesQuestion<Figures> {
  readonly operation: keyof AnalysisClient;
  readonly ask: (period: Period, options: CallOptions) => Promise<{ readonly list: readonly Figures[] }>;
  readonly changesOf: (before: Figures, now: Figures) => Changes<Figures>;
}

/** Requests each period of the range and combines the answers into a series. */
export async function askSeries<Figures extends { readonly ref_date: string }, By extends Granularity>(
  context: Context,
  input: SeriesInput<By>,
  { operation, ask, changesOf }: SeriesQuestion<Figures>,
): Promise<Series<Figures, By>> {
  const { by, begin, end, comparePrevious = false } = input;
  const settings = settingsOf(context, input);
  const spans = checkRange(by, begin, end, settings.yesterday);
  const [first] = spans;
  if (comparePrevious && first) spans.unshift(shiftSpan(by, first, -1));
  const collected = await collect(
    spans,
    {
      operation,
      name: (span) => namePeriod(by, span),
      ask,
      read: ({ list }, { ref_date }) => entryOf(list, ref_date),
    },
    settings,
  );
  return toSeries(by, explainGaps(collected, settings), changesOf, comparePrevious);
}
