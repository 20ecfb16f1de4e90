import { type Anomalies, movingAverage } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { daysOf, FIGURES, type Figure } from '../computing/day-figures.ts';
import { type LineChart, lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { isoDate, shortDate } from '../writing/dates.ts';
import { type Content, html } from '../writing/html.ts';
import { count, decimal, seconds, secondsOnAxis } from '../writing/numbers.ts';
import { same } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

const UNUSUAL = { en: 'Unusual', zh: '异常' };
const COLUMNS = Object.keys(FIGURES) as Figure[];
const SMALL = [
  'visit_uv_new',
  'session_cnt',
  'visit_pv',
  'share_pv',
  'stay_time_session',
  'visit_depth',
] as const satisfies Figure[];

/** Day by day: users with what is usual for them, and the other figures. */
export function trend(data: ReportData, unusual: Partial<Record<Figure, Anomalies>>): Section {
  const { all, now } = daysOf(data);
  const names = now.points.map(({ ref_date }) => shortDate(ref_date));
  const index = new Map(now.points.map(({ ref_date }, at) => [ref_date, at]));
  const chart = (figure: Figure, more: Partial<LineChart>) => {
    const values = now.points.map(({ figures }) => figures?.[figure]);
    if (values.every((value) => value === undefined)) return nothing();
    const marked = unusual[figure]?.anomalies.flatMap(({ ref_date }) => index.get(ref_date) ?? []);
    return lineChart({
      id: `chart-${figure}`,
      label: FIGURES[figure],
      names,
      daily: true,
      table: { id: 'table-days', columns: [COLUMNS.indexOf(figure) + 1] },
      lines: [{ name: FIGURES[figure], tone: 'one', values }],
      marks: { indexes: marked ?? [], name: UNUSUAL },
      ...(figure === 'stay_time_session' && { kind: 'average', format: secondsOnAxis }),
      ...(figure === 'visit_depth' && { kind: 'average', format: (value) => same(String(value)) }),
      ...more,
    });
  };
  const inRange = <Each extends { readonly ref_date: string }>(points: readonly Each[] | undefined) =>
    points?.filter(({ ref_date }) => ref_date >= data.begin);
  const usual = inRange(unusual.visit_uv?.points);
  const average = inRange(movingAverage(all, 'visit_uv').points) ?? [];
  const users: Partial<LineChart> = {
    label: { en: 'Users of each day, with the average of 7 days', zh: '每日访问人数及 7 日均值' },
    lines: [
      {
        name: FIGURES.visit_uv,
        tone: 'one',
        values: now.points.map(({ figures }) => figures?.visit_uv),
      },
      {
        name: { en: 'Average of 7 days', zh: '7 日均值' },
        tone: 'two',
        values: average.map((point) => point.average),
      },
    ],
    band: usual?.some(({ expected }) => (expected ?? 0) > 0) && {
      low: usual.map(({ low }) => low && Math.max(0, low)),
      high: usual.map(({ high }) => high),
      name: { en: 'Usual for the weekday', zh: '同星期几的常态范围' },
    },
  };
  return {
    id: 'trend',
    title: { en: 'Day by day', zh: '每日趋势' },
    body: html`${card(FIGURES.visit_uv, chart('visit_uv', users))}
<div class="two">${SMALL.map((figure) => card(FIGURES[figure], chart(figure, { low: true })))}</div>
${foldedTable({
  id: 'table-days',
  caption: { en: 'All figures of each day', zh: '每日数据表' },
  head: [{ en: 'Day', zh: '日期' }, ...COLUMNS.map((figure) => FIGURES[figure])],
  rows: now.points.map(({ ref_date, figures }) => [
    isoDate(ref_date),
    ...COLUMNS.map((figure) => show(figure, figures?.[figure])),
  ]),
})}`,
  };
}

function show(figure: Figure, value: number | undefined): Content {
  if (figure === 'stay_time_session') return seconds(value);
  return figure === 'visit_depth' ? decimal(value) : count(value);
}
