import type { Anomalies } from '../computing/anomalies.ts';
import type { Decomposition } from '../computing/decompose.ts';
import type { MovingAverage } from '../computing/moving-average.ts';
import type { Granularity, PeriodName } from '../dates/period.ts';
import type { ChartOption } from './chart-option.ts';
import type { ChartOptions } from './chart-options.ts';
import { styleOf } from './chart-options.ts';
import { periodTexts, rangeText } from './date-texts.ts';
import { type Line, lineChart } from './lines.ts';
import { seriesColour } from './look.ts';
import type { Mark } from './marks.ts';
import { numberText } from './numbers.ts';
import { BY, figureText, gapText, joined, supportText } from './texts.ts';

type Values = readonly (number | undefined)[];

/** A figure with what is usual for it, and marks at what is not. */
export function anomalyChart(
  { figure, points, anomalies }: Anomalies,
  options: ChartOptions = {},
): ChartOption {
  const { language } = styleOf(options);
  return against(options, figure, 'day', points, {
    values: points.map(({ value }) => value),
    usual: points.map(({ expected }) => expected),
    usualName: { en: 'Usual', zh: '正常水平' }[language],
    form: 'dashed',
    marks: anomalies.flatMap((one) => {
      const index = points.findIndex(({ begin_date }) => begin_date === one.begin_date);
      const unit = figureText(figure).unit.axis;
      return index < 0
        ? []
        : [{ index, unit, value: one.value, direction: one.direction, text: one.reason[language] }];
    }),
  });
}

/** A figure as a thin line under its moving average. */
export function averageChart(
  { figure, by, size, points }: MovingAverage,
  options: ChartOptions = {},
): ChartOption {
  const { language } = styleOf(options);
  const period = { day: '日', week: '周', month: '月' }[by];
  return against(options, figure, by, points, {
    values: points.map(({ value }) => value),
    usual: points.map(({ average }) => average),
    usualName: language === 'zh' ? `${size} ${period}均值` : `${size}-${by} average`,
    supports: points.map(({ support }) => supportText(support, size, by, language)),
  });
}

/** A figure as a thin line under its trend without weekdays. */
export function decompositionChart(
  { figure, points }: Decomposition,
  options: ChartOptions = {},
): ChartOption {
  const { language } = styleOf(options);
  return against(options, figure, 'day', points, {
    values: points.map(({ value }) => value),
    usual: points.map(({ trend }) => trend),
    usualName: { en: 'Trend without weekdays', zh: '剔除星期影响的趋势' }[language],
  });
}

interface Against {
  readonly values: Values;
  readonly usual: Values;
  readonly usualName: string;
  /** What stands behind each of the usual. */
  readonly supports?: readonly string[];
  /** Of the usual; without it, the usual is the main line. */
  readonly form?: 'dashed';
  readonly marks?: readonly Mark[];
}

function against(
  options: ChartOptions,
  figure: string,
  by: Granularity,
  points: readonly PeriodName[],
  { values, usual, usualName, supports = [], form, marks = [] }: Against,
): ChartOption {
  const style = styleOf(options);
  const { language, look } = style;
  const { unit, [language]: name } = figureText(figure);
  const suffix = unit.suffix?.[language] ?? '';
  const [first, last] = [points[0], points.at(-1)];
  const textsOf = (list: Values, behind: readonly string[]) =>
    list.map((value, index) =>
      value === undefined
        ? gapText(undefined, language)
        : numberText(Math.round(value * 10) / 10) + suffix + (behind[index] ?? ''),
    );
  const line = (
    lineName: string,
    place: number,
    list: Values,
    lineForm: Line['form'],
    behind: readonly string[] = [],
  ): Line => ({
    name: lineName,
    colour: seriesColour(look, place),
    unit: unit.axis,
    values: list,
    texts: textsOf(list, behind),
    form: lineForm,
  });
  return lineChart(style, {
    title: name,
    subtitle: joined([
      first && last && rangeText(first.begin_date, last.end_date, language),
      BY[by][language],
    ]),
    hasLegend: true,
    periods: periodTexts(by, points, language),
    lines: [
      line(name, 0, values, form ? undefined : 'thin'),
      line(usualName, form ? 1 : 0, usual, form, supports),
    ],
    marks,
    marksName: { en: 'Unusual', zh: '异常' }[language],
  });
}
