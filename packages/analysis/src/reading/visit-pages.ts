import type { CollectOptions } from './collect.ts';

/** Which days to request, and how. */
export interface DaysInput extends CollectOptions {
  /** The first day, as yyyymmdd. */
  readonly begin: string;
  /** The last day, as yyyymmdd. */
  readonly end: string;
  /** The answers are by day only; accepted so that `lastDays(7)` fits. */
  readonly by?: 'day' | undefined;
}
