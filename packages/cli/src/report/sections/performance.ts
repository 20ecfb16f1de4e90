import type { Performance, PerformanceFigure, PerformanceModule } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { type Line, lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { axisDates, isoDay } from '../writing/dates.ts';
import { type Content, html } from '../writing/html.ts';
import { decimal, onAxis } from '../writing/numbers.ts';
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
  const found = Object.keys(MODULES).flatMap(
    (name) => modules.find(({ module, names }) => module === name && names.length > 0) ?? [],
  );
  const small = found.filter(({ module }) => module !== 'startup').length;
  const cards = found.map((each, index) => {
    // The last of an odd number would leave a hole beside it.
    const isWide = each.module === 'startup' || (small % 2 === 1 && index === found.length - 1);
    return card(MODULES[each.module], chart(each), undefined, isWide);
  });
  if (cards.length === 0) return undefined;
  return {
    id: 'performance',
    title: { en: 'Performance', zh: '性能' },
    body: html`<div class="two even">${cards}</div>`,
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
      names: axisDates(points.map(({ ref_date }) => ref_date)),
      daily: true,
      low: true,
      // All but the rate, which is near 100, begin at 0: a part of a percent is no landslide.
      kind: module === 'open-rate' ? 'average' : 'share',
      ceiling: module === 'open-rate' ? 100 : undefined,
      format: (value, ticks) => same(onAxis(value, ticks)),
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
        isoDay(ref_date),
        ...names.map(({ id }) => decimal(figures?.[id])),
      ]),
    }),
  ];
}

const nameOf = ({ zh }: PerformanceFigure): Text => ({ en: NAMES[zh] ?? zh, zh });
