import type { BilingualText } from '../computing/bilingual-text.ts';
import type { ChartGrid, ChartOption, LineSeries } from './chart-option.ts';
import type { Style } from './chart-options.ts';
import { mix } from './contrast.ts';
import { frame, grid, type Heading, nameAxis, numberAxis, SIDE, tooltip, topOf } from './frame.ts';
import { type Mark, markSeries } from './marks.ts';
import { type AxisScale, axisScale, numberText } from './numbers.ts';

/** One line over periods. */
export interface Line {
  readonly name: string;
  readonly colour: string;
  /** Unit of the axis: lines of one unit share a panel. */
  readonly unit: BilingualText;
  /** One for each period; undefined is a gap. */
  readonly values: readonly (number | undefined)[];
  /** What the box at the pointer says of each period. */
  readonly texts: readonly string[];
  /** `thin` for figures that stand behind their average, `dashed` for what is only expected. */
  readonly form?: 'thin' | 'dashed' | undefined;
  /** Whether the axis may begin above 0. */
  readonly fromLeast?: boolean | undefined;
}

/** What {@link lineChart} draws. */
export interface Lines extends Heading {
  /** The name of each period. */
  readonly periods: string[];
  readonly lines: readonly Line[];
  readonly marks?: readonly Mark[] | undefined;
  readonly marksName?: string | undefined;
  /** Whether 0 is what the figures are about: its line is then darker than the others. */
  readonly aroundZero?: boolean | undefined;
  /** Index of the first Saturday, if weekends are shaded. */
  readonly saturday?: number | undefined;
}

/** Up to as many points a line shows each of them. */
const MOST_DOTS = 31;

/** Lines over periods, in one panel for each unit, one under the other. */
export function lineChart(style: Style, drawing: Lines): ChartOption {
  const { lines, marks = [], periods } = drawing;
  const units = [...new Set(lines.map(({ unit }) => unit))];
  const scales = units.map((unit) => panelScale(style, unit, drawing));
  const marksOf = (unit: BilingualText) => marks.filter((mark) => mark.unit === unit);
  const longest = Math.max(...scales.map(({ most, by }) => numberText(Math.ceil(most / by)).length));
  return {
    ...frame(style, drawing),
    tooltip: tooltip(style, 'axis'),
    ...(units.length > 1 ? { axisPointer: { link: [{ xAxisIndex: 'all' }] } } : {}),
    grid: panels(units.length, topOf(style, drawing.hasLegend) + 30, longest + 2),
    xAxis: units.map((_, panel) => {
      const axis = nameAxis(style, periods);
      const isLast = panel === units.length - 1;
      return {
        ...axis,
        gridIndex: panel,
        ...(drawing.aroundZero ? { axisLine: { lineStyle: { color: style.look.faint } } } : {}),
        axisLabel: { ...axis.axisLabel, show: isLast },
        ...weekends(style, drawing.saturday),
      };
    }),
    yAxis: units.map((unit, panel) => ({
      ...numberAxis(style, scales[panel]?.name ?? ''),
      gridIndex: panel,
      // Half a user would be an odd line on an axis.
      ...(isWhole(unit, drawing) && scales[panel]?.by === 1 ? { minInterval: 1 } : {}),
      scale: lines.every((line) => line.unit !== unit || line.fromLeast),
      ...(units.length > 1 ? { splitNumber: 3 } : {}),
    })),
    series: [
      ...lines.map((line) => lineSeries(style, line, units.indexOf(line.unit), scales)),
      ...units.flatMap((unit, panel) =>
        markSeries(
          style,
          drawing.marksName ?? '',
          marksOf(unit),
          scales[panel]?.by ?? 1,
          panel,
          periods.length,
        ),
      ),
    ],
  };
}

function isWhole(unit: BilingualText, { lines }: Lines): boolean {
  return lines.every(
    (line) =>
      line.unit !== unit || line.values.every((value) => value === undefined || Number.isInteger(value)),
  );
}

function panelScale(
  { language }: Style,
  unit: BilingualText,
  { lines }: Lines,
): AxisScale & { readonly most: number } {
  let most = 0;
  for (const line of lines) {
    if (line.unit !== unit) continue;
    for (const value of line.values) most = Math.max(most, value ?? 0);
  }
  return { ...axisScale(most, unit, language), most };
}

/** Pixels of a panel where there are several, and between two. */
const PANEL = 150;
const BETWEEN = 44;

/** The height in pixels at which several panels are alike; in any other, the last one is. */
export function panelsHeight(count: number): number {
  return 122 + count * PANEL + (count - 1) * BETWEEN + 34;
}

/** One panel fills the chart; of several, the last does, and their axes stand in one line. */
function panels(count: number, top: number, labels: number): ChartGrid[] {
  if (count === 1) return [grid(top)];
  return Array.from({ length: count }, (_, panel) => ({
    left: SIDE + labels * 7,
    right: SIDE + 8,
    top: top + panel * (PANEL + BETWEEN),
    ...(panel === count - 1 ? { bottom: 34 } : { height: PANEL }),
  }));
}

function weekends({ look }: Style, saturday: number | undefined): object {
  if (saturday === undefined) return {};
  const color = Array.from({ length: 7 }, (_, index) =>
    [0, 1].includes((index - saturday + 7) % 7) ? look.shade : 'transparent',
  );
  return { splitArea: { show: true, interval: 0, areaStyle: { color } } };
}

function lineSeries({ look }: Style, line: Line, panel: number, scales: readonly AxisScale[]): LineSeries {
  const { values, texts, form } = line;
  const by = scales[panel]?.by ?? 1;
  const isThin = form === 'thin';
  const fewPoints = values.length <= MOST_DOTS && form === undefined;
  // A figure between two gaps has no line: it shows as a dot.
  const isAlone = (index: number) =>
    values[index] !== undefined && values[index - 1] === undefined && values[index + 1] === undefined;
  const hasDots = fewPoints || values.some((_, index) => isAlone(index));
  return {
    type: 'line',
    name: line.name,
    color: isThin ? mix(line.colour, look.background, 0.45) : line.colour,
    xAxisIndex: panel,
    yAxisIndex: panel,
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 5,
    showSymbol: hasDots,
    showAllSymbol: true,
    lineStyle: { width: isThin ? 1.2 : 2.2, type: form === 'dashed' ? 'dashed' : 'solid' },
    dimensions: ['period', 'figure', { name: 'text', type: 'ordinal' }],
    encode: { x: 0, y: 1, tooltip: 2 },
    data: values.map((value, index) => {
      const item = [index, value === undefined ? null : value / by, texts[index] ?? ''];
      return hasDots && !fewPoints && !isAlone(index) ? { value: item, symbolSize: 0 } : item;
    }) as NonNullable<LineSeries['data']>,
  };
}
