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
  return {
    visitTrend: async ({ appid, ...input }) => of(appid).visitTrend(input),
    summary: async ({ appid, ...input }) => of(appid).summary(input),
    retention: async ({ appid, ...input }) => of(appid).retention(input),
    userPortrait: async ({ appid, ...input }) => of(appid).userPortrait(input),
    userPortraits: async ({ appid, ...input }) => of(appid).userPortraits(input),
    visitPage: async ({ appid, ...input }) => of(appid).visitPage(input),
    visitPages: async ({ appid, ...input }) => of(appid).visitPages(input),
    visitDistribution: async ({ appid, ...input }) => of(appid).visitDistribution(input),
    visitDistributions: async ({ appid, ...input }) => of(appid).visitDistributions(input),
    performance: async ({ appid, ...input }) => of(appid).performance(input),
  };
}
