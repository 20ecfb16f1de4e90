import type { Series } from '@weapp-openapi/analysis';
import type { VisitTrendItem } from '@weapp-openapi/core';
import { type Io, print } from '../output/io.ts';
import { columnsOf, painter } from '../output/paint.ts';
import type { WordKey } from '../words/words.ts';
import { lineChart } from './chart.ts';
import { columnsText } from './columns.ts';
import { gapTexts } from './gap-text.ts';
import { count, decimal, signed } from './numbers.ts';

export const TREND_FIGURES = [
  'session_cnt',
  'visit_pv',
  'visit_uv',
  'visit_uv_new',
  'stay_time_uv',
  'stay_time_session',
  'visit_depth',
] as const satisfies readonly Exclude<keyof VisitTrendItem, 'ref_date'>[];

const LEAST_POINTS = 7;

const NAMES: Readonly<Record<TrendFigure, WordKey>> = {
  session_cnt: 'sessions',
  visit_pv: 'pageViews',
  visit_uv: 'visitors',
  visit_uv_new: 'newVisitors',
  stay_time_uv: 'stayPerUser',
  stay_time_session: 'stayTime',
  visit_depth: 'depth',
};

export type TrendFigure = (typeof TREND_FIGURES)[number];

/** The trend as a table, and one of its figures as a line. */
export function printTrend(io: Io, { points, gaps }: Series<VisitTrendItem>, figure: TrendFigure): void {
  const { say } = io;
  const reasons = gapTexts(gaps, say);
  const of = (name: TrendFigure) => (point: (typeof points)[number]) => count(point.figures?.[name]);
  const table = columnsText(
    [
      { title: say('period'), text: ({ ref_date }) => ref_date, left: true },
      { title: say('sessions'), text: of('session_cnt') },
      { title: say('pageViews'), text: of('visit_pv') },
      { title: say('visitors'), text: of('visit_uv') },
      { title: say('newVisitors'), text: of('visit_uv_new') },
      { title: say('stayTime'), text: (point) => seconds(io, point.figures?.stay_time_session) },
      { title: say('depth'), text: ({ figures }) => decimal(figures?.visit_depth, 2) },
      { title: say('change'), text: (point) => signed(point.change?.visit_uv?.share) },
      { title: '', text: ({ ref_date }) => reasons.get(ref_date) ?? '', left: true },
    ],
    points,
  );
  print(io, table);
  const drawn = points.filter((point) => typeof point.figures?.[figure] === 'number');
  // A few points make a line that says less than the table.
  if (drawn.length < LEAST_POINTS) return;
  const { text, mean } = lineChart(
    drawn.map((point) => point.figures?.[figure] ?? 0),
    columnsOf(io),
  );
  const [begin, end] = [drawn[0]?.ref_date, drawn.at(-1)?.ref_date];
  const means = mean > 1 ? ` (${say('chartMeans', { count: mean })})` : '';
  print(
    io,
    `\n${painter(io)('bold', say('chartOf', { figure: `${say(NAMES[figure])} ${figure}`, begin, end }))}${means}\n${text}`,
  );
}

export const seconds = ({ say }: Io, value: number | undefined): string =>
  value === undefined ? '' : say('seconds', { count: decimal(value, 1) });
