import { isWeappError, WeappApiError } from '@weapp-openapi/core';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import { spansBetween } from '../../src/dates/period.ts';
import { gapsOf } from '../../src/figures/gap.ts';
import { type CollectOptions, collect, type Progress, type Question } from '../../src/reading/collect.ts';
import { failedPeriod } from '../../src/reading/failed-period.ts';

interface Figures {
  readonly users: number;
}

const spans = (begin: string, end: string) =>
  spansBetween('day', readDay('begin', begin).day, readDay('end', end).day);
const days = spans('20170313', '20170316');

const quota = () =>
  new WeappApiError('getDailyRetain', {
    errcode: 45009,
    errmsg: 'reach max api daily quota limit',
    rid: undefined,
    meaning: 'The quota is used up.',
    remedy: 'Wait.',
    retryable: false,
    docs: undefined,
  });

function ask(
  answer: Question<Figures, Figures>['ask'],
  options: CollectOptions = {},
  read: Question<Figures, Figures>['read'] = (figures) => figures,
) {
  return collect(
    days,
    { by: 'day', ask: answer, read },
    { ...options, concurrency: options.concurrency ?? 2 },
  );
}

describe('collect', () => {
  test('asks once for each period and keeps their order', async () => {
    const asked: string[] = [];
    const collected = await ask(async ({ begin_date, end_date }) => {
      asked.push(`${begin_date} ${end_date}`);
      return { users: Number(begin_date) };
    });
    expect(asked).toEqual([
      '20170313 20170313',
      '20170314 20170314',
      '20170315 20170315',
      '20170316 20170316',
    ]);
    expect(collected.map(({ figures }) => figures?.users)).toEqual([20170313, 20170314, 20170315, 20170316]);
    expect(gapsOf(collected)).toEqual([]);
  });

  test('tells its progress', async () => {
    const progress: Progress[] = [];
    await ask(async () => ({ users: 1 }), { concurrency: 1, onProgress: (step) => progress.push(step) });
    expect(progress.map(({ done, total, period }) => `${done}/${total} ${period.begin_date}`)).toEqual([
      '1/4 20170313',
      '2/4 20170314',
      '3/4 20170315',
      '4/4 20170316',
    ]);
  });

  test('a period without figures is a gap with a reason', async () => {
    const collected = await ask(
      async () => ({ users: 1 }),
      {},
      (figures, ref_date) =>
        ref_date === '20170314' ? 'empty' : ref_date === '20170316' ? 'other-period' : figures,
    );
    expect(collected.map(({ figures }) => figures?.users)).toEqual([1, undefined, 1, undefined]);
    expect(gapsOf(collected)).toEqual([
      { begin_date: '20170314', end_date: '20170314', ref_date: '20170314', reason: 'empty' },
      { begin_date: '20170316', end_date: '20170316', ref_date: '20170316', reason: 'other-period' },
    ]);
  });
});

describe('when a call fails', () => {
  test('the error itself comes out', async () => {
    const failure = quota();
    const error = await ask(async ({ begin_date }) => {
      if (begin_date === '20170314') throw failure;
      return { users: 1 };
    }).catch((thrown: unknown) => thrown);
    expect(error).toBe(failure);
    expect(isWeappError(error) && error.code).toBe('WEAPP_API');
    expect(failedPeriod(error)).toEqual({ begin_date: '20170314', end_date: '20170314' });
  });

  test('the other calls are aborted and no more are made', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const promise = ask(async ({ begin_date }, { signal }) => {
      signals.push(signal);
      if (begin_date === '20170313') throw quota();
      return new Promise(() => {});
    });
    await expect(promise).rejects.toHaveProperty('errcode', 45009);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });

  test('with onError gap the others go on and the gap holds the error', async () => {
    const failure = quota();
    const collected = await ask(
      async ({ begin_date }) => {
        if (begin_date === '20170314') throw failure;
        return { users: 1 };
      },
      { onError: 'gap' },
    );
    expect(collected.map(({ figures }) => figures?.users)).toEqual([1, undefined, 1, 1]);
    expect(gapsOf(collected)).toEqual([
      {
        begin_date: '20170314',
        end_date: '20170314',
        ref_date: '20170314',
        reason: 'failed',
        error: failure,
      },
    ]);
  });

  test('with onError gap a series in which every call failed still rejects, with the first error', async () => {
    const failures = [quota(), quota(), quota(), quota()];
    const order = [...failures];
    await expect(ask(() => Promise.reject(order.shift()), { onError: 'gap' })).rejects.toBe(failures[0]);
  });
});

describe('when the caller aborts', () => {
  test.each(['throw', 'gap'] as const)(
    'it rejects with the signal’s reason, also with onError %s',
    async (onError) => {
      const controller = new AbortController();
      const reason = new Error('shutting down');
      const promise = ask(
        (_, { signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason));
            controller.abort(reason);
          }),
        { signal: controller.signal, onError },
      );
      await expect(promise).rejects.toBe(reason);
      expect(reason.message).toBe('shutting down');
    },
  );
});
