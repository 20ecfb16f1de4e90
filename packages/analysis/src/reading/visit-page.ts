import type { GetVisitPageResponse } from '@weapp-openapi/core';

import { type Context, dayPeriod } from './context.ts';

/** Which day a single-call method covers. */
export interface DayInput {
  /** The day, as yyyymmdd. Default: yesterday. */
  readonly date?: string | undefined;
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
}

/** `Analysis.visitPage`. */
export async function visitPage(context: Context, { date, signal }: DayInput): Promise<GetVisitPageResponse> {
  return context.wx.getVisitPage(dayPeriod(context, date), { signal });
}
