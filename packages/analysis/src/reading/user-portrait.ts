import { type GetUserPortraitResponse, WeappUsageError } from '@weapp-openapi/core';
import { checkDay } from '../dates/check-range.ts';
import type { Day } from '../dates/day.ts';
import { type Period, toPeriod } from '../dates/period.ts';
import { portraitDays } from '../messages/reading.ts';
import { type Context, yesterdayOf } from './context.ts';

/** How many days a portrait covers. */
export type PortraitDays = 1 | 7 | 30;

/** Which days a portrait covers. */
export interface UserPortraitInput {
  /** How many days: 1, 7 or 30. */
  readonly days: PortraitDays;
  /** The last day, as yyyymmdd. Default: yesterday. */
  readonly end?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const SIZES: readonly PortraitDays[] = [1, 7, 30];

/** `Analysis.userPortrait`. */
export async function userPortrait(
  context: Context,
  { days, end, signal }: UserPortraitInput,
): Promise<GetUserPortraitResponse> {
  const yesterday = yesterdayOf(context);
  const last = end === undefined ? yesterday : checkDay('end', end, yesterday);
  checkPortraitDays(days, last);
  return context.wx.getUserPortrait(portraitPeriod(days, last), { signal });
}

/** @throws WeappUsageError that names the nearest number of days that WeChat has portraits of. */
export function checkPortraitDays(days: number, last: Day): void {
  if (SIZES.some((size) => size === days)) return;
  const nearest = SIZES.reduce((best, size) => (distance(size, days) < distance(best, days) ? size : best));
  const { begin_date, end_date } = portraitPeriod(nearest, last);
  throw new WeappUsageError(portraitDays(days, nearest, begin_date, end_date));
}

const distance = (size: number, days: number): number => Math.abs(size - days);

const portraitPeriod = (days: number, last: Day): Period => toPeriod({ first: last - days + 1, last });
