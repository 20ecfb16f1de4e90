import type { VisitTrendItem } from '@weapp-openapi/core';
import type { Granularity } from '../dates/period.ts';
import { type Changes, changeOf, type Series } from '../figures/series.ts';
import { askSeries, type SeriesInput } from './ask-series.ts';
import type { Context } from './context.ts';

const OPERATIONS = {
  day: 'getDailyVisitTrend',
  week: 'getWeeklyVisitTrend',
  month: 'getMonthlyVisitTrend',
} as const;

/** `Analysis.visitTrend`. */
export function visitTrend<By extends Granularity>(
  context: Context,
  input: SeriesInput<By>,
): Promise<Series<VisitTrendItem, By>> {
  const { wx } = context;
  const operation = OPERATIONS[input.by];
  return askSeries(context, input, {
    operation,
    ask: (period, call) => wx[operation](period, call),
    changesOf,
  });
}

function changesOf(before: VisitTrendItem, now: VisitTrendItem): Changes<VisitTrendItem> {
  return {
    session_cnt: changeOf(before.session_cnt, now.session_cnt),
    visit_pv: changeOf(before.visit_pv, now.visit_pv),
    visit_uv: changeOf(before.visit_uv, now.visit_uv),
    visit_uv_new: changeOf(before.visit_uv_new, now.visit_uv_new),
    stay_time_uv: changeOf(before.stay_time_uv, now.stay_time_uv),
    stay_time_session: changeOf(before.stay_time_session, now.stay_time_session),
    visit_depth: changeOf(before.visit_depth, now.visit_depth),
  };
}
