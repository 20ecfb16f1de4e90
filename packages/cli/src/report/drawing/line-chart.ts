import { type Content, type Html, html } from '../writing/html.ts';
import { short } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';
import { legend, type Tone } from './legend.ts';
import { bandPath, down, gapsIn, linePath } from './line-path.ts';
import { HEIGHT, place, type Scale, scaleAround, scaleFromZero, WIDTH } from './scale.ts';
import { ticksOf } from './ticks.ts';

type Values = readonly (number | undefined)[];

export interface Line {
  readonly name: Text;
  readonly tone: Extract<Tone, 'one' | 'two' | 'three' | 'quiet'>;
  readonly values: Values;
}

export interface LineChart {
  readonly id: string;
  /** What the chart shows, for who cannot see it. Its figures are in the table. */
  readonly label: Content;
  /** The first is in front. */
  readonly lines: readonly Line[];
  /** Names of the points, of which some are on the axis. */
  readonly names: readonly Text[];
  /** Where the points stand, in any unit. Default: evenly. */
  readonly at?: readonly number[] | undefined;
  /** Indexes of the points whose names are on the axis. Default: up to 7 of them. */
  readonly ticks?: readonly number[] | undefined;
  /** Days: the names on the axis are of the same weekday. */
  readonly daily?: boolean | undefined;
  /** Names of the values on the axis, each with all of them. */
  readonly format?: ((value: number, ticks: readonly number[]) => Text) | undefined;
  /** `count`: from 0, in whole steps. `share`: from 0. `average`: around the values. Default: `count`. */
  readonly kind?: 'count' | 'share' | 'average' | undefined;
  /** No value can be larger: 100 for percentages. */
  readonly ceiling?: number | undefined;
  readonly low?: boolean | undefined;
  /** What is usual: an area behind the lines. */
  readonly band?: { readonly low: Values; readonly high: Values; readonly name: Text } | false | undefined;
  /** Indexes of points of the first line that are marked. */
  readonly marks?: { readonly indexes: readonly number[]; readonly name: Text } | undefined;
  /** The table with the figures, a row for each point, and the columns to show while the pointer is over a point. */
  readonly table: { readonly id: string; readonly columns: readonly number[] };
}

/**
 * A chart that stretches to the width it is given without a script: the lines are an SVG without an aspect ratio, all
 * texts and marks are HTML at a place in percent.
 */
export function lineChart(input: LineChart): Html {
  const scale = scaleOf(input);
  const chart = isThin(input, scale) ? { ...input, band: undefined } : input;
  const { id, label, lines, names, marks, low, table } = chart;
  const across = positions(chart.at ?? names.map((_, index) => index));
  const left = (index: number) => place((across[index] ?? 0) / 10);
  const top = (value: number) => place(down(value, scale));
  const write = chart.format ?? short;
  const format = (value: number) => write(value, scale.ticks);
  const first = lines[0]?.values ?? [];
  const ticks =
    chart.ticks?.map((index) => ({ index, wide: false })) ?? ticksOf(names.length, chart.daily === true);
  return html`<div class="chart${low && ' low'}" role="img" aria-labelledby="${id}">
<span class="hidden" id="${id}">${label}</span>
${legendOf(chart, scale)}
<div class="frame" style="--axis:${Math.max(...scale.ticks.map((tick) => width(format(tick))))}ch"><div class="plot" data-table="${table.id}" data-columns="${table.columns.join(' ')}" data-at="${across.map((each) => place(each / 10)).join(' ')}">
${drawing(chart, scale, across)}
${lines.flatMap(({ tone, values }) =>
  lone(values).map(
    (index) => html`<i class="dot ${tone}" style="left:${left(index)}%;top:${top(values[index] ?? 0)}%"></i>`,
  ),
)}
${(marks?.indexes ?? []).map(
  (index) => html`<i class="mark" style="left:${left(index)}%;top:${top(first[index] ?? 0)}%"></i>`,
)}
${scale.ticks.map((tick) => html`<span class="y" style="top:${top(tick)}%">${format(tick)}</span>`)}
${ticks.map(({ index, wide }) => {
  const at = left(index);
  const edge = names.length > 1 && at < 6 ? ' first' : names.length > 1 && at > 94 ? ' last' : '';
  return html`<span class="x${edge}${wide && ' wide'}" style="left:${at}%">${names[index]}</span>`;
})}
</div></div></div>`;
}

/** A band that is nowhere as high as a few pixels cannot be seen, so that its name would be a riddle. */
function isThin({ band }: LineChart, { min, max }: Scale): boolean {
  if (!band) return false;
  return band.high.every(
    (high, index) => ((high ?? 0) - (band.low[index] ?? high ?? 0)) / (max - min) < 0.025,
  );
}

/** The points between two gaps, which no line leads to. */
const lone = (values: Values): number[] =>
  [...values.keys()].filter(
    (index) =>
      values[index] !== undefined && values[index - 1] === undefined && values[index + 1] === undefined,
  );

function scaleOf({ lines, band, kind = 'count', ceiling }: LineChart): Scale {
  const all = [...lines.map(({ values }) => values), band ? [...band.low, ...band.high] : []].flat();
  const values = all.filter((value) => value !== undefined);
  return kind === 'average' ? scaleAround(values, ceiling) : scaleFromZero(values, kind === 'count');
}

/** Places from the left. One point alone stands in the middle. */
function positions(at: readonly number[]): number[] {
  const [first = 0] = at;
  const span = (at.at(-1) ?? 0) - first;
  return at.map((each) => (span === 0 ? WIDTH / 2 : ((each - first) / span) * WIDTH));
}

function drawing({ lines, band }: LineChart, scale: Scale, across: readonly number[]): Html {
  const half = across.length < 2 ? WIDTH / 2 : WIDTH / (across.length - 1) / 2;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${[
    ...gapsIn(lines[0]?.values ?? []).map(([from, to]) => {
      const begin = Math.max(0, (across[from] ?? 0) - half);
      const end = Math.min(WIDTH, (across[to] ?? 0) + half);
      return html`<rect class="gap" x="${place(begin)}" y="0" width="${place(end - begin)}" height="${HEIGHT}"/>`;
    }),
    ...scale.ticks.map((tick) => html`<path class="grid" d="M0 ${place(down(tick, scale))}H${WIDTH}"/>`),
    band ? html`<path class="band" d="${bandPath(band.low, band.high, across, scale)}"/>` : '',
    ...lines
      .toReversed()
      .map(({ tone, values }) => html`<path class="line ${tone}" d="${linePath(values, across, scale)}"/>`),
  ]}</svg>`;
}

function legendOf({ lines, band, marks }: LineChart, scale: Scale): Content {
  const entries: [Tone, Text][] = lines
    .filter(({ values }) => values.some((value) => value !== undefined))
    .map(({ tone, name }) => [tone, name]);
  if (band) entries.push(['band', band.name]);
  if (marks && marks.indexes.length > 0) entries.push(['mark', marks.name]);
  if (lines[0]?.values.includes(undefined)) entries.push(['gap', { en: 'No figures', zh: '无数据' }]);
  const shown = entries.length > 1 ? entries : [];
  if (scale.min > 0) {
    return legend(shown, { en: 'The axis does not begin at 0', zh: '纵轴不从 0 开始' });
  }
  return shown.length > 0 && legend(shown);
}

/** In widths of a digit: Chinese characters are almost twice as wide. */
const width = ({ en, zh }: Text): number =>
  Math.max(
    en.length,
    [...zh].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1.8 : 1), 0),
  );
