import type { EChartsOption, LineSeriesOption } from 'echarts';
import type { Series } from '../figures/series.ts';
import { type ChartOptions, styleOf } from './chart-options.ts';
import { periodTexts, rangeText } from './dates.ts';
import { frame, nameAxis, numberAxis, tooltip, topOf } from './frame.ts';
import { seriesColour } from './look.ts';
import { numberText, scaleOf } from './numbers.ts';
import { FIGURES, UNITS } from './texts.ts';

/** Options of {@link trendChart}. */
export interface TrendOptions<Figure extends string = string> extends ChartOptions {
  readonly figures?: readonly Figure[] | undefined;
}

export function trendChart<Figures extends object>(
  series: Series<Figures>,
  options: TrendOptions<Exclude<keyof Figures & string, 'ref_date'>> = {},
): EChartsOption {
  const style = styleOf(options);
  const { language, look } = style;
  const names: readonly string[] = options.figures ?? ['visit_uv', 'visit_uv_new'];
  const values = names.map((name) =>
    series.points.map(({ figures }) => (figures as Record<string, number> | undefined)?.[name]),
  );
  const scale = scaleOf(Math.max(0, ...values.flat().map((value) => value ?? 0)), language);
  const unit = FIGURES[names[0] ?? '']?.unit ?? 'users';
  const [first, last] = [series.points[0], series.points.at(-1)];
  return {
    ...frame(
      style,
      names.map((name) => FIGURES[name]?.[language] ?? name).join(language === 'zh' ? '、' : ', '),
      first && last ? rangeText(first.begin_date, last.end_date, language) : '',
      true,
    ),
    tooltip: tooltip(style, 'axis'),
    grid: { left: 16, right: 24, top: topOf(style, true) + 28, bottom: 12 },
    xAxis: nameAxis(style, periodTexts(series.by, series.points, language)),
    yAxis: numberAxis(style, `${scale.name}${UNITS[unit][language]}`),
    series: names.map(
      (name, place): LineSeriesOption => ({
        type: 'line',
        name: FIGURES[name]?.[language] ?? name,
        color: seriesColour(look, place),
        connectNulls: false,
        dimensions: ['x', 'y', 'text'],
        encode: { x: 0, y: 1, tooltip: 2 },
        data: (values[place] ?? []).map((value, index) =>
          value === undefined ? [index, null, '-'] : [index, value / scale.by, numberText(value)],
        ) as never,
      }),
    ),
  };
}
