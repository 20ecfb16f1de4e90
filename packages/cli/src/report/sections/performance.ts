import type { Performance, PerformanceModule } from '@weapp-openapi/analysis';
import { isoDate, shortDate } from '../dates.ts';
import { lineChart } from '../drawing/line-chart.ts';
import { foldedTable } from '../drawing/table.ts';
import { html } from '../html.ts';
import { decimal } from '../numbers.ts';
import type { ReportData } from '../report-data.ts';
import { same, type Text } from '../text.ts';
import { card, nothing, type Section } from './section.ts';

const MODULES: Readonly<Record<PerformanceModule, Text>> = {
  'open-rate': { en: 'Opens that succeed (%)', zh: '打开率（%）' },
  startup: { en: 'Start-up (ms)', zh: '启动耗时（毫秒）' },
  'page-switch': { en: 'Page switch (ms)', zh: '页面切换耗时（毫秒）' },
  memory: { en: 'Memory (MB)', zh: '内存（MB）' },
  'memory-errors': { en: 'Memory errors (%)', zh: '内存异常（%）' },
};

/** Start-up and runtime figures, as far as WeChat has them. WeChat names most of them in Chinese only. */
export function performance({ performance: modules }: ReportData): Section | undefined {
  if (!modules || modules.length === 0) return undefined;
  return {
    id: 'performance',
    title: { en: 'Performance', zh: '性能' },
    body: html`<div class="two">${modules.map((module) => card(MODULES[module.module], chart(module)))}</div>
${modules.map(({ module, names, points }) =>
  foldedTable({
    id: `table-${module}`,
    caption: {
      en: `${MODULES[module].en}, day by day`,
      zh: `${MODULES[module].zh}每日数据表`,
    },
    head: [{ en: 'Day', zh: '日期' }, ...names.map(({ zh }) => zh)],
    rows: points.map(({ ref_date, figures }) => [
      isoDate(ref_date),
      ...names.map(({ id }) => decimal(figures?.[id])),
    ]),
  }),
)}`,
  };
}

function chart({ module, names, points }: Performance) {
  // The first figure of a module is its total, or the one that WeChat shows first.
  const [first] = names;
  if (!first) return nothing();
  return lineChart({
    id: `chart-${module}`,
    label: MODULES[module],
    names: points.map(({ ref_date }) => shortDate(ref_date)),
    daily: true,
    low: true,
    kind: 'average',
    format: (value) => same(String(Number(value.toPrecision(4)))),
    table: { id: `table-${module}`, columns: names.map((_, index) => index + 1) },
    lines: [{ name: same(first.zh), tone: 'one', values: points.map(({ figures }) => figures?.[first.id]) }],
  });
}
