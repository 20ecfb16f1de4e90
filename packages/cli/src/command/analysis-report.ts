import { existsSync } from 'node:fs';
import { eachDay } from '@weapp-openapi/analysis';
import { Failure, REFUSED } from '../output/failure.ts';
import { type Io, print, tell } from '../output/io.ts';
import { checkOut, writeOut } from '../output/out-file.ts';
import { startParts } from '../output/progress.ts';
import type { ReportData } from '../report/collecting/report-data.ts';
import type { WordKey } from '../words/words.ts';
import { daysBefore, type Range, type RangeOptions, readDays } from './analysis-range.ts';
import { openSource, type Source, type SourceOptions } from './analysis-source.ts';
import { nothing } from './analysis-table.ts';

export const REPORT_DAYS = 90;
export const REPORT_FILE = 'weapp-report.html';

export interface ReportOptions extends SourceOptions, RangeOptions {
  out?: string;
  title?: string;
  lang?: string;
}

type ReportPart = ReportData['missing'][number]['part'] | 'days';

const PARTS: Readonly<Record<ReportPart, WordKey>> = {
  days: 'partDays',
  summary: 'partSummary',
  weeks: 'partWeeks',
  months: 'partMonths',
  retention: 'partRetention',
  weeklyRetention: 'partWeeklyRetention',
  pages: 'partPages',
  distributions: 'partDistributions',
  portrait: 'partPortrait',
  performance: 'partPerformance',
};

/** `weapp analysis report`: one HTML file. Prints its path. */
export async function analysisReport(io: Io, options: ReportOptions): Promise<void> {
  const { say } = io;
  const range = readDays(io, options, REPORT_DAYS);
  const out = options.out ?? REPORT_FILE;
  if (out !== '-') await checkOut(io, out);
  const isThere = out !== '-' && existsSync(out);
  let data: ReportData;
  const source = await openSource(io, options);
  try {
    const { analysis, appid, isLive } = source;
    if (!isLive) await checkKept(io, source, range);
    const { collectReport } = await import('../report/collecting/collect-report.ts');
    const progress = isLive ? startParts(io) : undefined;
    data = await collectReport(analysis, {
      ...range,
      appid,
      name: options.title,
      signal: io.signal,
      onProgress: (part, { done, total }) =>
        progress?.update(say('readingPart', { part: say(PARTS[part]) }), done, total),
    }).finally(() => progress?.end());
  } finally {
    await source.close();
  }
  const { renderReport } = await import('../report/render-report.ts');
  // Without --lang the reader's browser decides: the language of a cron job says nothing about the readers.
  const html = renderReport(data, { language: options.lang === undefined ? undefined : io.language });
  if (out === '-') io.stdout.write(html);
  else {
    await writeOut(io, out, html);
    if (isThere) tell(io, say('reportedAnew', { file: out }));
    print(io, say('reported', { file: out }));
  }
  if (data.missing.length === 0) return;
  const lines = data.missing.map(({ part, message }) => `  ${say(PARTS[part])}: ${message.split('\n')[0]}`);
  throw new Failure([say('reportLacks'), ...lines].join('\n'), REFUSED);
}

/** WeChat has no earlier figures. */
const FIRST_DAY = '20170109';

/** Refuses a range of which the history has nothing, and says which days it lacks of the range and of the days before. */
async function checkKept(io: Io, source: Source, range: Range): Promise<void> {
  const { begin, end } = range;
  const earliest = daysBefore(begin, eachDay(begin, end).length);
  const wide = { begin: earliest < FIRST_DAY ? begin : earliest, end };
  const { points, gaps } = await source.analysis.visitTrend({ by: 'day', ...wide, onError: 'gap' });
  if (points.every(({ begin_date, figures }) => begin_date < begin || figures === undefined))
    throw nothing(io, source, range);
  const lacking = gaps.filter(({ reason }) => reason === 'not-kept');
  const [first] = lacking;
  const last = lacking.at(-1);
  if (!first || !last) return;
  const values = { count: lacking.length, total: points.length, begin: first.begin_date, end: last.end_date };
  tell(io, io.say('lacksDays', values));
}
