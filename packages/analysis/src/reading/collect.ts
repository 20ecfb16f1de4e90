import type { CallOptions } from '@weapp-openapi/core';
import { type Granularity, namePeriod, type Period, type Span, toPeriod } from '../dates/period.ts';
import type { Collected, Gap } from '../figures/gap.ts';
import type { Answers } from './answers.ts';
import { noteFailedPeriod } from './failed-period.ts';
import { fanOut } from './fan-out.ts';

/** Options of the methods that make one call for each day, week or month. */
export interface CollectOptions {
  /** Aborts the calls; the method then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Maximum number of concurrent calls, at least 1. Default: that of `createAnalysis` (4). */
  readonly concurrency?: number | undefined;
  /** Called as each call completes, in order of completion. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * What to do when a call fails. `throw`, the default, aborts the other calls and rejects with the error;
   * its message and `failedPeriod(error)` name the period. `gap` continues and records a gap with the
   * error; the method then rejects only if every call fails, or on abort.
   */
  readonly onError?: 'throw' | 'gap' | undefined;
  /**
   * Where final answers are kept and looked for, which makes a range resumable. Default: that of
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
  /** Completed calls. */
  readonly done: number;
  /** All calls. */
  readonly total: number;
  /** The period of the call that has just completed. */
  readonly period: Period;
  /** Whether the answer was kept in `answers`, so that WeChat was not called. */
  readonly kept: boolean;
}

/** How to request each period, and how to read the answer. */
export interface Question<Answer, Figures extends object> {
  readonly by: Granularity;
  readonly ask: (period: Period, options: CallOptions) => Promise<Answer>;
  readonly read: (answer: Answer, ref_date: string) => Figures | 'empty' | 'other-period';
}

/** Requests each period and returns the results in the order of the periods. */
export async function collect<Answer, Figures extends object>(
  spans: readonly Span[],
  { by, ask, read }: Question<Answer, Figures>,
  { signal, concurrency, onProgress, onError }: CollectOptions & { readonly concurrency: number },
): Promise<Collected<Figures>[]> {
  const total = spans.length;
  const onDone = (span: Span, done: number) =>
    onProgress?.({ done, total, period: toPeriod(span), kept: false });
  const collected = await fanOut(spans, { concurrency, signal, onDone }, async (span, callSignal) => {
    const name = namePeriod(by, span);
    const missing = (reason: Gap['reason'], error?: unknown): Collected<Figures> => {
      const gap = { ...name, reason, ...(reason === 'failed' ? { error } : {}) };
      return { span, name, figures: undefined, gap };
    };
    try {
      const figures = read(await ask(toPeriod(span), { signal: callSignal }), name.ref_date);
      return typeof figures === 'string' ? missing(figures) : { span, name, figures, gap: undefined };
    } catch (error) {
      if (!callSignal.aborted) noteFailedPeriod(error, name);
      if (onError !== 'gap') throw error;
      return missing('failed', error);
    }
  });
  if (collected.every(({ gap }) => gap?.reason === 'failed')) throw collected[0]?.gap?.error;
  return collected;
}
