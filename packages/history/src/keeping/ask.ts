import type { AnalysisClient } from '@weapp-openapi/analysis';
import type { CallOptions, GetPerformanceDataResponse } from '@weapp-openapi/core';
import { ofDay, performanceRequest } from '../answers/performance.ts';
import type { Question } from '../answers/question.ts';
import type { Ask } from './plan.ts';

/** An answer, JSON. */
export interface Answered {
  readonly question: Question;
  readonly answer: string;
}

/** Calls WeChat once, and gives an answer for each question. */
export async function askWeChat(wx: AnalysisClient, ask: Ask, options: CallOptions): Promise<Answered[]> {
  const [question] = ask;
  const { operation, begin_date, end_date, parameters } = question;
  if (operation !== 'getPerformanceData') {
    return [
      { question, answer: JSON.stringify((await wx[operation]({ begin_date, end_date }, options)) ?? null) },
    ];
  }
  const last = ask.at(-1)?.end_date ?? end_date;
  const answer: GetPerformanceDataResponse = await wx.getPerformanceData(
    performanceRequest(parameters, begin_date, last),
    options,
  );
  return ask.map((day) => ({ question: day, answer: JSON.stringify(ofDay(answer, day.end_date)) }));
}
