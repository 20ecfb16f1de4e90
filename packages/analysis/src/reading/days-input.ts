import { WeappUsageError } from '@weapp-openapi/core';
import { checkRange } from '../dates/check-range.ts';
import type { Day } from '../dates/day.ts';
import type { Span } from '../dates/period.ts';
import { dayOnly } from '../messages/reading.ts';
import type { CollectOptions } from './collect-options.ts';

/** Which days to request, and how. */
export interface DaysInput extends CollectOptions {
  /** WeChat provides these figures by day only. */
  readonly by?: 'day' | undefined;
  /** The first day, as yyyymmdd. */
  readonly begin: string;
  /** The last day, as yyyymmdd. */
  readonly end: string;
}

/**
 * The days of the input.
 *
 * @throws WeappUsageError when the range breaks WeChat's rules.
 */
export function daysOf(method: string, { by = 'day', begin, end }: DaysInput, yesterday: Day): Span[] {
  if (by !== 'day') throw new WeappUsageError(dayOnly(method, String(by)));
  return checkRange('day', begin, end, yesterday);
}
