import type { PeriodName } from '../dates/period.ts';
import { type Collected, type Gap, gapsOf } from './gap.ts';

/** What WeChat answered about one period. */
export interface Snapshot<Figures> extends PeriodName {
  /** The result of the method for a single period; undefined if the period is a gap. */
  readonly figures: Figures | undefined;
}

/** What WeChat answered about consecutive periods, oldest first. */
export interface Snapshots<Figures> {
  /** One point for each requested period, gaps included. */
  readonly points: readonly Snapshot<Figures>[];
  /** The periods without figures. */
  readonly gaps: readonly Gap[];
}

/** Makes snapshots of the results. */
export function toSnapshots<Figures>(collected: readonly Collected<Figures>[]): Snapshots<Figures> {
  return {
    points: collected.map(({ name, figures }) => ({ ...name, figures })),
    gaps: gapsOf(collected),
  };
}
