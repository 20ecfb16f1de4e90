import { WeappUsageError } from '@weapp-openapi/core';
import type { Anomalies, Anomaly } from '../computing/anomalies.ts';
import type { MovingAverage } from '../computing/moving-average.ts';
import { type FigureName, type FigureSeries, numberIn } from '../computing/timeline.ts';
import { readDay, weekdayOf } from '../dates/day.ts';
import type { PeriodName } from '../dates/period.ts';
import { needsTrendSeries } from '../messages/charts.ts';
import type { ChartOption } from './chart-option.ts';
import { type ChartOptions, checkResult, type Style, styleOf } from './chart-options.ts';
import { periodTexts, rangeText } from './date-texts.ts';
import { type Line, lineChart } from './lines.ts';
import { seriesColour } from './look.ts';
import type { Mark } from './marks.ts';
import { numberText } from './numbers.ts';
import { BY, figureText, gapsText, gapText, joined, pairText, supportText } from './texts.ts';

/** A series with the reasons of its gaps, as `analysis.visitTrend` and `analysis.summary` give it. */
export interface TrendSeries<Figures> extends FigureSeries<Figures> {
  readonly gaps?: readonly (PeriodName & { readonly reason: string })[];
}

/** Options of {@link trendChart}. */
export interface TrendOptions<Figure extends string = string> extends ChartOptions {
  /**
   * The figures, in order; those of the same unit share a panel. Default: `visit_uv` and `visit_uv_new`, or
   * `visit_total`, `share_pv` and `share_uv`.
   */
  readonly figures?: readonly Figure[] | undefined;
  /** Of `findAnomalies`: marked by triangles with the reason in words. */
  readonly anomalies?: readonly (Anomalies | Anomaly)[] | Anomalies | undefined;
  /** Of `movingAverage`: drawn over their figure, which then becomes a thin line. */
  readonly averages?: readonly MovingAverage[] | MovingAverage | undefined;
}

/** More days than a quarter's: shaded weekends would be stripes. */
const MOST_WEEKENDS = 93;

/**
 * A trend as lines: one panel for each unit. A period without figures is a gap in the line, with its reason in
 * the box at the pointer. Weekends of up to 93 days are shaded.
 *
 * @example
 * const series = await analysis.visitTrend(lastDays(30));
 * const anomalies = findAnomalies(series, 'visit_uv');
 * echarts.init(element).setOption(trendChart(series, { language: 'zh', anomalies }));
 * @throws {WeappUsageError} when `series` is not a series or none of its points has one of `figures`.
 */
export function trendChart<Figures>(
  series: TrendSeries<Figures>,
  options: TrendOptions<FigureName<Figures>> = {},
): ChartOption {
  checkResult('trendChart', series, 'analysis.visitTrend(...)');
  const style = styleOf(options);
  const { language } = style;
  const { points, by } = series;
  const figures = figuresOf(series, options.figures);
  const averages = listOf(options.averages).filter(({ figure }) => figures.includes(figure));
  const anomalies = listOf(options.anomalies)
    .flatMap((one) => ('anomalies' in one ? one.anomalies : one))
    .filter(({ figure }) => figures.includes(figure));
  const reasons = new Map(series.gaps?.map(({ begin_date, reason }) => [begin_date, reason]));
  const lines = figures.flatMap((figure, place): Line[] => {
    const { unit, [language]: name } = figureText(figure);
    const suffix = unit.suffix?.[language] ?? '';
    const colour = seriesColour(style.look, place);
    const values = points.map((point) => numberIn(point.figures, figure as keyof Figures));
    const texts = values.map((value, index) =>
      value === undefined
        ? gapText(reasons.get(points[index]?.begin_date ?? ''), language)
        : numberText(value) + suffix,
    );
    const own = averages.filter((average) => average.figure === figure);
    const shared = { colour, unit: unit.axis, fromLeast: figure === 'visit_total' };
    return [
      { ...shared, name, values, texts, form: own.length > 0 ? 'thin' : undefined },
      ...own.map((average) => averageLine(style, average, points, name, suffix, shared)),
    ];
  });
  const marks = marksOf(style, anomalies, points);
  const names = figures.map((figure) => figureText(figure)[language]);
  const saturday = weekendOf(series);
  const gaps = points.filter((point) => point.figures === undefined).length;
  return lineChart(style, {
    title: names.length > 2 ? { en: 'Trend', zh: '趋势' }[language] : pairText(names, language),
    subtitle: joined([
      range(points, style),
      BY[by][language],
      saturday !== undefined && { en: 'weekends shaded', zh: '灰底为周末' }[language],
      gapsText(gaps, by, language),
    ]),
    hasLegend: lines.length > 1 || marks.length > 0,
    periods: periodTexts(by, points, language),
    lines,
    marks,
    marksName: { en: 'Unusual', zh: '异常' }[language],
    saturday,
  });
}

function averageLine(
  { language }: Style,
  average: MovingAverage,
  points: readonly PeriodName[],
  name: string,
  suffix: string,
  shared: Pick<Line, 'colour' | 'unit' | 'fromLeast'>,
): Line {
  const { size, by } = average;
  const byDate = new Map(average.points.map((point) => [point.begin_date, point]));
  const own = points.map(({ begin_date }) => byDate.get(begin_date));
  const period = { day: '日', week: '周', month: '月' }[by];
  return {
    ...shared,
    name: language === 'zh' ? `${name}（${size} ${period}均值）` : `${name}, ${size}-${by} average`,
    values: own.map((point) => point?.average),
    texts: own.map((point) =>
      point?.average === undefined
        ? '-'
        : numberText(Math.round(point.average * 10) / 10) +
          suffix +
          supportText(point.support, size, by, language),
    ),
  };
}

function marksOf({ language }: Style, anomalies: readonly Anomaly[], points: readonly PeriodName[]): Mark[] {
  const places = new Map(points.map(({ begin_date }, index) => [begin_date, index]));
  return anomalies.flatMap(({ begin_date, figure, value, direction, reason }) => {
    const index = places.get(begin_date);
    if (index === undefined) return [];
    return { index, value, direction, unit: figureText(figure).unit.axis, text: reason[language] };
  });
}

function figuresOf<Figures>(
  { points }: TrendSeries<Figures>,
  chosen: readonly string[] | undefined,
): string[] {
  if (!Array.isArray(points)) {
    throw new WeappUsageError(needsTrendSeries());
  }
  if (chosen) return [...chosen];
  const first = points.find(({ figures }) => figures !== undefined)?.figures;
  const isSummary = first !== undefined && Object.hasOwn(first as object, 'visit_total');
  return isSummary ? ['visit_total', 'share_pv', 'share_uv'] : ['visit_uv', 'visit_uv_new'];
}

function weekendOf<Figures>({ by, points }: FigureSeries<Figures>): number | undefined {
  const first = points[0];
  if (by !== 'day' || !first || points.length < 6 || points.length > MOST_WEEKENDS) return undefined;
  return (5 - weekdayOf(readDay('begin_date', first.begin_date).day) + 7) % 7;
}

function range(points: readonly PeriodName[], { language }: Style): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? rangeText(first.begin_date, last.end_date, language) : '';
}

function listOf<Item extends object>(items: readonly Item[] | Item | undefined): readonly Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? items : [items as Item];
}
