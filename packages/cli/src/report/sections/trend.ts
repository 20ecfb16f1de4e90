import { type Anomalies, movingAverage } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { daysOf, FIGURES, type Figure } from '../computing/day-figures.ts';
import { type LineChart, lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { axisDates, isoDay } from '../writing/dates.ts';
import { type Content, html } from '../writing/html.ts';
import { count, decimal, NONE, onAxis, seconds, secondsOnAxis } from '../writing/numbers.ts';
import { same } from '../writing/text.ts';
import { card, nothing, type Section } from './section.ts';

const AVERAGE = { en: 'Average of 7 days', zh: '7 日均值' };
const USUAL = { en: 'Usual for the weekday', zh: '往常同一星期几的正常范围' };
const UNUSUAL = { en: 'Unusual', zh: '异常' };
const COLUMNS = Object.keys(FIGURES) as Figure[];
const OTHERS = COLUMNS.slice(1);
const SMALL = [
  'visit_uv_new',
  'session_cnt',
  'visit_pv',
  'share_pv',
  'stay_time_session',
  'visit_depth',
] as const satisfies Figure[];

/** In the table, after the day, the users, their average and what is usual. */
const columnOf = (figure: Figure): number => {
  const index = COLUMNS.indexOf(figure);
  return index === 0 ? 1 : index + 3;
};

/** Day by day: users with what is usual for them, and the other figures. */
export function trend(data: ReportData, unusual: Partial<Record<Figure, Anomalies>>): Section {
  const { all, now } = daysOf(data);
  const names = axisDates(now.points.map(({ ref_date }) => ref_date));
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
      table: { id: 'table-days', columns: [columnOf(figure)] },
      lines: [{ name: FIGURES[figure], tone: 'one', values }],
      marks: { indexes: marked ?? [], name: UNUSUAL },
      ...(figure === 'stay_time_session' && { kind: 'average', format: secondsOnAxis }),
      ...(figure === 'visit_depth' && {
        kind: 'average',
        format: (value, ticks) => ({ ...same(onAxis(value, ticks)), zh: `${onAxis(value, ticks)} 页` }),
      }),
      ...more,
    });
  };
  const inRange = <Each extends { readonly ref_date: string }>(points: readonly Each[] | undefined) =>
    points?.filter(({ ref_date }) => ref_date >= data.begin);
  const usual = inRange(unusual.visit_uv?.points);
  const average = inRange(movingAverage(all, 'visit_uv').points) ?? [];
  const users: Partial<LineChart> = {
    label: { en: 'Users of each day, with the average of 7 days', zh: '每日访问人数及 7 日均值' },
    table: { id: 'table-days', columns: [1, 2, 3, COLUMNS.length + 3] },
    lines: [
      {
        name: FIGURES.visit_uv,
        tone: 'one',
        values: now.points.map(({ figures }) => figures?.visit_uv),
      },
      {
        name: AVERAGE,
        tone: 'two',
        values: average.map((point) => point.average),
      },
    ],
    band: usual?.some(({ expected }) => (expected ?? 0) > 0) && {
      // Where there is nothing to compare, there is no range either.
      low: usual.map(({ low, value }) => (value === undefined ? undefined : low && Math.max(0, low))),
      high: usual.map(({ high, value }) => (value === undefined ? undefined : high)),
      name: USUAL,
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
  head: [
    { en: 'Day', zh: '日期' },
    FIGURES.visit_uv,
    AVERAGE,
    { en: 'Usual', zh: '正常范围' },
    ...OTHERS.map((figure) => FIGURES[figure]),
    UNUSUAL,
  ],
  rows: now.points.map(({ ref_date, figures }, at) => {
    const odd = (figure: Figure) => unusual[figure]?.anomalies.find((each) => each.ref_date === ref_date);
    const cell = (figure: Figure) => {
      const direction = odd(figure)?.direction;
      return [
        direction && html`<i class="sign ${direction}" aria-hidden="true"></i>`,
        show(figure, figures?.[figure]),
      ];
    };
    const { low, high, value } = usual?.[at] ?? {};
    return [
      isoDay(ref_date),
      cell('visit_uv'),
      count(average[at]?.average),
      value === undefined || low === undefined || high === undefined
        ? NONE
        : `${count(Math.max(0, low))} – ${count(high)}`,
      ...OTHERS.map(cell),
      COLUMNS.flatMap((figure) => {
        const { reason } = odd(figure) ?? {};
        if (!reason) return [];
        const name = FIGURES[figure];
        return html`<span class="why">${{ en: `${name.en}: ${reason.en}`, zh: `${name.zh}${reason.zh}` }}</span> `;
      }),
    ];
  }),
})}`,
  };
}

function show(figure: Figure, value: number | undefined): Content {
  if (figure === 'stay_time_session') return seconds(value);
  return figure === 'visit_depth' ? decimal(value) : count(value);
}
