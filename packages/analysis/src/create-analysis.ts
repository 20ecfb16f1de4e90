import {
  type GetUserPortraitResponse,
  type GetVisitPageResponse,
  inLanguage,
  type Language,
  speaking,
  type VisitTrendItem,
  WeappUsageError,
} from '@weapp-openapi/core';
import { checkDay } from './dates/check-range.ts';
import type { Moment } from './dates/dates.ts';
import type { Granularity } from './dates/period.ts';
import type { Retention } from './figures/cohorts.ts';
import type { VisitDistribution } from './figures/distribution.ts';
import type { GapReason } from './figures/gap.ts';
import type { Performance } from './figures/performance.ts';
import type { Series } from './figures/series.ts';
import type { Snapshots } from './figures/snapshots.ts';
import { inputMissing, languageWrong, noClient } from './messages/reading.ts';
import type { Answers } from './reading/answers.ts';
import type { SeriesInput } from './reading/ask-series.ts';
import { checkConcurrency } from './reading/check-concurrency.ts';
import type { AnalysisClient, Context } from './reading/context.ts';
import type { DaysInput } from './reading/days-input.ts';
import { checkAnswers } from './reading/keeper.ts';
import { type Wait, waitByTimer } from './reading/pace.ts';
import { type PerformanceInput, performance } from './reading/performance.ts';
import { type RetentionInput, retention } from './reading/retention.ts';
import { type SummaryFigures, type SummaryInput, summary } from './reading/summary.ts';
import { type UserPortraitInput, userPortrait } from './reading/user-portrait.ts';
import { type UserPortraitsInput, userPortraits } from './reading/user-portraits.ts';
import { visitDistribution } from './reading/visit-distribution.ts';
import { visitDistributions } from './reading/visit-distributions.ts';
import { type DayInput, visitPage } from './reading/visit-page.ts';
import { visitPages } from './reading/visit-pages.ts';
import { visitTrend } from './reading/visit-trend.ts';

/** Options of {@link createAnalysis}. */
export interface AnalysisOptions {
  /** Maximum number of concurrent calls per method. Default: 4. */
  readonly concurrency?: number | undefined;
  /** The clock that determines which day is yesterday. Default: the system clock. */
  readonly now?: (() => Moment) | undefined;
  /** Where final answers of this mini program are kept and looked for. Default: nowhere. */
  readonly answers?: Answers | undefined;
  /** The first day of the mini program, as yyyymmdd. Default: unknown. */
  readonly appSince?: string | undefined;
  /**
   * Called when `answers` fails to give or to keep an answer. The methods continue: WeChat is asked, and the
   * result is complete. Default: nothing.
   */
  readonly onAnswersError?: ((error: unknown, key: string) => void) | undefined;
  /**
   * How to wait when WeChat says that calls come too fast. Must reject when the signal is aborted. Default:
   * setTimeout.
   */
  readonly wait?: Wait | undefined;
  /** The language of errors. Default: that of the environment (LC_ALL, LC_MESSAGES, LANG), or else English. */
  readonly language?: Language | undefined;
}

/**
 * WeChat's visit figures over ranges of days, weeks or months.
 *
 * Every method checks its dates before the first request. If they break WeChat's rules, it rejects with a
 * WeappUsageError that names the nearest valid range: dates are yyyymmdd in Asia/Shanghai, weeks run Monday
 * to Sunday, months are whole, and nothing is later than yesterday. A failed call rejects with the client's
 * own error; one that WeChat refused because calls came too fast (45011) is repeated more slowly first (see
 * `onSlowDown`). A period without figures is a gap with a reason (see {@link GapReason}).
 */
export interface Analysis {
  /**
   * Sessions, page visits, users, time and depth of consecutive days, weeks or months, with the change from
   * the previous period. One call per period.
   *
   * @example
   * const { points, gaps } = await analysis.visitTrend(lastDays(7));
   * for (const { ref_date, figures, change } of points) {
   *   console.log(ref_date, figures?.visit_uv ?? 'no figures', change?.visit_uv?.share);
   * }
   * @throws {WeappUsageError} when the range breaks WeChat's rules.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-trend/api_getdailyvisittrend.html 官方文档}
   */
  visitTrend<By extends Granularity>(input: SeriesInput<By>): Promise<Series<VisitTrendItem, By>>;

  /**
   * Total users, forwards and forwarding users of consecutive days, with the change from the previous day.
   * One call per day.
   *
   * @example
   * const { points } = await analysis.summary(lastDays(7));
   * @throws {WeappUsageError} when the range breaks WeChat's rules.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getdailysummary.html 官方文档}
   */
  summary(input: SummaryInput): Promise<Series<SummaryFigures, 'day'>>;

  /**
   * Who came back: one cohort table of new users and one of all active users, with a row for each day, week
   * or month. One call per row serves both tables.
   *
   * @example
   * const { newUsers } = await analysis.retention(lastDays(14));
   * for (const { ref_date, size, cells } of newUsers.rows) {
   *   console.log(ref_date, size, cells[1]?.share, cells[7]?.share);
   * }
   * @throws {WeappUsageError} when the range breaks WeChat's rules.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getdailyretain.html 官方文档}
   */
  retention<By extends Granularity>(input: RetentionInput<By>): Promise<Retention<By>>;

  /**
   * Provinces, cities, genders, ages, platforms and devices of the users of 1, 7 or 30 days. One call;
   * returns WeChat's answer unchanged.
   *
   * @example
   * const { visit_uv } = await analysis.userPortrait({ days: 7 });
   * @throws {WeappUsageError} when `days` is not 1, 7 or 30, or `end` is later than yesterday.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getuserportrait.html 官方文档}
   */
  userPortrait(input: UserPortraitInput): Promise<GetUserPortraitResponse>;

  /**
   * The 200 most visited pages of one day. One call; returns WeChat's answer unchanged.
   *
   * @throws {WeappUsageError} when `date` is later than yesterday.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitpage.html 官方文档}
   */
  visitPage(input?: DayInput): Promise<GetVisitPageResponse>;

  /**
   * Where the sessions of one day came from, how long they lasted and how many pages they went through, with
   * a label for each of WeChat's keys. One call.
   *
   * @throws {WeappUsageError} when `date` is later than yesterday.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitdistribution.html 官方文档}
   */
  visitDistribution(input?: DayInput): Promise<VisitDistribution>;

  /**
   * The portraits of consecutive periods of 1, 7 or 30 days. One call per period. `end - begin + 1` must be a
   * multiple of `days`.
   *
   * @example
   * const { points } = await analysis.userPortraits({ days: 7, begin: '20261102', end: '20261122' });
   * @throws {WeappUsageError} when the range breaks WeChat's rules.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getuserportrait.html 官方文档}
   */
  userPortraits(input: UserPortraitsInput): Promise<Snapshots<GetUserPortraitResponse>>;

  /**
   * The 200 most visited pages of each day. One call per day.
   *
   * @throws {WeappUsageError} when the range breaks WeChat's rules.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitpage.html 官方文档}
   */
  visitPages(input: DaysInput): Promise<Snapshots<GetVisitPageResponse>>;

  /**
   * Sources, durations and numbers of pages of each day. One call per day.
   *
   * @throws {WeappUsageError} when the range breaks WeChat's rules.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitdistribution.html 官方文档}
   */
  visitDistributions(input: DaysInput): Promise<Snapshots<VisitDistribution>>;

  /**
   * Start-up and runtime figures of one performance module, day by day, for all or some devices and networks.
   * One call per 30 days.
   *
   * @example
   * const { points } = await analysis.performance({ module: 'memory', ...lastDays(90) });
   * for (const { ref_date, figures } of points) console.log(ref_date, figures?.memory);
   * @throws {WeappUsageError} when the range breaks WeChat's rules, or a module or condition is unknown.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getperformancedata.html 官方文档}
   */
  performance(input: PerformanceInput): Promise<Performance>;
}

/** @throws WeappUsageError unless it is an object. */
function checkInput<Input>(method: string, input: Input): Input {
  if (typeof input === 'object' && input !== null) return input;
  throw new WeappUsageError(inputMissing(method));
}

/**
 * Creates the analysis methods for a client. Sends no request.
 *
 * @example
 * const analysis = createAnalysis(createClient({ credential }));
 * const { points } = await analysis.visitTrend(lastDays(7));
 * @param wx A client of @weapp-openapi/core, or any object with the same data-analysis operations.
 * @throws {WeappUsageError} when `wx` is not a client or an option is invalid.
 */
export function createAnalysis(wx: AnalysisClient, options: AnalysisOptions = {}): Analysis {
  const { language } = Object(options) as AnalysisOptions;
  let context: Context;
  try {
    context = contextOf(wx, Object(options));
  } catch (error) {
    throw inLanguage(error, language);
  }
  const told = <Result>(work: () => Promise<Result>): Promise<Result> => speaking(language, work);
  return {
    visitTrend: (input) => told(async () => visitTrend(context, checkInput('visitTrend', input))),
    summary: (input) => told(async () => summary(context, checkInput('summary', input))),
    retention: (input) => told(async () => retention(context, checkInput('retention', input))),
    userPortrait: (input) => told(async () => userPortrait(context, checkInput('userPortrait', input))),
    visitPage: (input = {}) => told(() => visitPage(context, input)),
    visitDistribution: (input = {}) => told(() => visitDistribution(context, input)),
    userPortraits: (input) => told(async () => userPortraits(context, checkInput('userPortraits', input))),
    visitPages: (input) => told(async () => visitPages(context, checkInput('visitPages', input))),
    visitDistributions: (input) =>
      told(async () => visitDistributions(context, checkInput('visitDistributions', input))),
    performance: (input) => told(async () => performance(context, checkInput('performance', input))),
  };
}

function contextOf(wx: AnalysisClient, options: AnalysisOptions): Context {
  if (typeof wx?.getDailyVisitTrend !== 'function') throw new WeappUsageError(noClient());
  const { concurrency = 4, now = Date.now, answers, appSince, language } = options;
  if (language !== undefined && language !== 'en' && language !== 'zh')
    throw new WeappUsageError(languageWrong());
  return {
    wx,
    now,
    language,
    concurrency: checkConcurrency(concurrency),
    answers: checkAnswers(answers),
    appSince: appSince === undefined ? undefined : checkDay('appSince', appSince),
    onAnswersError: options.onAnswersError,
    wait: options.wait ?? waitByTimer,
  };
}
