import { type Client, WeappUsageError } from '@weapp-openapi/core';
import { checkDay } from './check-range.ts';
import type { CollectOptions } from './collect.ts';
import type { Moment } from './dates.ts';
import { type Day, dayInShanghai } from './day.ts';
import { type Period, toPeriod } from './period.ts';

/** The operations that analysis calls. A client of @weapp-openapi/core has them; so may any object. */
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
>;

/** What the methods share. */
export interface Context {
  readonly wx: AnalysisClient;
  readonly concurrency: number;
  readonly now: () => Moment;
}

/** Yesterday in Asia/Shanghai. */
export const yesterdayOf = ({ now }: Context): Day => dayInShanghai(now()) - 1;

/** The options of one method, with the defaults of `createAnalysis`. */
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

/** @throws WeappUsageError when it is not a whole number from 1. */
export function checkConcurrency(concurrency: number): number {
  if (Number.isInteger(concurrency) && concurrency >= 1) return concurrency;
  throw new WeappUsageError(`concurrency ${concurrency} must be a whole number from 1.`);
}

/** The day asked for, or yesterday, as input of WeChat's operations. */
export function dayPeriod(context: Context, date: string | undefined): Period {
  const yesterday = yesterdayOf(context);
  const day = date === undefined ? yesterday : checkDay('date', date, yesterday);
  return toPeriod({ first: day, last: day });
}
