import type { TrendSeries } from '@weapp-openapi/analysis/charts';
import type { VisitTrendItem } from '@weapp-openapi/core';

/** Ten days of visits. */
export const SERIES: TrendSeries<VisitTrendItem> = {
  by: 'day',
  points: Array.from({ length: 10 }, (_, index) => {
    const ref_date = String(20261101 + index);
    const figures = {
      ref_date,
      session_cnt: 150 + index,
      visit_pv: 400,
      visit_uv: 100 + index * 7,
      visit_uv_new: 20,
      stay_time_uv: 60,
      stay_time_session: 40.5,
      visit_depth: 2.5,
    };
    return { begin_date: ref_date, end_date: ref_date, ref_date, figures };
  }),
};
