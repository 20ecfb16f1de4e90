import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { OperationName } from '@weapp-openapi/history';
import { Failure } from '../output/failure.ts';
import { type Io, tell } from '../output/io.ts';
import { checkOut } from '../output/out-file.ts';
import { checkDate, type RangeOptions } from './analysis-range.ts';
import { openHistoryAt, type SourceOptions, whoseFigures } from './analysis-source.ts';
import { choice } from './choice.ts';

const FORMATS = ['csv', 'ndjson', 'parquet'] as const;

const OPERATIONS = [
  'getDailySummary',
  'getDailyVisitTrend',
  'getWeeklyVisitTrend',
  'getMonthlyVisitTrend',
  'getDailyRetain',
  'getWeeklyRetain',
  'getMonthlyRetain',
  'getUserPortrait',
  'getVisitPage',
  'getVisitDistribution',
  'getPerformanceData',
] as const satisfies readonly OperationName[];

export interface ExportOptions extends SourceOptions, RangeOptions {
  format?: string;
  out?: string;
  operation?: string;
}

/** `weapp analysis export`: the kept figures for spreadsheets and databases. */
export async function analysisExport(io: Io, options: ExportOptions): Promise<void> {
  const { say } = io;
  const { out, from, to, operation } = options;
  const format = formatOf(io, options);
  const isStdout = out === undefined || out === '-';
  if (format === 'parquet' && isStdout) throw new Failure(say('parquetNeedsFile'));
  const filter = {
    begin: from === undefined ? undefined : checkDate(io, '--from', from),
    end: to === undefined ? undefined : checkDate(io, '--to', to),
    operation: operation === undefined ? undefined : choice(io, '--operation', operation, OPERATIONS),
  };
  if (!isStdout) await checkOut(io, out);
  const history = await openHistoryAt(io, options.history, false);
  try {
    const appid = await whoseFigures(io, options, history);
    const isThere = !isStdout && existsSync(out);
    const { lines } = await history.export({
      ...filter,
      appid,
      format,
      to: isStdout ? io.stdout : out,
      overwrite: true,
      signal: io.signal,
    });
    if (!isStdout) tell(io, say(isThere ? 'exportedAnew' : 'exported', { file: out, lines }));
  } finally {
    await history.close();
  }
}

/** `--format`, else what the name of the file says. A spreadsheet refuses CSV in a file that is named .xlsx. */
function formatOf(io: Io, { format, out = '' }: ExportOptions): (typeof FORMATS)[number] {
  if (format !== undefined) return choice(io, '--format', format, FORMATS);
  const ending = extname(out).slice(1).toLowerCase();
  if (ending === '') return 'csv';
  const named = FORMATS.find((one) => one === ending);
  if (named) return named;
  throw new Failure(io.say('unknownEnding', { file: out, choices: FORMATS.join(io.say('comma')) }));
}
