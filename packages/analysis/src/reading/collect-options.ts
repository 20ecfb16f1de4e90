import type { Period } from '../dates/period.ts';
import type { Answers } from './answers.ts';

/** Options of the methods that make one call for each period. */
export interface CollectOptions {
  /** Aborts the calls and waits; the method then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Maximum number of concurrent calls, at least 1. Default: that of `createAnalysis` (4). */
  readonly concurrency?: number | undefined;
  /** Called as each period completes, in order of completion. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Called when WeChat says that calls come too fast (45011). All calls then stop for 2 to 60 seconds, and half as
   * many are made at once. After 8 waits (4 minutes) without a successful call, the call fails with that error.
   */
  readonly onSlowDown?: ((slowDown: SlowDown) => void) | undefined;
  /**
   * What to do when a call fails. `throw`, the default, aborts the other calls and rejects with the error;
   * its message and `failedPeriod(error)` name the period. `gap` continues and records a gap with the
   * error; the method then rejects only if every call fails, or on abort. When the day's quota is used up (45009) or
   * slowing down did not help, the remaining periods are gaps with that error, without calls.
   */
  readonly onError?: 'throw' | 'gap' | undefined;
  /**
   * Where final answers are kept and looked for, which makes a range resumable. An answer is final if it has figures
   * and ended more than 3 days before today; one of retention, if the period of its last column did. Default: that of
   * `createAnalysis` (none).
   */
  readonly answers?: Answers | undefined;
  /**
   * The first day of the mini program, as yyyymmdd. Periods that end earlier are gaps with the reason
   * `before-app`, without a call. Default: that of `createAnalysis` (unknown).
   */
  readonly appSince?: string | undefined;
}

/** Progress of a method. */
export interface Progress {
  /** Completed periods. */
  readonly done: number;
  /** All periods, without those before `appSince`. */
  readonly total: number;
  /** The period that has just completed. */
  readonly period: Period;
  /** Whether the answer was kept in `answers`, so that WeChat was not called. */
  readonly kept: boolean;
}

/** How calls are slowed down. */
export interface SlowDown {
  /** How long no call starts, in milliseconds. */
  readonly wait: number;
  /** Maximum number of concurrent calls from now on. */
  readonly concurrency: number;
}
