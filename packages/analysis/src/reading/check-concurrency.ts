import { WeappUsageError } from '@weapp-openapi/core';
import { concurrencyWrong } from '../messages/reading.ts';

/** @throws WeappUsageError unless it is a positive whole number. */
export function checkConcurrency(concurrency: number): number {
  if (Number.isInteger(concurrency) && concurrency >= 1) return concurrency;
  throw new WeappUsageError(concurrencyWrong(concurrency));
}
