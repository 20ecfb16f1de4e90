import {
  dayRange,
  type Granularity,
  lastMonths,
  lastWeeks,
  monthRange,
  weekRange,
  yesterday,
} from '@weapp-openapi/analysis';
import { Failure } from '../output/failure.ts';
import type { Io } from '../output/io.ts';

export interface RangeOptions {
  from?: string | undefined;
  to?: string | undefined;
}

export interface Range {
  begin: string;
  end: string;
}

/** Reads `--from` and `--to`; without them, the last days until yesterday. */
export function readDays(io: Io, { from, to }: RangeOptions, count: number): Range {
  const end = to === undefined ? yesterday() : checkDate(io, '--to', to);
  const begin = from === undefined ? daysBefore(end, count - 1) : checkDate(io, '--from', from);
  return inOrder(io, { begin, end });
}

/** The same by day, week or month: the whole weeks and months that the days are in. */
export function readPeriods(io: Io, options: RangeOptions, by: Granularity): Range {
  if (by === 'day') return readDays(io, options, 30);
  const around = by === 'week' ? weekRange : monthRange;
  const last = by === 'week' ? lastWeeks(12) : lastMonths(6);
  const { from, to } = options;
  return inOrder(io, {
    begin: from === undefined ? last.begin : around(checkDate(io, '--from', from)).begin_date,
    end: to === undefined ? last.end : around(checkDate(io, '--to', to)).end_date,
  });
}

function inOrder({ say }: Io, range: Range): Range {
  const { begin, end } = range;
  const latest = yesterday();
  if (end > latest) throw new Failure(say('futureDate', { end, latest }));
  if (begin > end) throw new Failure(say('datesSwapped', { begin, end }));
  return range;
}

export function checkDate({ say }: Io, option: string, date: string): string {
  if (/^\d{8}$/.test(date)) {
    try {
      return dayRange(date).begin_date;
    } catch {
      // Such as 20260231.
    }
  }
  throw new Failure(say('badDate', { option, date: date.slice(0, 100) }));
}

function daysBefore(date: string, count: number): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number);
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (day ?? 1) - count));
  return moment.toISOString().slice(0, 10).replaceAll('-', '');
}
