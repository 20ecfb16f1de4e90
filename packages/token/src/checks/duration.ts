import { WeappUsageError } from '@weapp-openapi/core';
import { durationAbove, durationFrom, saidBy, timeoutWrong } from '../messages/options.ts';

/** The longest delay of a timer; longer ones become 1 ms. */
const LONGEST = 2 ** 31 - 1;

/**
 * The option `timeout` of the function `owner`: milliseconds, and 0 for no limit.
 *
 * @param value Infinity also means no limit.
 * @throws {WeappUsageError} for anything else, especially for what a timer would turn into 1 ms.
 */
export function requestTimeout(owner: string, value: unknown, byDefault: number): number {
  if (value === undefined) return byDefault;
  if (value === Number.POSITIVE_INFINITY) return 0;
  if (typeof value === 'number' && value >= 0 && value <= LONGEST) return value;
  throw new WeappUsageError(saidBy(owner, timeoutWrong(LONGEST)));
}

/** Checks a duration that must be finite: milliseconds, at least `least`. */
export function checkDuration(owner: string, name: string, value: unknown, least: number): void {
  if (value === undefined) return;
  if (typeof value === 'number' && value >= least && value <= LONGEST) return;
  throw new WeappUsageError(
    saidBy(owner, least > 0 ? durationAbove(name, LONGEST) : durationFrom(name, LONGEST)),
  );
}
