import { type GetUserPortraitResponse, WeappUsageError } from '@weapp-openapi/core';
import { checkRange } from '../dates/check-range.ts';
import { formatDay } from '../dates/day.ts';
import { cutSpan, type Span } from '../dates/period.ts';
import type { Snapshots } from '../figures/snapshots.ts';
import { portraitRange } from '../messages/reading.ts';
import { askSnapshots } from './ask-snapshots.ts';
import type { CollectOptions } from './collect-options.ts';
import { type Context, settingsOf } from './context.ts';
import { checkPortraitDays, type PortraitDays } from './user-portrait.ts';

/** Which days the portraits cover, and how to request them. */
export interface UserPortraitsInput extends CollectOptions {
  /** How many days each portrait covers: 1, 7 or 30. */
  readonly days: PortraitDays;
  /** First day of the first portrait, as yyyymmdd. */
  readonly begin: string;
  /** Last day of the last portrait, as yyyymmdd. The portraits follow each other without overlap. */
  readonly end: string;
}

/** `Analysis.userPortraits`. */
export async function userPortraits(
  context: Context,
  { days, begin, end, ...options }: UserPortraitsInput,
): Promise<Snapshots<GetUserPortraitResponse>> {
  const settings = settingsOf(context, options);
  const spans = cutSpan(wholeSpan(begin, end, days, settings.yesterday), days);
  return askSnapshots<GetUserPortraitResponse>(
    spans,
    {
      operation: 'getUserPortrait',
      ask: (period, call) => context.wx.getUserPortrait(period, call),
      isEmpty: ({ visit_uv_new, visit_uv }) => isBlank(visit_uv_new) && isBlank(visit_uv),
      figures: (answer) => answer,
    },
    settings,
  );
}

/** From `begin` to `end`, if that is a multiple of `days`. */
function wholeSpan(begin: string, end: string, days: PortraitDays, yesterday: number): Span {
  const range = checkRange('day', begin, end, yesterday);
  const first = range[0]?.first ?? 0;
  const last = range.at(-1)?.last ?? 0;
  checkPortraitDays(days, last);
  const count = Math.ceil(range.length / days);
  if (range.length === count * days) return { first, last };
  throw new WeappUsageError(
    portraitRange(begin, end, range.length, days, formatDay(last - count * days + 1)),
  );
}

const isBlank = (portrait: GetUserPortraitResponse['visit_uv'] | undefined): boolean =>
  !portrait || Object.values(portrait).every((list) => !list?.length);
