import {
  type Analysis,
  type CollectOptions,
  eachDay,
  PERFORMANCE_MODULES,
  type PerformanceModule,
  type Progress,
} from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { daysAfter, daysBetween, wholeMonths, wholeWeeks } from '../writing/dates.ts';
import type { Missing, Part, Range, ReportData } from './report-data.ts';

/** Which days a report is about, and how to read them. */
export interface CollectInput extends Range {
  /** Shown at the head of the report, if there is no `name`. */
  readonly appid?: string | undefined;
  /** The mini program's name, shown at the head of the report. */
  readonly name?: string | undefined;
  /** The current time in milliseconds, for the date of the report. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Also reads as many days before `begin`, for the changes. Default: true. */
  readonly compare?: boolean | undefined;
  /** Maximum number of concurrent calls. Default: that of the analysis. */
  readonly concurrency?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called as each call completes, with what is being read; `done` and `total` begin anew for each part. */
  readonly onProgress?: ((part: Part | 'days', progress: Progress) => void) | undefined;
}

/** The first mini programs. WeChat has no earlier figures, and analysis asks for none. */
const FIRST_DAY = '20170109';

/** Fewer weeks make no cohort table. */
const LEAST_WEEKS = 4;

const MODULES = Object.keys(PERFORMANCE_MODULES) as PerformanceModule[];

/**
 * Reads everything that a report of a range shows: about seven calls a day, of which a history makes none to WeChat.
 * The days' visits must be readable. Any other part that fails, for want of a permission for example, is left out and
 * named in `missing`.
 *
 * @param analysis Of a live client (`createAnalysis`) or of a history (`history.analysis(appid)`).
 * @throws {WeappUsageError} when the range breaks WeChat's rules.
 */
export async function collectReport(analysis: Analysis, input: CollectInput): Promise<ReportData> {
  const { appid, name, begin, end, now = Date.now, compare = true, concurrency, signal, onProgress } = input;
  const length = eachDay(begin, end).length;
  const earliest = daysAfter(begin, -length);
  const before =
    compare && earliest >= FIRST_DAY ? { begin: earliest, end: daysAfter(begin, -1) } : undefined;
  const range = { begin, end };
  const wide = { by: 'day', begin: before?.begin ?? begin, end } as const;
  const options = (part: Part | 'days'): CollectOptions => ({
    onError: 'gap',
    concurrency,
    signal,
    onProgress: onProgress && ((progress) => onProgress(part, progress)),
  });

  const days = await analysis.visitTrend({ ...wide, ...options('days') }).catch((error: unknown) => {
    // Asked for the range as it was given, the analysis names the nearest valid one to the reader.
    if (!(error instanceof WeappUsageError)) throw error;
    return analysis.visitTrend({ by: 'day', ...range, ...options('days') });
  });
  const missing: Missing[] = [];
  const attempt = async <Result>(
    part: Part,
    read: (options: CollectOptions) => Promise<Result>,
  ): Promise<Result | undefined> => {
    try {
      return await read(options(part));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof WeappUsageError) throw error;
      missing.push({ part, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  const weeks = wholeWeeks(begin, end);
  const months = wholeMonths(begin, end);
  const span = length >= 30 ? 30 : length >= 7 ? 7 : 1;
  return {
    appid,
    name,
    collected: new Date(now()).toISOString(),
    begin,
    end,
    before,
    days,
    summary: await attempt('summary', (each) => analysis.summary({ ...wide, ...each })),
    weeks:
      weeks && (await attempt('weeks', (each) => analysis.visitTrend({ by: 'week', ...weeks, ...each }))),
    months:
      months && (await attempt('months', (each) => analysis.visitTrend({ by: 'month', ...months, ...each }))),
    retention: await attempt('retention', (each) => analysis.retention({ by: 'day', ...range, ...each })),
    weeklyRetention:
      weeks && daysBetween(weeks.begin, weeks.end) >= LEAST_WEEKS * 7
        ? await attempt('weeklyRetention', (each) => analysis.retention({ by: 'week', ...weeks, ...each }))
        : undefined,
    pages: await attempt('pages', (each) => analysis.visitPages({ ...range, ...each })),
    distributions: await attempt('distributions', (each) =>
      analysis.visitDistributions({ ...range, ...each }),
    ),
    portrait: await attempt('portrait', async () => ({
      begin: daysAfter(end, 1 - span),
      end,
      figures: await analysis.userPortrait({ days: span, end, signal }),
    })),
    performance: await attempt('performance', async (each) => {
      const modules = [];
      for (const module of MODULES) modules.push(await analysis.performance({ module, ...range, ...each }));
      return modules.filter(({ points }) => points.some(({ figures }) => figures));
    }),
    missing,
  };
}
