import { type Language, retell } from '@weapp-openapi/core';
import type { Period, PeriodName } from '../dates/period.ts';
import { askedFor } from '../messages/reading.ts';

const failedPeriods = new WeakMap<Error, Period>();

/**
 * The day, week or month whose call failed, for an error from a method of `createAnalysis`. undefined for
 * any other value.
 *
 * If several calls fail with the same error, such as a failed token request, it is the period of the first.
 */
export function failedPeriod(error: unknown): Period | undefined {
  return error instanceof Error ? failedPeriods.get(error) : undefined;
}

/**
 * Records the period of a failed call, and adds it to the error's message. The error remains the same
 * object, so that handlers for WeappApiError or an errcode still recognise it.
 */
export function noteFailedPeriod(
  error: unknown,
  { begin_date, end_date, ref_date }: PeriodName,
  language?: Language,
): void {
  if (!(error instanceof Error) || failedPeriods.has(error)) return;
  failedPeriods.set(error, { begin_date, end_date });
  retell(error, askedFor(ref_date), language);
}
