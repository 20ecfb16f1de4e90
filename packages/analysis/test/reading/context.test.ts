import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import {
  type Context,
  checkConcurrency,
  collectOptions,
  dayPeriod,
  yesterdayOf,
} from '../../src/reading/context.ts';
import { fakeClient } from '../fake-client.ts';

const context: Context = {
  wx: fakeClient().wx,
  concurrency: 4,
  now: () => Date.parse('2026-11-22T16:00:00Z'), // midnight in Shanghai
};

describe('collectOptions', () => {
  test('has the defaults of createAnalysis', () => {
    expect(collectOptions(context, {})).toEqual({ concurrency: 4, onError: 'throw' });
  });

  test.each(['throw', 'gap'] as const)('takes onError %s', (onError) => {
    expect(collectOptions(context, { onError, concurrency: 2 })).toEqual({ concurrency: 2, onError });
  });

  test.each(['', 'ignore', null])('refuses onError %j', (onError) => {
    // @ts-expect-error so do the types
    expect(() => collectOptions(context, { onError })).toThrow(
      `onError ${JSON.stringify(onError)} is unknown: use 'throw' or 'gap'.`,
    );
  });
});

describe('checkConcurrency', () => {
  test.each([1, 2, 50])('takes %d', (concurrency) => {
    expect(checkConcurrency(concurrency)).toBe(concurrency);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (concurrency) => {
    expect(() => checkConcurrency(concurrency)).toThrow(WeappUsageError);
  });
});

describe('dayPeriod', () => {
  test('is yesterday in Shanghai unless a day is asked for', () => {
    expect(dayPeriod(context, undefined)).toEqual({ begin_date: '20261122', end_date: '20261122' });
    expect(dayPeriod(context, '20170313')).toEqual({ begin_date: '20170313', end_date: '20170313' });
  });

  test('takes yesterday by its date, and refuses today', () => {
    expect(dayPeriod(context, '20261122').begin_date).toBe('20261122');
    expect(() => dayPeriod(context, '20261123')).toThrow('date 20261123 is later than yesterday');
    expect(yesterdayOf({ ...context, now: () => Date.parse('2026-11-22T15:59:59Z') })).toBe(
      yesterdayOf(context) - 1,
    );
  });
});
