import { isoDate, shortDate } from '../dates.ts';
import { type LineChart, lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { html } from '../html.ts';
import { count, decimal, seconds } from '../numbers.ts';
import type { ReportData } from '../report-data.ts';
import { same, type Text } from '../text.ts';
import { card, type Section } from './section.ts';

const FIGURES = {
  visit_uv: { en: 'Users', zh: '访问人数' },
  visit_uv_new: { en: 'New users', zh: '新用户数' },
  session_cnt: { en: 'Sessions', zh: '打开次数' },
  visit_pv: { en: 'Page visits', zh: '页面访问次数' },
  stay_time_session: { en: 'Time per session', zh: '次均停留时长' },
  visit_depth: { en: 'Pages per session', zh: '平均访问深度' },
} as const satisfies Record<string, Text>;

type Figure = keyof typeof FIGURES;

/** Day by day. */
export function trend(data: ReportData): Section {
  const points = data.days.points.filter(({ ref_date }) => ref_date >= data.begin);
  const names = points.map(({ ref_date }) => shortDate(ref_date));
  const values = (figure: Figure) => points.map((point) => point.figures?.[figure]);
  const columns = Object.keys(FIGURES) as Figure[];
  const chart = (figures: readonly Figure[], more: Partial<LineChart> = {}) =>
    lineChart({
      id: `chart-${figures[0]}`,
      label: figures.map((figure) => [FIGURES[figure], ' ']),
      names,
      daily: true,
      low: true,
      table: { id: 'table-days', columns: figures.map((figure) => columns.indexOf(figure) + 1) },
      lines: figures.map((figure, index) => ({
        name: FIGURES[figure],
        tone: index === 0 ? 'one' : 'two',
        values: values(figure),
      })),
      ...more,
    });
  return {
    id: 'trend',
    title: { en: 'Day by day', zh: '每日趋势' },
    body: html`${card({ en: 'Users and new users', zh: '访问人数与新用户数' }, chart(['visit_uv', 'visit_uv_new'], { low: false }))}
<div class="two">
${card(FIGURES.session_cnt, chart(['session_cnt']))}
${card(FIGURES.visit_pv, chart(['visit_pv']))}
${card(FIGURES.stay_time_session, chart(['stay_time_session'], { fractions: true, format: seconds }))}
${card(FIGURES.visit_depth, chart(['visit_depth'], { fractions: true, format: (value) => same(String(value)) }))}
</div>
${foldedTable({
  id: 'table-days',
  caption: { en: 'The figures of each day', zh: '每日数据表' },
  head: [{ en: 'Day', zh: '日期' }, ...columns.map((figure) => FIGURES[figure])],
  rows: points.map(({ ref_date, figures }) => [
    isoDate(ref_date),
    count(figures?.visit_uv),
    count(figures?.visit_uv_new),
    count(figures?.session_cnt),
    count(figures?.visit_pv),
    seconds(figures?.stay_time_session),
    decimal(figures?.visit_depth),
  ]),
})}`,
  };
}
