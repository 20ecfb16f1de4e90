import type { BarSeries, ChartOption } from './chart-option.ts';
import type { Style } from './chart-options.ts';
import { frame, grid, type Heading, nameAxis, numberAxis, SIDE, tooltip, topOf } from './frame.ts';
import { seriesColour } from './look.ts';
import { gapText, joined } from './texts.ts';

/** One group of bars. */
export interface Bars {
  readonly name: string;
  /** One for each of the names; undefined has no bar. */
  readonly values: readonly (number | undefined)[];
  /** At the end of each bar, and in the box at the pointer. */
  readonly texts: readonly string[];
}

/** What {@link barChart} draws. */
export interface BarDrawing extends Heading {
  /** What each bar is of. */
  readonly names: string[];
  readonly groups: readonly Bars[];
  /** Unit of the numbers: upright bars have an axis, lying ones have only their texts. */
  readonly unit: string;
}

/** Pixels that names may take, and about how many Latin letters those are. */
const WIDEST_NAME = 230;
const LONGEST_NAME = 36;

/** Controls and marks that turn the direction of a text: a page path with one reads as another. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A long name without its middle: the paths of pages have the same beginning, and differ at the end. */
function shortened(name: string): string {
  const characters = [...name.replace(UNSEEN, '\ufffd')];
  if (characters.length <= LONGEST_NAME) return characters.join('');
  return `${characters.slice(0, 11).join('')}…${characters.slice(-24).join('')}`;
}

/** Says so when there is nothing to draw. */
function withEmptiness({ language }: Style, { names, ...heading }: BarDrawing): Heading {
  if (names.length > 0) return heading;
  return { ...heading, subtitle: joined([heading.subtitle, gapText(undefined, language)]) };
}

/** Lying bars, first at the top: for names of any length. */
export function barChart(style: Style, drawing: BarDrawing): ChartOption {
  const { look } = style;
  const axis = nameAxis(style, drawing.names.map(shortened));
  return {
    ...frame(style, withEmptiness(style, drawing)),
    tooltip: {
      ...tooltip(style, 'axis'),
      axisPointer: { type: 'shadow', shadowStyle: { color: look.shade } },
    },
    // The texts stand past the bars' ends, which the axis knows nothing of.
    grid: grid(topOf(style, drawing.hasLegend) + 4, { left: SIDE + 10, right: 18 + widest(drawing.groups) }),
    xAxis: { type: 'value', show: false, min: 0, axisLabel: { show: false } },
    yAxis: {
      ...axis,
      inverse: true,
      axisLine: { show: false },
      axisLabel: { color: look.text, interval: 0, width: WIDEST_NAME, overflow: 'truncate' },
    },
    series: drawing.groups.map((bars, place) => ({
      ...barSeries(style, bars, place, drawing.groups.length, 'right'),
      encode: { y: 0, x: 1, tooltip: 2 },
    })),
  };
}

/** Upright bars with an axis: for names that are short and in an order. */
export function columnChart(style: Style, drawing: BarDrawing): ChartOption {
  const { look } = style;
  return {
    ...frame(style, drawing),
    tooltip: {
      ...tooltip(style, 'axis'),
      axisPointer: { type: 'shadow', shadowStyle: { color: look.shade } },
    },
    grid: grid(topOf(style, drawing.hasLegend) + 30),
    xAxis: nameAxis(style, drawing.names),
    yAxis: numberAxis(style, drawing.unit),
    series: drawing.groups.map((bars, place) => ({
      ...barSeries(style, bars, place, drawing.groups.length, 'top'),
      encode: { x: 0, y: 1, tooltip: 2 },
    })),
  };
}

/** Pixels that the longest text takes, about: a Chinese character 12, any other 7. */
function widest(groups: readonly Bars[]): number {
  const widthOf = (text: string) =>
    [...text].reduce((width, character) => width + (character > '\u2e80' ? 12 : 7), 0);
  return groups.reduce(
    (most, { texts }) => texts.reduce((width, text) => Math.max(width, widthOf(text)), most),
    0,
  );
}

function barSeries(
  { look }: Style,
  { name, values, texts }: Bars,
  place: number,
  count: number,
  position: 'right' | 'top',
): BarSeries {
  return {
    type: 'bar',
    name,
    color: seriesColour(look, place),
    barMaxWidth: position === 'top' ? 56 : 22,
    barGap: '12%',
    barCategoryGap: count > 1 ? '28%' : '34%',
    itemStyle: { borderRadius: position === 'top' ? [2, 2, 0, 0] : [0, 2, 2, 0] },
    label: { show: true, position, formatter: '{@[2]}', color: look.text, fontSize: 12 },
    labelLayout: { hideOverlap: true },
    dimensions: ['name', 'figure', { name: 'text', type: 'ordinal' }],
    data: values.map((value, index) => [index, value ?? null, texts[index] ?? '']) as NonNullable<
      BarSeries['data']
    >,
  };
}
