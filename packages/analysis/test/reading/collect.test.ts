import { isWeappError, WeappApiError } from '@weapp-openapi/core';
import { describe, expect, test, vi } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import { namePeriod, spansBetween } from '../../src/dates/period.ts';
import { gapsOf } from '../../src/figures/gap.ts';
import { collect, type Question } from '../../src/reading/collect.ts';
import type { CollectOptions, Progress, SlowDown } from '../../src/reading/collect-options.ts';
import { type Context, settingsOf } from '../../src/reading/context.ts';
import { failedPeriod } from '../../src/reading/failed-period.ts';
import { NotKeptError } from '../../src/reading/not-kept-error.ts';
import { waitByTimer } from '../../src/reading/pace.ts';
import { fakeContext } from '../fake-context.ts';

interface Figures {
  readonly users: number;
}

const spans = (begin: string, end: string) =>
  spansBetween('day', readDay('begin', begin).day, readDay('end', end).day);
const days = spans('20170313', '20170316');

const apiError = (errcode: number, errmsg: string) => () =>
  new WeappApiError('getDailyRetain', {
    errcode,
    errmsg,
    rid: undefined,
    meaning: 'The quota is used up.',
    remedy: 'Wait.',
    retryable: false,
    docs: undefined,
  });

const quota = apiError(45009, 'reach max api daily quota limit');
const busy = apiError(61504, 'system busy');
const tooFast = apiError(45011, 'api minute-quota reach limit  must slower  retry next minute');

function ask(
  answer: Question<Figures, Figures>['ask'],
  options: CollectOptions = {},
  read: Question<Figures, Figures>['read'] = (figures) => figures,
  context: Partial<Context> = {},
) {
  return collect(
    days,
    { operation: 'getDailyVisitTrend', name: (span) => namePeriod('day', span), ask: answer, read },
    settingsOf(fakeContext(context), { concurrency: 2, ...options }),
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
      (figures, { ref_date }) =>
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
    const failure = busy();
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
    const failures = [busy(), busy(), busy(), busy()];
    const order = [...failures];
    await expect(ask(() => Promise.reject(order.shift()), { onError: 'gap' })).rejects.toBe(failures[0]);
  });
});

describe('quotas', () => {
  test('too fast: waits, and every period has its figures', async () => {
    const waits: number[] = [];
    const slowDowns: SlowDown[] = [];
    const asked: string[] = [];
    const failures = [tooFast(), tooFast()];
    const collected = await ask(
      async ({ begin_date }) => {
        asked.push(begin_date);
        const failure = failures.shift();
        if (failure) throw failure;
        return { users: 1 };
      },
      { concurrency: 1, onSlowDown: (slowDown) => slowDowns.push(slowDown) },
      undefined,
      { wait: async (milliseconds) => void waits.push(milliseconds) },
    );
    expect(gapsOf(collected)).toEqual([]);
    expect(asked).toEqual(['20170313', '20170313', '20170313', '20170314', '20170315', '20170316']);
    expect(waits).toEqual([2000, 4000]);
    expect(slowDowns).toEqual([
      { wait: 2000, concurrency: 1 },
      { wait: 4000, concurrency: 1 },
    ]);
  });

  test.each(['throw', 'gap'] as const)('still too fast after all waits: onError %s', async (onError) => {
    const waits: number[] = [];
    const failure = tooFast();
    let calls = 0;
    const result = ask(
      async ({ begin_date }) => {
        calls++;
        if (begin_date !== '20170313') throw failure;
        return { users: 1 };
      },
      { concurrency: 1, onError },
      undefined,
      { wait: async (milliseconds) => void waits.push(milliseconds) },
    );
    if (onError === 'throw') await expect(result).rejects.toBe(failure);
    else {
      expect(gapsOf(await result).map(({ ref_date, error }) => [ref_date, error])).toEqual([
        ['20170314', failure],
        ['20170315', failure],
        ['20170316', failure],
      ]);
    }
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(242_000);
    expect(failedPeriod(failure)?.begin_date).toBe('20170314');
    expect(calls).toBe(10);
  });

  test('the day’s quota is not waited for, and with onError gap no more calls are made', async () => {
    const failure = quota();
    let calls = 0;
    const collected = await ask(
      async () => {
        if (++calls > 1) throw failure;
        return { users: 1 };
      },
      { concurrency: 1, onError: 'gap' },
      undefined,
      { wait: () => Promise.reject(new Error('waited')) },
    );
    expect(calls).toBe(2);
    expect(collected.map(({ gap }) => gap?.error)).toEqual([undefined, failure, failure, failure]);
  });

  test('an abort ends a wait at once, and its timer', async () => {
    vi.useFakeTimers();
    try {
      const controller = new AbortController();
      const promise = ask(
        () => Promise.reject(tooFast()),
        {
          signal: controller.signal,
          onSlowDown: () => setTimeout(() => controller.abort(new Error('enough')), 10),
        },
        undefined,
        { wait: waitByTimer },
      );
      const settled = expect(promise).rejects.toThrow('enough');
      await vi.advanceTimersByTimeAsync(10);
      await settled;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('answers', () => {
  test('what a caller changes in a result is not changed in the place', async () => {
    const answers = new Map<string, unknown>();
    const read = (answer: { users: number }) => answer;
    for (let time = 0; time < 3; time++) {
      const collected = await ask(async () => ({ users: 1 }), { answers }, read);
      const [first] = collected as { figures?: { users: number } }[];
      expect(first?.figures?.users).toBe(1);
      if (first?.figures) first.figures.users = 99999;
    }
  });

  const ended = new Error('killed');

  test('a range that was interrupted asks only for what is missing', async () => {
    const answers = new Map<string, unknown>();
    const asked: string[] = [];
    const answer: Question<Figures, Figures>['ask'] = async ({ begin_date }) => {
      asked.push(begin_date);
      if (asked.length === 3) throw ended;
      return { users: Number(begin_date) };
    };
    const options = { concurrency: 1, answers };
    await expect(ask(answer, options)).rejects.toBe(ended);
    expect([...answers.keys()]).toEqual([
      'getDailyVisitTrend 20170313 20170313',
      'getDailyVisitTrend 20170314 20170314',
    ]);
    const progress: string[] = [];
    const collected = await ask(answer, {
      ...options,
      onProgress: ({ done, total, period, kept }) =>
        progress.push(`${done}/${total} ${period.begin_date} ${kept ? 'kept' : 'asked'}`),
    });
    expect(asked).toEqual(['20170313', '20170314', '20170315', '20170315', '20170316']);
    expect(collected.map(({ figures }) => figures?.users)).toEqual([20170313, 20170314, 20170315, 20170316]);
    expect(progress).toEqual([
      '1/4 20170313 kept',
      '2/4 20170314 kept',
      '3/4 20170315 asked',
      '4/4 20170316 asked',
    ]);
  });

  test.each(['empty', 'other-period'] as const)('an answer that is %s is not kept', async (reason) => {
    const answers = new Map();
    await ask(
      async () => ({ users: 1 }),
      { answers },
      () => reason,
    );
    expect(answers.size).toBe(0);
  });

  test('an answer is kept when its period ended more than 3 days ago', async () => {
    const answers = new Map();
    const today = { now: () => Date.parse('2017-03-18T04:00:00Z') };
    await ask(async () => ({ users: 1 }), { answers }, undefined, today);
    expect([...answers.keys()].map((key) => key.slice(-8))).toEqual(['20170313', '20170314']);
  });

  test.each(['sync', 'async'])('a place that fails (%s) loses nothing and is reported', async (kind) => {
    const fail = (what: string) => {
      if (kind === 'sync') throw new Error(what);
      return Promise.reject(new Error(what));
    };
    const reports: string[] = [];
    const collected = await ask(
      async () => ({ users: 1 }),
      { concurrency: 1, answers: { get: () => fail('get'), set: () => fail('set') } },
      undefined,
      { onAnswersError: (error, key) => reports.push(`${(error as Error).message} ${key}`) },
    );
    expect(gapsOf(collected)).toEqual([]);
    expect(reports).toHaveLength(8);
    expect(reports.slice(0, 2)).toEqual([
      'get getDailyVisitTrend 20170313 20170313',
      'set getDailyVisitTrend 20170313 20170313',
    ]);
  });

  test('what cannot be read is asked for again and replaced', async () => {
    const key = 'getDailyVisitTrend 20170313 20170313';
    const answers = new Map<string, unknown>([[key, 'broken']]);
    const read: Question<Figures, Figures>['read'] = (answer) => {
      if (typeof answer === 'string') throw new TypeError('not an answer');
      return answer;
    };
    const collected = await ask(async () => ({ users: 7 }), { answers }, read);
    expect(collected[0]?.figures).toEqual({ users: 7 });
    expect(answers.get(key)).toEqual({ users: 7 });
  });
});

test('periods before the first day of the app are not asked for', async () => {
  const asked: string[] = [];
  const totals: number[] = [];
  const collected = await ask(
    async ({ begin_date }) => {
      asked.push(begin_date);
      return { users: 1 };
    },
    { appSince: '20170315', onProgress: ({ total }) => totals.push(total) },
  );
  expect(asked).toEqual(['20170315', '20170316']);
  expect(totals).toEqual([2, 2]);
  expect(collected.map(({ name, gap }) => `${name.ref_date} ${gap?.reason}`)).toEqual([
    '20170313 before-app',
    '20170314 before-app',
    '20170315 undefined',
    '20170316 undefined',
  ]);
});

test.each(['throw', 'gap'] as const)(
  'an answer that is not kept is a gap, with onError %s',
  async (onError) => {
    const collected = await ask(() => Promise.reject(new NotKeptError('run sync first')), { onError });
    expect(gapsOf(collected).map(({ reason }) => reason)).toEqual(Array(4).fill('not-kept'));
  },
);

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
