import { WeappUsageError } from '@weapp-openapi/core';
import type { BilingualText } from '../computing/bilingual-text.ts';
import type { Performance, PerformanceModule } from '../figures/performance.ts';
import { noneCalled } from '../messages/charts.ts';
import { needsResult } from '../messages/computing.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, checkResult, styleOf } from './chart-options.ts';
import { periodTexts, rangeText } from './date-texts.ts';
import { lineChart } from './lines.ts';
import { seriesColour } from './look.ts';
import { numberText } from './numbers.ts';
import { gapsText, gapText, joined, type Unit } from './texts.ts';

// WeChat documents no units: these are read off the names and its example.
const MILLISECONDS: Unit = { axis: { en: 'ms', zh: '毫秒' }, suffix: { en: ' ms', zh: ' 毫秒' } };
const PERCENT: Unit = { axis: { en: '%', zh: '%' }, suffix: { en: '%', zh: '%' } };
const MODULES: Readonly<Record<PerformanceModule, BilingualText & { readonly unit: Unit }>> = {
  'open-rate': { en: 'Rate of successful opens', zh: '打开率', unit: PERCENT },
  startup: { en: 'Start-up time', zh: '启动耗时', unit: MILLISECONDS },
  'page-switch': { en: 'Page switch time', zh: '页面切换耗时', unit: MILLISECONDS },
  memory: {
    en: 'Memory',
    zh: '内存',
    unit: { axis: { en: 'MB', zh: 'MB' }, suffix: { en: ' MB', zh: ' MB' } },
  },
  'memory-errors': { en: 'Memory errors', zh: '内存异常', unit: { axis: { en: '', zh: '' } } },
};

/** English for WeChat's Chinese names. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['打开率', 'Rate of successful opens'],
  ['总启动耗时', 'Whole start-up'],
  ['代码包下载耗时', 'Package download'],
  ['JS注入耗时', 'Script injection'],
  ['首次渲染耗时', 'First rendering'],
  ['页面切换耗时', 'Page switch'],
  ['内存均值', 'Mean memory'],
  ['内存增长均值', 'Mean memory growth'],
]);

/** Options of {@link performanceChart}. */
export interface PerformanceOptions extends ChartOptions {
  /** WeChat's ids of the figures, such as `memorydiff`. Default: all of the module. */
  readonly figures?: readonly string[] | undefined;
}

/**
 * The performance figures of a module as lines. A day without figures is a gap in the line.
 *
 * @example
 * const startup = await analysis.performance({ module: 'startup', begin: '20261101', end: '20261122' });
 * const option = performanceChart(startup, { language: 'zh' });
 * @throws {WeappUsageError} when `performance` is none or has no such figure.
 */
export function performanceChart(performance: Performance, options: PerformanceOptions = {}): ChartOption {
  checkResult('performanceChart', performance, 'analysis.performance(...)');
  const style = styleOf(options);
  const { language, look } = style;
  const { names, points, gaps, module } = performance;
  if (!Object.hasOwn(MODULES, module)) {
    throw new WeappUsageError(needsResult('performanceChart', 'analysis.performance(...)'));
  }
  const chosen = options.figures ?? names.map(({ id }) => id);
  const { unit, [language]: title } = MODULES[module];
  const suffix = unit.suffix?.[language] ?? '';
  const reasons = new Map(gaps.map(({ begin_date, reason }) => [begin_date, reason]));
  const lines = chosen.map((id, place) => {
    const figure = names.find((name) => name.id === id);
    if (!figure) {
      const ids = names.map((name) => name.id).join(', ');
      throw new WeappUsageError(noneCalled('performanceChart', JSON.stringify(id), ids));
    }
    const values = points.map(({ figures }) => figures?.[id]);
    return {
      name: language === 'zh' ? figure.zh : (NAMES.get(figure.zh) ?? figure.zh),
      colour: seriesColour(look, place),
      unit: unit.axis,
      values,
      fromLeast: module === 'open-rate',
      texts: values.map((value, index) =>
        value === undefined
          ? gapText(reasons.get(points[index]?.begin_date ?? ''), language)
          : numberText(value) + suffix,
      ),
    };
  });
  const [first, last] = [points[0], points.at(-1)];
  return lineChart(style, {
    title,
    subtitle: joined([
      first && last && rangeText(first.begin_date, last.end_date, language),
      gapsText(points.filter(({ figures }) => figures === undefined).length, 'day', language),
    ]),
    hasLegend: lines.length > 1,
    periods: periodTexts('day', points, language),
    lines,
  });
}
