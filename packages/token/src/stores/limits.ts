import { environmentLanguage, WeappUsageError } from '@weapp-openapi/core';
import { saidBy } from '../messages/options.ts';
import { timeoutWrong, ttlWrong, valueTooLong } from '../messages/stores.ts';

/** UTF-8 bytes that a value may have: what a TEXT column takes in MySQL, which may cut off the rest. */
export const MAX_VALUE = 65_535;
/** The longest a lock lasts, in milliseconds, so that a wrong number in the store does not keep a key locked. */
export const MAX_TTL = 24 * 3_600_000;
/** JavaScript timers longer than this fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

const encoder = new TextEncoder();

/** Whether text read from a store is text that a store would have accepted. */
export const isValue = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_VALUE && encoder.encode(value).length <= MAX_VALUE;

/** @throws {RangeError} when a value is too large; the error does not show it. */
export function checkValue(store: string, value: string): void {
  if (!isValue(value)) throw new RangeError(saidBy(store, valueTooLong(MAX_VALUE))[environmentLanguage()]);
}

/** The `ttl` of a lock as whole milliseconds, from 1 up to a day. */
export function lockTime(store: string, ttl: number): number {
  if (!(ttl > 0)) throw new RangeError(saidBy(store, ttlWrong())[environmentLanguage()]);
  return Math.min(Math.ceil(ttl), MAX_TTL);
}

/**
 * The option `timeout` as a timer accepts it; more than 24 days become 24 days.
 *
 * @throws {WeappUsageError} when it is not a number above 0.
 */
export function checkTimeout(store: string, timeout: number): number {
  if (typeof timeout !== 'number' || !(timeout > 0)) {
    throw new WeappUsageError(saidBy(store, timeoutWrong()));
  }
  return Math.min(timeout, MAX_TIMER);
}
