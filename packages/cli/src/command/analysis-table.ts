import { eachDay, NotKeptError } from '@weapp-openapi/analysis';
import { Failure, REFUSED } from '../output/failure.ts';
import { type Io, print } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { startProgress } from '../output/progress.ts';
import { daysBefore, type Range, type RangeOptions, readDays, readPeriods } from './analysis-range.ts';
import { openSource, type Source, type SourceOptions } from './analysis-source.ts';
import { choice } from './choice.ts';
import { isEmpty, jsonOf, type Read, readTable, TABLES, type Table } from './read-table.ts';

export interface TableOptions extends SourceOptions, RangeOptions {
  by?: string;
  figure?: string;
  json?: boolean;
}

/** `weapp analysis table [what]`: figures on the terminal. */
export async function analysisTable(io: Io, what: string, options: TableOptions): Promise<void> {
  const table = choice(io, 'analysis table', what, TABLES);
  onlyFor(io, '--by', options.by, table, ['trend', 'retention']);
  onlyFor(io, '--figure', options.figure, table, ['trend']);
  const by = choice(io, '--by', options.by ?? 'day', ['day', 'week', 'month'] as const);
  const { printTrend, TREND_FIGURES } = await import('../tables/trend.ts');
  const figure = choice(io, '--figure', options.figure ?? 'visit_uv', TREND_FIGURES);
  const range = rangeOf(io, table, options, by);
  const source = await openSource(io, options);
  const progress = source.isLive ? startProgress(io, io.say('reading')) : undefined;
  try {
    const read = await readTable(source, table, { by, range, progress, signal: io.signal })
      .catch((error) => {
        throw error instanceof NotKeptError ? nothing(io, source, range) : error;
      })
      .finally(() => progress?.end());
    if (isEmpty(read)) throw nothing(io, source, range);
    if (options.json) print(io, toJson(jsonOf(read), true));
    else if (read.table === 'trend') printTrend(io, read.result, figure);
    else await printOther(io, read);
  } finally {
    await source.close();
  }
}

/** An option that would change nothing is refused: the table would not be what was asked for. */
function onlyFor(
  { say }: Io,
  option: string,
  given: string | undefined,
  what: Table,
  tables: readonly Table[],
): void {
  if (given === undefined || tables.includes(what)) return;
  throw new Failure(say('notFor', { option, what, tables: tables.join(say('comma')) }));
}

function rangeOf(io: Io, table: Table, options: TableOptions, by: 'day' | 'week' | 'month'): Range {
  if (table === 'trend' || table === 'retention') return readPeriods(io, options, by);
  const range = readDays(io, options, table === 'pages' || table === 'visits' ? 1 : 30);
  if (table === 'portrait') checkPortraitDays(io, range);
  return range;
}

function checkPortraitDays({ say }: Io, { begin, end }: Range): void {
  const count = eachDay(begin, end).length;
  if (count === 1 || count === 7 || count === 30) return;
  const [one, week, month] = [1, 7, 30].map((days) => daysBefore(end, days - 1));
  throw new Failure(say('portraitDays', { count, one, week, month, end }));
}

async function printOther(io: Io, read: Exclude<Read, { table: 'trend' }>): Promise<void> {
  switch (read.table) {
    case 'retention':
      return (await import('../tables/retention.ts')).printRetention(io, read.result);
    case 'summary':
      return (await import('../tables/summary.ts')).printSummary(io, read.result);
    case 'pages':
      return (await import('../tables/pages.ts')).printPages(io, read.result);
    case 'pages of days':
      return (await import('../tables/pages.ts')).printPagesOfDays(io, read.result);
    case 'visits':
      return (await import('../tables/visits.ts')).printVisits(io, read.result);
    case 'visits of days':
      return (await import('../tables/visits.ts')).printVisitsOfDays(io, read.result);
    case 'portrait':
      return (await import('../tables/portrait.ts')).printPortrait(io, read.result);
  }
}

/** What to say when there is nothing to show. */
export function nothing({ say }: Io, { appid, isLive }: Source, range: Range): Failure {
  return new Failure(
    isLive ? say('nothingLive', { ...range }) : say('nothingKept', { appid, ...range }),
    REFUSED,
  );
}
