import { type GetDailySummaryResponse, WeappUsageError } from '@weapp-openapi/core';
import { type Changes, changeOf, type Series } from '../figures/series.ts';
import { dayOnly } from '../messages/reading.ts';
import { askSeries, type SeriesInput } from './ask-series.ts';
import type { Context } from './context.ts';

/** Total users (`visit_total`), forwards and forwarding users of one day, as WeChat gives them. */
export type SummaryFigures = GetDailySummaryResponse['list'][number];

/** Which days `summary` covers, and how to request them. */
export interface SummaryInput extends Omit<SeriesInput<'day'>, 'by'> {
  /** WeChat provides the summary by day only. */
  readonly by?: 'day' | undefined;
}

/** `Analysis.summary`. */
export async function summary(context: Context, input: SummaryInput): Promise<Series<SummaryFigures, 'day'>> {
  const { by = 'day' } = input;
  if (by !== 'day') throw new WeappUsageError(dayOnly('summary', String(by)));
  const { wx } = context;
  return askSeries(
    context,
    { ...input, by },
    { operation: 'getDailySummary', ask: (period, call) => wx.getDailySummary(period, call), changesOf },
  );
}

function changesOf(before: SummaryFigures, now: SummaryFigures): Changes<SummaryFigures> {
  return {
    visit_total: changeOf(before.visit_total, now.visit_total),
    share_pv: changeOf(before.share_pv, now.share_pv),
    share_uv: changeOf(before.share_uv, now.share_uv),
  };
}
