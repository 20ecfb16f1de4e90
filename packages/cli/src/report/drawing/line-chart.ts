import { type Content, type Html, html } from '../html.ts';
import { short } from '../numbers.ts';
import type { Text } from '../text.ts';
import { across, bandPath, down, gapsIn, HEIGHT, linePath, WIDTH } from './line-path.ts';
import { place, scaleTo } from './scale.ts';
import { ticksAt } from './ticks.ts';

/** Colours of the style sheet. */
export type Tone = 'one' | 'two' | 'three' | 'quiet';

export interface Line {
  readonly name: Text;
  readonly tone: Tone;
  readonly values: readonly (number | undefined)[];
}

export interface LineChart {
  readonly id: string;
  /** What the chart shows, for who cannot see it. The figures themselves are in the table. */
  readonly label: Content;
  readonly lines: readonly Line[];
  /** Names of the points, from which some are chosen for the axis. */
  readonly names: readonly Text[];
  /** Whether points are days: then the axis shows the same weekday. */
  readonly daily?: boolean | undefined;
  readonly format?: ((value: number) => Text) | undefined;
  /** Values between whole numbers have a meaning. */
  readonly fractions?: boolean | undefined;
  readonly low?: boolean | undefined;
  /** What is usual: an area behind the lines. */
  readonly band?:
    | { readonly low: Line['values']; readonly high: Line['values']; readonly name: Text }
    | undefined;
  /** Points of the first line that are marked. */
  readonly marks?: readonly { readonly index: number; readonly direction: 'above' | 'below' }[] | undefined;
  readonly markName?: Text | undefined;
  /** The table with the figures, and the columns to show while the pointer is over a point. */
  readonly table?: { readonly id: string; readonly columns: readonly number[] } | undefined;
}

/**
 * A chart that stretches to the width it is given, with no script: the lines are an SVG without an aspect ratio, all
 * texts and marks are HTML at a place in percent.
 */
export function lineChart(chart: LineChart): Html {
  const { lines, names, band, marks = [], format = short, table } = chart;
  const [first] = lines;
  if (!first) throw new Error('A chart has a line.');
  const all = lines.flatMap(({ values }) => values).concat(band?.high ?? []);
  const scale = scaleTo(Math.max(0, ...all.map((value) => value ?? 0)), !chart.fractions);
  const length = names.length;
  const empty = gapsIn(first.values);
  const half = length < 2 ? WIDTH : WIDTH / (length - 1) / 2;
  const widest = Math.max(...scale.ticks.map((tick) => width(format(tick))));
  const left = (index: number) => place(across(index, length) / 10);
  return html`<div class="chart${chart.low ? ' low' : ''}" role="img" aria-labelledby="${chart.id}">
<span class="hidden" id="${chart.id}">${chart.label}</span>
${legend(chart, empty.length > 0)}
<div class="frame" style="--axis:${widest}ch"><div class="plot"${table && html` data-table="${table.id}" data-columns="${table.columns.join(' ')}" data-points="${length}"`}>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${[
    ...empty.map(([from, to]) => {
      const x = Math.max(0, across(from, length) - half);
      const end = Math.min(WIDTH, across(to, length) + half);
      return html`<rect class="gap" x="${place(x)}" y="0" width="${place(end - x)}" height="${HEIGHT}"/>`;
    }),
    ...scale.ticks.map((tick) => {
      const y = place(down(tick, scale));
      return html`<path class="grid" d="M0 ${y}H${WIDTH}"/>`;
    }),
    band ? html`<path class="band" d="${bandPath(band.low, band.high, scale)}"/>` : '',
    ...lines
      .toReversed()
      .map(({ tone, values }) => html`<path class="line ${tone}" d="${linePath(values, scale)}"/>`),
  ]}</svg>
${marks.map(({ index, direction }) => {
  const value = first.values[index];
  if (value === undefined) return '';
  return html`<i class="mark ${direction}" style="left:${left(index)}%;top:${place(down(value, scale))}%"></i>`;
})}
${scale.ticks.map((tick) => html`<span class="y" style="top:${place(down(tick, scale))}%">${format(tick)}</span>`)}
${ticksAt(length, chart.daily ?? false).map(({ index, wide }) => {
  const at = left(index);
  const edge = length < 2 ? '' : at < 5 ? ' first' : at > 95 ? ' last' : '';
  return html`<span class="x${edge}${wide ? ' wide' : ''}" style="left:${at}%">${names[index]}</span>`;
})}
</div></div></div>`;
}

/** In halves of a Latin letter's width: Chinese characters are twice as wide. */
const width = ({ en, zh }: Text): number =>
  Math.max(
    en.length,
    [...zh].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1.8 : 1), 0),
  );

function legend({ lines, band, marks = [], markName }: LineChart, gaps: boolean): Content {
  const entries = [
    ...lines.map(({ name, tone }) => html`<li><i class="key ${tone}"></i>${name}</li>`),
    band && html`<li><i class="key band"></i>${band.name}</li>`,
    marks.length > 0 && markName && html`<li><i class="key mark"></i>${markName}</li>`,
    gaps && html`<li><i class="key gap"></i>${{ en: 'No figures', zh: '无数据' }}</li>`,
  ].filter(Boolean);
  return entries.length > 1 && html`<ul class="legend">${entries}</ul>`;
}
