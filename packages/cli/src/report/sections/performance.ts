import type { Performance, PerformanceFigure, PerformanceModule } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { type Line, lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { isoDate, shortDate } from '../writing/dates.ts';
import { type Content, html } from '../writing/html.ts';
import { decimal } from '../writing/numbers.ts';
import { same, type Text } from '../writing/text.ts';
import { card, type Section } from './section.ts';

const MODULES: Readonly<Record<PerformanceModule, Text>> = {
  startup: { en: 'Start-up, ms', zh: '启动耗时（毫秒）' },
  'open-rate': { en: 'Opens that succeed, %', zh: '打开率（%）' },
  'page-switch': { en: 'Page switch, ms', zh: '页面切换耗时（毫秒）' },
  memory: { en: 'Memory, MB', zh: '内存（MB）' },
  'memory-errors': { en: 'Memory errors, %', zh: '内存异常（%）' },
};

/** WeChat has Chinese names only; those of its performance report. */
const NAMES: Readonly<Record<string, string>> = {
  打开率: 'Open rate',
  总启动耗时: 'Start-up in all',
  代码包下载耗时: 'Package download',
  JS注入耗时: 'Script injection',
  首次渲染耗时: 'First render',
  页面切换耗时: 'Page switch',
  内存均值: 'Mean memory',
  内存增长均值: 'Mean growth of memory',
};

const TONES: readonly Line['tone'][] = ['one', 'two', 'three', 'quiet'];

/** Start-up and runtime figures, if WeChat has any. */
export function performance({ performance: modules = [] }: ReportData): Section | undefined {
  const cards = Object.entries(MODULES).flatMap(([name, title]) => {
    const found = modules.find(({ module, names }) => module === name && names.length > 0);
    return found ? [card(title, chart(found), undefined, name === 'startup')] : [];
  });
  if (cards.length === 0) return undefined;
  return {
    id: 'performance',
    title: { en: 'Performance', zh: '性能' },
    body: html`<div class="two">${cards}</div>`,
  };
}

function chart({ module, names, points }: Performance): Content {
  const lines = names.slice(0, TONES.length).map(
    (figure, index): Line => ({
      name: nameOf(figure),
      tone: TONES[index] ?? 'quiet',
      values: points.map(({ figures }) => figures?.[figure.id]),
    }),
  );
  return [
    lineChart({
      id: `chart-${module}`,
      label: MODULES[module],
      names: points.map(({ ref_date }) => shortDate(ref_date)),
      daily: true,
      low: true,
      kind: lines.length === 1 ? 'average' : 'share',
      ceiling: module === 'open-rate' ? 100 : undefined,
      format: (value) => same(String(Number(value.toPrecision(4)))),
      table: { id: `table-${module}`, columns: lines.map((_, index) => index + 1) },
      lines,
    }),
    foldedTable({
      id: `table-${module}`,
      caption: {
        en: `${MODULES[module].en}: each day`,
        zh: `${MODULES[module].zh}每日数据表`,
      },
      head: [{ en: 'Day', zh: '日期' }, ...names.map(nameOf)],
      rows: points.map(({ ref_date, figures }) => [
        isoDate(ref_date),
        ...names.map(({ id }) => decimal(figures?.[id])),
      ]),
    }),
  ];
}

const nameOf = ({ zh }: PerformanceFigure): Text => ({ en: NAMES[zh] ?? zh, zh });
