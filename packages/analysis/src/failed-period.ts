import type { Period, PeriodName } from './period.ts';

const failedPeriods = new WeakMap<Error, Period>();

/**
 * The day, week or month whose call failed, for an error that a method of `createAnalysis` rejected with.
 * undefined for any other value.
 *
 * One failure that several calls share, such as a token that could not be had, belongs to the first.
 */
export function failedPeriod(error: unknown): Period | undefined {
  return error instanceof Error ? failedPeriods.get(error) : undefined;
}

/**
 * Notes the period of a failed call, in the message too. The error stays the same object, so that a
 * handler for WeappApiError or an errcode still knows it.
 */
export function noteFailedPeriod(error: unknown, { begin_date, end_date, ref_date }: PeriodName): void {
  if (!(error instanceof Error) || failedPeriods.has(error)) return;
  failedPeriods.set(error, { begin_date, end_date });
  const [first = '', ...rest] = error.message.split('\n');
  // Unlike an assignment, this does not throw on a frozen error or a DOMException.
  Reflect.set(error, 'message', [`${first} (asked for ${ref_date})`, ...rest].join('\n'));
}
