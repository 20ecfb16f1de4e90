import { type Client, type Language, WeappUsageError } from '@weapp-openapi/core';
import { checkDay } from '../dates/check-range.ts';
import type { Moment } from '../dates/dates.ts';
import { type Day, dayInShanghai } from '../dates/day.ts';
import { type Period, toPeriod } from '../dates/period.ts';
import { onErrorWrong } from '../messages/reading.ts';
import { checkConcurrency } from './check-concurrency.ts';
import type { CollectOptions } from './collect-options.ts';
import { checkAnswers, type Keeping } from './keeper.ts';
import type { Wait } from './pace.ts';

/** The operations that analysis calls: a client of @weapp-openapi/core, or any object that has them. */
export type AnalysisClient = Pick<
  Client,
  | 'getDailySummary'
  | 'getDailyVisitTrend'
  | 'getWeeklyVisitTrend'
  | 'getMonthlyVisitTrend'
  | 'getDailyRetain'
  | 'getWeeklyRetain'
  | 'getMonthlyRetain'
  | 'getUserPortrait'
  | 'getVisitPage'
  | 'getVisitDistribution'
  | 'getPerformanceData'
>;

/** Shared by all methods. */
export interface Context extends Keeping {
  readonly language: Language | undefined;
  readonly wx: AnalysisClient;
  readonly concurrency: number;
  readonly now: () => Moment;
  readonly appSince: Day | undefined;
  readonly wait: Wait;
}

/** A method's options, checked, with the defaults of `createAnalysis`. */
export interface Settings
  extends Keeping,
    Pick<CollectOptions, 'signal' | 'onProgress' | 'onSlowDown' | 'onError'> {
  readonly concurrency: number;
  readonly appSince: Day | undefined;
  readonly yesterday: Day;
  readonly wait: Wait;
  readonly language: Language | undefined;
}

/** Yesterday in Asia/Shanghai. */
export const yesterdayOf = ({ now }: Context): Day => dayInShanghai(now()) - 1;

/** Checks a method's options and fills in the defaults of `createAnalysis`. */
export function settingsOf(context: Context, options: CollectOptions): Settings {
  const { concurrency, onError = 'throw', answers, appSince, signal, onProgress, onSlowDown } = options;
  if (onError !== 'throw' && onError !== 'gap') {
    throw new WeappUsageError(onErrorWrong(JSON.stringify(onError)));
  }
  return {
    signal,
    onProgress,
    onSlowDown,
    onError,
    concurrency: concurrency === undefined ? context.concurrency : checkConcurrency(concurrency),
    answers: checkAnswers(answers) ?? context.answers,
    onAnswersError: context.onAnswersError,
    appSince: appSince === undefined ? context.appSince : checkDay('appSince', appSince),
    yesterday: yesterdayOf(context),
    wait: context.wait,
    language: context.language,
  };
}

/** The requested day, or yesterday, as input for WeChat's operations. */
export function dayPeriod(context: Context, date: string | undefined): Period {
  const yesterday = yesterdayOf(context);
  const day = date === undefined ? yesterday : checkDay('date', date, yesterday);
  return toPeriod({ first: day, last: day });
}
