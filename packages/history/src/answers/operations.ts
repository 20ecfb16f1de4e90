import type { AnalysisClient, Granularity } from '@weapp-openapi/analysis';
import { type GetPerformanceDataRequest, WeappUsageError } from '@weapp-openapi/core';
import { noAnalysisOperation, noOperationList } from '../messages/options.ts';

/** WeChat's data-analysis operations. */
export type OperationName = keyof AnalysisClient;

/** What one call of an operation covers. */
export interface OperationKind {
  readonly by: Granularity;
  /** Numbers of days that a call may cover up to its last day, instead of the period. */
  readonly days?: readonly number[];
  /** The later periods, counted from this one, that the answer has figures of; they come in as those pass. */
  readonly laterPeriods?: readonly number[];
}

export const OPERATIONS: Readonly<Record<OperationName, OperationKind>> = {
  getDailySummary: { by: 'day' },
  getDailyVisitTrend: { by: 'day' },
  getWeeklyVisitTrend: { by: 'week' },
  getMonthlyVisitTrend: { by: 'month' },
  getDailyRetain: { by: 'day', laterPeriods: [1, 2, 3, 4, 5, 6, 7, 14, 30] },
  getWeeklyRetain: { by: 'week', laterPeriods: [1, 2, 3, 4] },
  getMonthlyRetain: { by: 'month', laterPeriods: [1] },
  getUserPortrait: { by: 'day', days: [1, 7, 30] },
  getVisitPage: { by: 'day' },
  getVisitDistribution: { by: 'day' },
  getPerformanceData: { by: 'day' },
};

export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

/** The modules of getPerformanceData that are kept; each is a call of its own. */
export const KEPT_MODULES = [10016, 10017, 10021, 10022, 10023] as const;

/** Days that one call of getPerformanceData may cover. */
export const PERFORMANCE_DAYS = 30;

/** @throws WeappUsageError for a name that is not one of them. */
export function checkOperations(names: readonly string[] = OPERATION_NAMES): OperationName[] {
  if (!Array.isArray(names) || names.length === 0) {
    throw new WeappUsageError(noOperationList());
  }
  for (const name of names) {
    if (Object.hasOwn(OPERATIONS, name)) continue;
    throw new WeappUsageError(noAnalysisOperation(JSON.stringify(name), OPERATION_NAMES.join(', ')));
  }
  return [...new Set(names as OperationName[])];
}

/** `parameters` of a kept answer of getPerformanceData: the same text for the same question. */
export function performanceParameters({
  module,
  params,
}: Pick<GetPerformanceDataRequest, 'module' | 'params'>): string {
  const selected = params
    .filter(({ value }) => value !== '-1')
    .map(({ field, value }) => ({ field, value }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
  return JSON.stringify({ module: Number(module), params: selected });
}
