import type { Period } from '@weapp-openapi/analysis';
import type { OperationName } from '../answers/operations.ts';

/** Progress of a sync: the answers to one call have just been kept, or it failed. */
export interface SyncProgress {
  /** Answers that are done, whether kept, failed, or kept by another sync meanwhile. */
  readonly done: number;
  /** All answers that were missing, or may have been revised. */
  readonly total: number;
  readonly operation: OperationName;
  readonly period: Period;
}

/** A call that failed. The next sync asks again. */
export interface SyncFailure extends Period {
  readonly operation: OperationName;
  readonly error: unknown;
}

/**
 * What a sync has done: `asked` answers, of which `kept` were new or more complete than before, `unchanged`,
 * `changed` were revised by WeChat, and `empty` had no figures; the others are in `failed`.
 */
export interface SyncResult {
  /** Requests sent to WeChat; one request of getPerformanceData asks for up to 30 days. */
  readonly calls: number;
  readonly asked: number;
  readonly kept: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly empty: number;
  readonly failed: readonly SyncFailure[];
}

/** The numbers of a {@link SyncResult} while a sync goes on. */
export type SyncCounts = { -readonly [Name in Exclude<keyof SyncResult, 'failed'>]: number };

export const noCounts = (): SyncCounts => ({
  calls: 0,
  asked: 0,
  kept: 0,
  unchanged: 0,
  changed: 0,
  empty: 0,
});
