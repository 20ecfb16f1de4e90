import type { CallOptions } from '@weapp-openapi/core';
import { nameSpan, type Period, type Span } from '../dates/period.ts';
import { explainGaps } from '../figures/explain-gaps.ts';
import { type Snapshots, toSnapshots } from '../figures/snapshots.ts';
import { collect } from './collect.ts';
import type { AnalysisClient, Settings } from './context.ts';

/** The operation that snapshots are made of, and how to read its answers. */
interface SnapshotQuestion<Answer, Figures> {
  readonly operation: keyof AnalysisClient;
  readonly ask: (period: Period, options: CallOptions) => Promise<Answer>;
  readonly isEmpty: (answer: Answer) => boolean;
  readonly figures: (answer: Answer) => Figures;
}

/** Requests each period and keeps the answers apart. */
export async function askSnapshots<
  Answer extends { readonly ref_date: string },
  Figures extends object = Answer,
>(
  spans: readonly Span[],
  { operation, ask, isEmpty, figures }: SnapshotQuestion<Answer, Figures>,
  settings: Settings,
): Promise<Snapshots<Figures>> {
  const collected = await collect<Answer, Figures>(
    spans,
    {
      operation,
      name: nameSpan,
      ask,
      read(answer, { begin_date, ref_date }) {
        if (isEmpty(answer)) return 'empty';
        // WeChat names 7 days by the range or only by the first day.
        const isIt = answer.ref_date === ref_date || answer.ref_date === begin_date;
        return isIt ? figures(answer) : 'other-period';
      },
    },
    settings,
  );
  return toSnapshots(explainGaps(collected, settings));
}
