import type { CallOptions } from '@weapp-openapi/core';
import { inLanguage } from '@weapp-openapi/core';
import { type Period, type PeriodName, type Span, toPeriod } from '../dates/period.ts';
import { isSettled } from '../dates/settled.ts';
import type { Collected, Gap } from '../figures/gap.ts';
import type { AnalysisClient, Settings } from './context.ts';
import { noteFailedPeriod } from './failed-period.ts';
import { fanOut } from './fan-out.ts';
import { keepAnswer, keptAnswer } from './keeper.ts';
import { isNotKept } from './not-kept-error.ts';
import { Pace } from './pace.ts';

/** How to request each period, and how to read the answer. */
export interface Question<Answer, Figures extends object> {
  readonly operation: keyof AnalysisClient;
  /** What sets answers of the same operation and period apart. */
  readonly parameters?: string;
  readonly name: (span: Span) => PeriodName;
  readonly ask: (period: Period, options: CallOptions, span: Span) => Promise<Answer>;
  readonly read: (answer: Answer, name: PeriodName) => Figures | 'empty' | 'other-period';
  /** The last day that the answer says something about. Default: the last day of the period. */
  readonly lastDay?: (span: Span) => number;
}

/** Requests each period and returns the results in the order of the periods; the gaps are not explained yet. */
export async function collect<Answer, Figures extends object>(
  spans: readonly Span[],
  { operation, parameters, name: nameOf, ask, read, lastDay = ({ last }) => last }: Question<Answer, Figures>,
  settings: Settings,
): Promise<Collected<Figures>[]> {
  const { signal, concurrency, onProgress, onSlowDown, onError, appSince, yesterday, wait } = settings;
  const asked = appSince === undefined ? spans : spans.filter(({ last }) => last >= appSince);
  const early = spans.slice(0, spans.length - asked.length).map((span) => missing(span, 'before-app'));
  const pace = new Pace({ concurrency, wait, onSlowDown });
  const kept = new Set<Span>();
  const onDone = (span: Span, done: number) =>
    onProgress?.({ done, total: asked.length, period: toPeriod(span), kept: kept.has(span) });

  function missing(span: Span, reason: Gap['reason'], error?: unknown): Collected<Figures> {
    const name = nameOf(span);
    const gap = { ...name, reason, ...(reason === 'failed' ? { error } : {}) };
    return { span, name, figures: undefined, gap };
  }

  async function collectOne(span: Span, callSignal: AbortSignal): Promise<Collected<Figures>> {
    const name = nameOf(span);
    const period = toPeriod(span);
    const key = [operation, period.begin_date, period.end_date, parameters].filter(Boolean).join(' ');
    const before = usable(await keptAnswer(settings, key), name);
    if (before) {
      kept.add(span);
      return { span, name, figures: before, gap: undefined };
    }
    let answer: Answer;
    let figures: Figures | 'empty' | 'other-period';
    try {
      answer = await pace.call(() => ask(period, { signal: callSignal }, span), callSignal);
      figures = read(answer, name);
    } catch (error) {
      if (isNotKept(error)) return missing(span, 'not-kept');
      if (!callSignal.aborted) noteFailedPeriod(error, name, settings.language);
      if (onError !== 'gap') throw error;
      return missing(span, 'failed', inLanguage(error, settings.language));
    }
    if (typeof figures === 'string') return missing(span, figures);
    if (isSettled(lastDay(span), yesterday)) await keepAnswer(settings, key, answer);
    return { span, name, figures, gap: undefined };
  }

  /** The figures in a kept answer; undefined if there are none: then WeChat is asked. */
  function usable(answer: unknown, name: PeriodName): Figures | undefined {
    if (answer === undefined) return undefined;
    try {
      const figures = read(answer as Answer, name);
      return typeof figures === 'string' ? undefined : figures;
    } catch {
      return undefined;
    }
  }

  const collected = await fanOut(asked, { concurrency, signal, onDone }, collectOne);
  const [first] = collected;
  if (first && collected.every(({ gap }) => gap?.reason === 'failed')) throw first.gap?.error;
  return [...early, ...collected];
}
