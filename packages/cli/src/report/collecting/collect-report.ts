import type { Analysis, CollectOptions, Progress } from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { daysAfter, daysBetween, wholeMonths, wholeWeeks } from '../dates.ts';
import type { Missing, Part, Range, ReportData } from '../report-data.ts';
import { readPages, readVisits } from './each-day.ts';

/** What {@link collectReport} reads. */
export interface CollectInput extends Range {
  /** Shown in the report's head; so is `name`. */
  readonly appid?: string | undefined;
  readonly name?: string | undefined;
  /** Also reads as many days before `begin`, for the changes. Default: true. */
  readonly compare?: boolean | undefined;
  readonly concurrency?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called as each call completes. */
  readonly onProgress?: ((part: Part | 'days', progress: Progress) => void) | undefined;
}

/** WeChat has no figures of mini programs before. */
const FIRST_DAY = '20170109';

/**
 * Reads everything that a report of a range shows. The days' visits must be readable; any other part that is
 * refused, for want of a permission for example, is left out and named in `missing`.
 *
 * @param analysis Of a live client, or of a history: `history.analysis(appid)`.
 */
export async function collectReport(analysis: Analysis, input: CollectInput): Promise<ReportData> {
  const { appid, name, begin, end, compare = true, concurrency, signal, onProgress } = input;
  const length = daysBetween(begin, end);
  if (!(length >= 1)) throw new WeappUsageError(`begin ${begin} is later than end ${end}: swap them.`);
  const earliest = daysAfter(begin, -length);
  const before: Range | undefined =
    compare && earliest >= FIRST_DAY ? { begin: earliest, end: daysAfter(begin, -1) } : undefined;
  const from = before?.begin ?? begin;
  const missing: Missing[] = [];
  const options = (part: Part | 'days'): CollectOptions => ({
    onError: 'gap',
    concurrency,
    signal,
    onProgress: onProgress && ((progress) => onProgress(part, progress)),
  });
  const attempt = async <Result>(part: Part, read: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (signal?.aborted || error instanceof WeappUsageError) throw error;
      missing.push({ part, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };

  const days = await analysis.visitTrend({ by: 'day', begin: from, end, ...options('days') });
  const summary = await attempt('summary', () =>
    analysis.summary({ by: 'day', begin: from, end, ...options('summary') }),
  );
  const weekRange = wholeWeeks(begin, end);
  const monthRange = wholeMonths(begin, end);
  const weeks =
    weekRange &&
    (await attempt('weeks', () => analysis.visitTrend({ by: 'week', ...weekRange, ...options('weeks') })));
  const months =
    monthRange &&
    (await attempt('months', () =>
      analysis.visitTrend({ by: 'month', ...monthRange, ...options('months') }),
    ));
  const retention = await attempt('retention', () =>
    analysis.retention({ by: 'day', begin, end, ...options('retention') }),
  );
  const weeklyRetention =
    weekRange &&
    (await attempt('retention', () =>
      analysis.retention({ by: 'week', ...weekRange, ...options('retention') }),
    ));
  const pages = await attempt('pages', () => readPages(analysis, { begin, end }, options('pages')));
  const visits = await attempt('visits', () => readVisits(analysis, { begin, end }, options('visits')));
  const span = length >= 30 ? 30 : length >= 7 ? 7 : 1;
  const portrait = await attempt('portrait', () => analysis.userPortrait({ days: span, end, signal }));
  return {
    appid,
    name,
    begin,
    end,
    before,
    days,
    summary,
    weeks,
    months,
    retention,
    weeklyRetention,
    pages: pages ?? [],
    visits,
    portrait: portrait && {
      begin: daysAfter(end, 1 - span),
      end,
      newUsers: portrait.visit_uv_new,
      activeUsers: portrait.visit_uv,
    },
    missing,
    gaps: [
      ...days.gaps.map((gap) => ({ ...gap, part: 'days' as const })),
      ...(summary?.gaps ?? []).map((gap) => ({ ...gap, part: 'summary' as const })),
      ...(retention?.gaps ?? []).map((gap) => ({ ...gap, part: 'retention' as const })),
    ],
  };
}
