import { Failure } from '../output/failure.ts';
import { fileReason } from '../output/file-reason.ts';
import { type Io, print } from '../output/io.ts';
import { startParts } from '../output/progress.ts';
import { type RangeOptions, readDays } from './analysis-range.ts';
import { openSource, type SourceOptions } from './analysis-source.ts';
import { nothing } from './analysis-table.ts';

export const REPORT_DAYS = 90;
export const REPORT_FILE = 'weapp-report.html';

export interface ReportOptions extends SourceOptions, RangeOptions {
  out?: string;
  title?: string;
}

/** `weapp analysis report`: one HTML file. Prints its path. */
export async function analysisReport(io: Io, options: ReportOptions): Promise<void> {
  const { say } = io;
  const range = readDays(io, options, REPORT_DAYS);
  const out = options.out ?? REPORT_FILE;
  const source = await openSource(io, options);
  try {
    const { analysis, appid, isLive } = source;
    if (!isLive) {
      const { points, gaps } = await analysis.visitTrend({ by: 'day', ...range, onError: 'gap' });
      if (gaps.length === points.length) throw nothing(io, source, range);
    }
    const { writeReport } = await import('../report/write-report.ts');
    const progress = isLive ? await startParts(io, say('reading')) : undefined;
    await writeReport({
      analysis,
      out,
      ...range,
      appid,
      name: options.title,
      language: io.language,
      signal: io.signal,
      onProgress: (_, { done, total }) => progress?.update(done, total),
    }).finally(() => progress?.end());
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new Failure(say('cannotWrite', { file: out, reason: fileReason(say, error, 'noFolder') }));
    throw error;
  } finally {
    await source.close();
  }
  print(io, say('reported', { file: out }));
}
