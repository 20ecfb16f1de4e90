import { describe, expect, test } from 'vitest';
import { dayPeriod, settingsOf, yesterdayOf } from '../../src/reading/context.ts';
import { fakeContext } from '../fake-context.ts';

// Midnight in Shanghai.
const context = fakeContext({ now: () => Date.parse('2026-11-22T16:00:00Z') });

describe('settingsOf', () => {
  test('has the defaults of createAnalysis', () => {
    const answers = new Map();
    const settings = settingsOf({ ...context, answers, appSince: 20_000 }, {});
    expect(settings).toMatchObject({ concurrency: 4, onError: 'throw', appSince: 20_000 });
    expect(settings.answers).toBe(answers);
    expect(settings.yesterday).toBe(yesterdayOf(context));
  });

  test.each(['throw', 'gap'] as const)('takes onError %s', (onError) => {
    expect(settingsOf(context, { onError, concurrency: 2 })).toMatchObject({ concurrency: 2, onError });
  });

  test('a method may have a first day and a place for answers of its own', () => {
    const answers = new Map();
    const settings = settingsOf({ ...context, appSince: 1 }, { answers, appSince: '20200101' });
    expect(settings.appSince).toBe(18_262);
    expect(settings.answers).toBe(answers);
  });

  test.each([null, {}, { get() {} }, []])('refuses %j as a place for answers', (answers) => {
    // @ts-expect-error so do the types
    expect(() => settingsOf(context, { answers })).toThrow('answers must have the methods get(key)');
  });

  test('refuses a first day that is no date', () => {
    expect(() => settingsOf(context, { appSince: '2020-01-01' })).toThrow(
      'appSince "2020-01-01" is not a date: write yyyymmdd, such as 20200101.',
    );
  });

  test.each(['', 'ignore', null])('refuses onError %j', (onError) => {
    // @ts-expect-error so do the types
    expect(() => settingsOf(context, { onError })).toThrow(
      `onError ${JSON.stringify(onError)} is unknown: use 'throw' or 'gap'.`,
    );
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
