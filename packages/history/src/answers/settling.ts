import type { Granularity } from '@weapp-openapi/analysis';
import { addDays, periodAround } from './days.ts';
import { OPERATIONS } from './operations.ts';
import type { Question } from './question.ts';

// WeChat computes a day during the next morning, and may revise it for some days. Retention has, besides, one
// figure for each later period, which comes in when that period is over. So an answer is final once it was
// fetched more than `reviseDays` days after the last of the days that its figures are of.

/** What a history knows of a kept answer. */
export interface Kept {
  /** The day in Asia/Shanghai when WeChat last answered, yyyymmdd. */
  readonly fetched: string;
  readonly empty: boolean;
  /** Whether the figures came from a file, and WeChat was never asked for them. */
  readonly neverAsked?: boolean;
}

/** For how many days after a period an empty answer may mean that WeChat has not computed it yet. */
const NOT_READY_DAYS = 3;

/**
 * Whether to ask WeChat: nothing is kept of what it answered, or figures that are over by now were fetched so soon
 * that they may have been revised since. At most once a day, except for an empty answer: WeChat may have computed
 * since. What was fetched later than today was fetched by a clock that was wrong, and proves nothing.
 */
export function isDue(
  question: Question,
  kept: Kept | undefined,
  today: string,
  reviseDays: number,
): boolean {
  if (kept === undefined || kept.neverAsked || kept.fetched > today) return true;
  if (kept.fetched === today && !kept.empty) return false;
  const days = kept.empty ? Math.max(reviseDays, NOT_READY_DAYS) : reviseDays;
  return lastDays(question).some((end) => end < today && kept.fetched <= addDays(end, days));
}

/** Whether an answer fetched on a day is final. */
export function isFinal(question: Question, fetched: string, reviseDays: number): boolean {
  return lastDays(question).every((end) => fetched > addDays(end, reviseDays));
}

/** The last day of each period that an answer has figures of. */
function lastDays({ operation, begin_date, end_date }: Question): string[] {
  const { by, laterPeriods = [] } = OPERATIONS[operation];
  return [end_date, ...laterPeriods.map((count) => lastDayLater(by, begin_date, end_date, count))];
}

function lastDayLater(by: Granularity, begin_date: string, end_date: string, count: number): string {
  if (by === 'day') return addDays(end_date, count);
  if (by === 'week') return addDays(end_date, 7 * count);
  let period = { begin_date, end_date };
  for (let left = count; left > 0; left--) period = periodAround(by, addDays(period.end_date, 1));
  return period.end_date;
}
