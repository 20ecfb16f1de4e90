import { type Client, WeappUsageError } from '@weapp-openapi/core';
import { checkDay } from '../dates/check-range.ts';
import type { Moment } from '../dates/dates.ts';
import { type Day, dayInShanghai } from '../dates/day.ts';
import { type Period, toPeriod } from '../dates/period.ts';
import type { CollectOptions } from './collect.ts';

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
export interface Context {
  readonly wx: AnalysisClient;
  readonly concurrency: number;
  readonly now: () => Moment;
}

/** Yesterday in Asia/Shanghai. */
export const yesterdayOf = ({ now }: Context): Day => dayInShanghai(now()) - 1;

/** Checks a method's options and fills in the defaults of `createAnalysis`. */
export function collectOptions(
  context: Context,
  options: CollectOptions,
): CollectOptions & { readonly concurrency: number } {
  const { concurrency = context.concurrency, onError = 'throw' } = options;
  if (onError !== 'throw' && onError !== 'gap') {
    throw new WeappUsageError(`onError ${JSON.stringify(onError)} is unknown: use 'throw' or 'gap'.`);
  }
  return { ...options, onError, concurrency: checkConcurrency(concurrency) };
}

/** @throws WeappUsageError unless it is a positive whole number. */
export function checkConcurrency(concurrency: number): number {
  if (Number.isInteger(concurrency) && concurrency >= 1) return concurrency;
  throw new WeappUsageError(`concurrency ${concurrency} must be a positive whole number.`);
}

/** The requested day, or yesterday, as input for WeChat's operations. */
export function dayPeriod(context: Context, date: string | undefined): Period {
  const yesterday = yesterdayOf(context);
  const day = date === undefined ? yesterday : checkDay('date', date, yesterday);
  return toPeriod({ first: day, last: day });
}
