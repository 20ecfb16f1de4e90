import { WeappUsageError } from '@weapp-openapi/core';

/** @throws WeappUsageError unless it is a positive whole number. */
export function checkConcurrency(concurrency: number): number {
  if (Number.isInteger(concurrency) && concurrency >= 1) return concurrency;
  throw new WeappUsageError(`concurrency ${concurrency} must be a positive whole number.`);
}
