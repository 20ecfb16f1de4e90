import type { Day } from '../dates/day.ts';
import { isSettled } from '../dates/settled.ts';
import type { Collected, GapReason } from './gap.ts';

/** What is known when gaps are explained. */
export interface Known {
  readonly yesterday: Day;
  /** The first day of the app. */
  readonly appSince: Day | undefined;
}

/** Finds out why WeChat's answers are empty; see `GapReason`. The results must be in the order of their periods. */
export function explainGaps<Figures>(
  collected: readonly Collected<Figures>[],
  { yesterday, appSince }: Known,
): Collected<Figures>[] {
  const hasFigures = ({ figures }: Collected<Figures>) => figures !== undefined;
  const first = collected.findIndex(hasFigures);
  const last = collected.findLastIndex(hasFigures);
  return collected.map((each, index) => {
    const { span, name, gap } = each;
    if (gap?.reason !== 'empty') return each;
    const because = (reason: GapReason) => ({ span, name, figures: undefined, gap: { ...gap, reason } });
    if (appSince !== undefined && span.last < appSince) return because('before-app');
    if (index > last && !isSettled(span.last, yesterday)) return because('not-ready');
    const mayPrecede = appSince === undefined || span.first < appSince;
    return index < first && mayPrecede ? because('before-app') : each;
  });
}
