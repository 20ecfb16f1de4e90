import type { FigureSeries } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import type { Text } from '../writing/text.ts';

/** WeChat's daily figures that the report shows, by WeChat's names. */
export const FIGURES = {
  visit_uv: { en: 'Users', zh: '访问人数' },
  visit_uv_new: { en: 'New users', zh: '新用户数' },
  session_cnt: { en: 'Sessions', zh: '打开次数' },
  visit_pv: { en: 'Page visits', zh: '访问次数' },
  share_pv: { en: 'Forwards', zh: '转发次数' },
  stay_time_session: { en: 'Time per session', zh: '次均停留时长' },
  visit_depth: { en: 'Pages per session', zh: '平均访问深度' },
} as const satisfies Record<string, Text>;

export type Figure = keyof typeof FIGURES;

/** All daily figures of one day. */
export type DayFigures = { readonly [Name in Figure]: number | undefined } & {
  readonly visit_total: number | undefined;
  readonly share_uv: number | undefined;
};

/** Days with the visits' and the summary's figures side by side. */
export type Days = FigureSeries<DayFigures, 'day'>;

/** What can be drawn: an answer with a null, a text or a number beyond all users of the world has no figure there. */
function figure(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return undefined;
  return Math.abs(value) < 1e-9 ? 0 : value;
}

/** The days of the range, and those before it. */
export function daysOf(data: ReportData): { all: Days; now: Days; before: Days } {
  const summary = new Map(data.summary?.points.map(({ ref_date, figures }) => [ref_date, figures]));
  const points = data.days.points.map(({ figures: visits, begin_date, end_date, ref_date }) => {
    const shares = summary.get(ref_date);
    const figures: DayFigures | undefined =
      visits || shares
        ? {
            visit_uv: figure(visits?.visit_uv),
            visit_uv_new: figure(visits?.visit_uv_new),
            session_cnt: figure(visits?.session_cnt),
            visit_pv: figure(visits?.visit_pv),
            stay_time_session: figure(visits?.stay_time_session),
            visit_depth: figure(visits?.visit_depth),
            share_pv: figure(shares?.share_pv),
            share_uv: figure(shares?.share_uv),
            visit_total: figure(shares?.visit_total),
          }
        : undefined;
    return { begin_date, end_date, ref_date, figures };
  });
  const series = (list: typeof points): Days => ({ by: 'day', points: list });
  return {
    all: series(points),
    now: series(points.filter(({ ref_date }) => ref_date >= data.begin)),
    before: series(points.filter(({ ref_date }) => ref_date < data.begin)),
  };
}
