import { WeappUsageError } from '@weapp-openapi/core';

/** Bytes in UTF-8 that a value may have: what a column of type TEXT takes in MySQL, which may cut off the rest. */
export const MAX_VALUE = 65_535;
/** Milliseconds that a lock lasts at most, so that a wrong figure in the store does not keep a key locked. */
export const MAX_TTL = 24 * 3_600_000;
/** Longer than this, timers of JavaScript fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

const encoder = new TextEncoder();

/** Whether a text that came out of a store is one that a store would have taken. */
export const isValue = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_VALUE && encoder.encode(value).length <= MAX_VALUE;

/** @throws {RangeError} when a value is too large; the error does not show it. */
export function checkValue(store: string, value: string): void {
  if (!isValue(value)) throw new RangeError(`${store}: write: a value has ${MAX_VALUE} bytes at most.`);
}

/** The `ttl` of a lock as whole milliseconds from 1 to a day. */
export function lockTime(store: string, ttl: number): number {
  if (!(ttl > 0)) throw new RangeError(`${store}: the ttl of a lock must be milliseconds above 0.`);
  return Math.min(Math.ceil(ttl), MAX_TTL);
}

/**
 * The option `timeout` as a timer takes it; more than 24 days are 24 days.
 *
 * @throws {WeappUsageError} when it is not a number above 0.
 */
export function checkTimeout(store: string, timeout: number): number {
  if (typeof timeout !== 'number' || !(timeout > 0)) {
    throw new WeappUsageError(`${store}: \`timeout\` must be milliseconds above 0.`);
  }
  return Math.min(timeout, MAX_TIMER);
}
