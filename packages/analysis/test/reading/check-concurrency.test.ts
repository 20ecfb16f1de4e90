import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import { checkConcurrency } from '../../src/reading/check-concurrency.ts';

describe('checkConcurrency', () => {
  test.each([1, 2, 50])('takes %d', (concurrency) => {
    expect(checkConcurrency(concurrency)).toBe(concurrency);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (concurrency) => {
    expect(() => checkConcurrency(concurrency)).toThrow(WeappUsageError);
  });
});
