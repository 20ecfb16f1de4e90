import type { CallOptions, GetPerformanceDataRequest, VisitTrendItem } from '@weapp-openapi/core';
import { dateInShanghai } from '../src/dates/dates.ts';
import type { Period } from '../src/dates/period.ts';
import type { AnalysisClient } from '../src/reading/context.ts';

/** One call that a fake client got. */
export interface FakeCall {
  readonly operation: keyof AnalysisClient;
  readonly period: Period;
  /** The whole input of getPerformanceData. */
  readonly request?: GetPerformanceDataRequest;
  readonly signal: AbortSignal | null | undefined;
}

/**
 * A fake: it answers by hand-made functions, in this process and without HTTP, so that a test can decide
 * what comes when. The contract tests use the real client and the mock server.
 */
export function fakeClient(answers: Partial<AnalysisClient> = {}): { wx: AnalysisClient; calls: FakeCall[] } {
  const calls: FakeCall[] = [];
  const record =
    <Input extends Period | GetPerformanceDataRequest, Answer>(
      operation: keyof AnalysisClient,
      answer: ((input: Input, options?: CallOptions) => Promise<Answer>) | undefined,
    ) =>
    async (input: Input, options?: CallOptions): Promise<Answer> => {
      const period = periodOf(input);
      calls.push({ operation, period, signal: options?.signal, ...('time' in input && { request: input }) });
      if (!answer) throw new Error(`The fake client has no answer for ${operation}.`);
      return answer(input, options);
    };
  const wx: AnalysisClient = {
    getDailySummary: record('getDailySummary', answers.getDailySummary),
    getDailyVisitTrend: record('getDailyVisitTrend', answers.getDailyVisitTrend),
    getWeeklyVisitTrend: record('getWeeklyVisitTrend', answers.getWeeklyVisitTrend),
    getMonthlyVisitTrend: record('getMonthlyVisitTrend', answers.getMonthlyVisitTrend),
    getDailyRetain: record('getDailyRetain', answers.getDailyRetain),
    getWeeklyRetain: record('getWeeklyRetain', answers.getWeeklyRetain),
    getMonthlyRetain: record('getMonthlyRetain', answers.getMonthlyRetain),
    getUserPortrait: record('getUserPortrait', answers.getUserPortrait),
    getVisitPage: record('getVisitPage', answers.getVisitPage),
    getVisitDistribution: record('getVisitDistribution', answers.getVisitDistribution),
    getPerformanceData: record('getPerformanceData', answers.getPerformanceData),
  };
  return { wx, calls };
}

function periodOf(input: Period | GetPerformanceDataRequest): Period {
  if (!('time' in input)) return input;
  const { time } = input;
  return {
    begin_date: dateInShanghai(time.begin_timestamp * 1000),
    end_date: dateInShanghai(time.end_timestamp * 1000),
  };
}

/** Figures of a period with so many users. */
export function trendItem(ref_date: string, visit_uv: number): VisitTrendItem {
  return {
    ref_date,
    session_cnt: visit_uv * 2,
    visit_pv: visit_uv * 8,
    visit_uv,
    visit_uv_new: visit_uv / 10,
    stay_time_uv: 60.5,
    stay_time_session: 30.25,
    visit_depth: 2,
  };
}
