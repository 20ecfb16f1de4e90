import type {
  Analysis,
  DayInput,
  DaysInput,
  Granularity,
  Performance,
  PerformanceInput,
  Retention,
  RetentionInput,
  Series,
  SeriesInput,
  Snapshots,
  SummaryFigures,
  SummaryInput,
  UserPortraitInput,
  UserPortraitsInput,
  VisitDistribution,
} from '@weapp-openapi/analysis';
import type { GetUserPortraitResponse, GetVisitPageResponse, VisitTrendItem } from '@weapp-openapi/core';
import { needed } from '../check-options.ts';

/** The input of a method of `Analysis`, and the app. */
export type OfApp<Input> = Input & { readonly appid: string };

/**
 * The methods of `Analysis` over kept answers: the same input with an `appid`, the same results. They send no
 * request. A period without a kept answer is a gap with the reason `not-kept`; a method of a single answer
 * rejects with a NotKeptError.
 */
export interface KeptAnalysis {
  /** Sessions, page visits, users, time and depth of days, weeks or months: see `Analysis.visitTrend`. */
  visitTrend<By extends Granularity>(input: OfApp<SeriesInput<By>>): Promise<Series<VisitTrendItem, By>>;
  /** Total users, forwards and forwarding users of days: see `Analysis.summary`. */
  summary(input: OfApp<SummaryInput>): Promise<Series<SummaryFigures, 'day'>>;
  /** Who came back: see `Analysis.retention`. */
  retention<By extends Granularity>(input: OfApp<RetentionInput<By>>): Promise<Retention<By>>;
  /** Provinces, ages, devices, ... of the users of 1, 7 or 30 days: see `Analysis.userPortrait`. */
  userPortrait(input: OfApp<UserPortraitInput>): Promise<GetUserPortraitResponse>;
  /** The portraits of consecutive days: see `Analysis.userPortraits`. */
  userPortraits(input: OfApp<UserPortraitsInput>): Promise<Snapshots<GetUserPortraitResponse>>;
  /** The most visited pages of a day: see `Analysis.visitPage`. */
  visitPage(input: OfApp<DayInput>): Promise<GetVisitPageResponse>;
  /** The most visited pages of consecutive days: see `Analysis.visitPages`. */
  visitPages(input: OfApp<DaysInput>): Promise<Snapshots<GetVisitPageResponse>>;
  /** Sources, stay time and depth of the sessions of a day: see `Analysis.visitDistribution`. */
  visitDistribution(input: OfApp<DayInput>): Promise<VisitDistribution>;
  /** The distributions of consecutive days: see `Analysis.visitDistributions`. */
  visitDistributions(input: OfApp<DaysInput>): Promise<Snapshots<VisitDistribution>>;
  /** Start-up and runtime figures of consecutive days: see `Analysis.performance`. */
  performance(input: OfApp<PerformanceInput>): Promise<Performance>;
}

/** The methods, given those of one app. */
export function keptAnalysis(of: (appid: string) => Analysis): KeptAnalysis {
  const app = (method: string, input: OfApp<unknown>) =>
    of(needed(method, input, '{ appid, ...lastDays(7) }').appid);
  return {
    visitTrend: async (input) => app('visitTrend', input).visitTrend(input),
    summary: async (input) => app('summary', input).summary(input),
    retention: async (input) => app('retention', input).retention(input),
    userPortrait: async (input) => app('userPortrait', input).userPortrait(input),
    userPortraits: async (input) => app('userPortraits', input).userPortraits(input),
    visitPage: async (input) => app('visitPage', input).visitPage(input),
    visitPages: async (input) => app('visitPages', input).visitPages(input),
    visitDistribution: async (input) => app('visitDistribution', input).visitDistribution(input),
    visitDistributions: async (input) => app('visitDistributions', input).visitDistributions(input),
    performance: async (input) => app('performance', input).performance(input),
  };
}
