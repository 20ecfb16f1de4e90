import type { Series, SummaryFigures } from '@weapp-openapi/analysis';
import { type Io, print } from '../output/io.ts';
import { columnsText } from './columns.ts';
import { gapTexts } from './gap-text.ts';
import { count } from './numbers.ts';

/** Total users and forwards, day by day. */
export function printSummary(io: Io, { points, gaps }: Series<SummaryFigures>): void {
  const { say } = io;
  const reasons = gapTexts(gaps, say);
  print(
    io,
    columnsText(
      [
        { title: say('period'), text: ({ ref_date }) => ref_date, left: true },
        { title: say('totalUsers'), text: ({ figures }) => count(figures?.visit_total) },
        { title: say('shares'), text: ({ figures }) => count(figures?.share_pv) },
        { title: say('sharers'), text: ({ figures }) => count(figures?.share_uv) },
        { title: '', text: ({ ref_date }) => reasons.get(ref_date) ?? '', left: true },
      ],
      points,
    ),
  );
}
