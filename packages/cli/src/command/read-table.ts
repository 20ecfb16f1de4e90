import {
  addDistributions,
  type CollectOptions,
  eachDay,
  type Gap,
  type Granularity,
  pageFigures,
} from '@weapp-openapi/analysis';
import type { Progress } from '../output/progress.ts';
import type { Range } from './analysis-range.ts';
import type { Source } from './analysis-source.ts';

export const TABLES = ['trend', 'retention', 'summary', 'pages', 'visits', 'portrait'] as const;
export type Table = (typeof TABLES)[number];

interface Reading {
  by: Granularity;
  range: Range;
  progress: Progress | undefined;
  signal: AbortSignal | undefined;
}

/** Reads what a table shows. A period that fails is a gap; the others are shown. */
export async function readTable(
  { analysis }: Source,
  table: Table,
  { by, range, progress, signal }: Reading,
) {
  const { begin, end } = range;
  const collect: CollectOptions = {
    onError: 'gap',
    signal,
    onProgress: ({ done, total }) => progress?.update(done, total),
  };
  const isOneDay = begin === end;
  switch (table) {
    case 'trend':
      return { table, result: await analysis.visitTrend({ by, begin, end, ...collect }) } as const;
    case 'retention':
      return { table, result: await analysis.retention({ by, begin, end, ...collect }) } as const;
    case 'summary':
      return { table, result: await analysis.summary({ begin, end, ...collect }) } as const;
    case 'pages':
      if (isOneDay) return { table, result: await analysis.visitPage({ date: end }) } as const;
      return {
        table: 'pages of days',
        result: await analysis.visitPages({ begin, end, ...collect }),
      } as const;
    case 'visits':
      if (isOneDay) return { table, result: await analysis.visitDistribution({ date: end }) } as const;
      return {
        table: 'visits of days',
        result: await analysis.visitDistributions({ begin, end, ...collect }),
      } as const;
    case 'portrait':
      return { table, result: await analysis.userPortrait({ days: portraitDays(range), end }) } as const;
  }
}

/** The range is one of those; see `checkPortraitDays`. */
function portraitDays({ begin, end }: Range): 1 | 7 | 30 {
  const count = eachDay(begin, end).length;
  return count === 1 || count === 7 ? count : 30;
}

export type Read = Awaited<ReturnType<typeof readTable>>;

/** What `--json` prints: what analysis returns, and of the pages and visits of several days their sum. */
export function jsonOf(read: Read): unknown {
  switch (read.table) {
    case 'pages of days':
      return pageFigures(read.result);
    case 'visits of days':
      return addDistributions(read.result);
    default:
      return read.result;
  }
}

export function isEmpty({ result }: Read): boolean {
  if ('points' in result) return allGaps(result.gaps, result.points.length);
  return 'newUsers' in result && allGaps(result.gaps, result.newUsers.rows.length);
}

const allGaps = (gaps: readonly Gap[], count: number): boolean => gaps.length === count;
