import { WeappUsageError } from '@weapp-openapi/core';

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
  throw new WeappUsageError(
    `${owner}: \`timeout\` must be milliseconds up to ${LONGEST}, or 0 or Infinity for no limit.`,
  );
}

/** Checks a duration that must be finite: milliseconds, at least `least`. */
export function checkDuration(owner: string, name: string, value: unknown, least: number): void {
  if (value === undefined) return;
  if (typeof value === 'number' && value >= least && value <= LONGEST) return;
  throw new WeappUsageError(
    `${owner}: \`${name}\` must be milliseconds ${least > 0 ? 'above 0' : 'from 0'}, up to ${LONGEST}.`,
  );
}
