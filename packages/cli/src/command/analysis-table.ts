import {
  type CollectOptions,
  eachDay,
  type Gap,
  type Granularity,
  NotKeptError,
} from '@weapp-openapi/analysis';
import { Failure, REFUSED } from '../output/failure.ts';
import { type Io, print } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { type Progress, startProgress } from '../output/progress.ts';
import { type Range, type RangeOptions, readDays, readPeriods } from './analysis-range.ts';
import { openSource, type Source, type SourceOptions } from './analysis-source.ts';
import { choice } from './choice.ts';

export interface TableOptions extends SourceOptions, RangeOptions {
  by?: string;
  figure?: string;
  json?: boolean;
}

export const TABLES = ['trend', 'retention', 'summary', 'pages', 'visits', 'portrait'] as const;
type Table = (typeof TABLES)[number];

/** `weapp analysis table [what]`: figures on the terminal. */
export async function analysisTable(io: Io, what: string, options: TableOptions): Promise<void> {
  const table = choice(io, 'analysis table', what, TABLES);
  const by = choice(io, '--by', options.by ?? 'day', ['day', 'week', 'month'] as const);
  const { printTrend, TREND_FIGURES } = await import('../tables/trend.ts');
  const figure = choice(io, '--figure', options.figure ?? 'visit_uv', TREND_FIGURES);
  const range =
    table === 'trend' || table === 'retention' ? readPeriods(io, options, by) : readDays(io, options, 30);
  const source = await openSource(io, options);
  const progress = source.isLive ? await startProgress(io, io.say('reading')) : undefined;
  try {
    const read = await readTable(source, table, { by, range, progress, io })
      .catch((error) => {
        throw error instanceof NotKeptError ? nothing(io, source, range) : error;
      })
      .finally(() => progress?.end());
    if (isEmpty(read)) throw nothing(io, source, range);
    if (options.json) print(io, toJson(read.result, true));
    else if (read.table === 'trend') printTrend(io, read.result, figure);
    else await printOther(io, read);
  } finally {
    await source.close();
  }
}

interface Reading {
  by: Granularity;
  range: Range;
  progress: Progress | undefined;
  io: Io;
}

/** Reads what a table shows. A period that fails is a gap; the others are shown. */
async function readTable({ analysis }: Source, table: Table, { by, range, progress, io }: Reading) {
  const { begin, end } = range;
  const collect: CollectOptions = {
    onError: 'gap',
    signal: io.signal,
    onProgress: ({ done, total }) => progress?.update(done, total),
  };
  switch (table) {
    case 'trend':
      return { table, result: await analysis.visitTrend({ by, begin, end, ...collect }) } as const;
    case 'retention':
      return { table, result: await analysis.retention({ by, begin, end, ...collect }) } as const;
    case 'summary':
      return { table, result: await analysis.summary({ begin, end, ...collect }) } as const;
    case 'pages':
      return { table, result: await analysis.visitPage({ date: end }) } as const;
    case 'visits':
      return { table, result: await analysis.visitDistribution({ date: end }) } as const;
    case 'portrait':
      return { table, result: await analysis.userPortrait({ days: portraitDays(range), end }) } as const;
  }
}

/** WeChat has portraits of 1, 7 and 30 days. */
function portraitDays({ begin, end }: Range): 1 | 7 | 30 {
  const count = eachDay(begin, end).length;
  return count <= 1 ? 1 : count <= 7 ? 7 : 30;
}

type Read = Awaited<ReturnType<typeof readTable>>;

async function printOther(io: Io, read: Exclude<Read, { table: 'trend' }>): Promise<void> {
  switch (read.table) {
    case 'retention':
      return (await import('../tables/retention.ts')).printRetention(io, read.result);
    case 'summary':
      return (await import('../tables/summary.ts')).printSummary(io, read.result);
    case 'pages':
      return (await import('../tables/pages.ts')).printPages(io, read.result);
    case 'visits':
      return (await import('../tables/visits.ts')).printVisits(io, read.result);
    case 'portrait':
      return (await import('../tables/portrait.ts')).printPortrait(io, read.result);
  }
}

function isEmpty({ result }: Read): boolean {
  if ('points' in result) return allGaps(result.gaps, result.points.length);
  return 'newUsers' in result && allGaps(result.gaps, result.newUsers.rows.length);
}

const allGaps = (gaps: readonly Gap[], count: number): boolean => gaps.length === count;

/** What to say when there is nothing to show. */
export function nothing({ say }: Io, { appid, isLive }: Source, range: Range): Failure {
  return new Failure(
    isLive ? say('nothingLive', { ...range }) : say('nothingKept', { appid, ...range }),
    REFUSED,
  );
}
