import { describe, expect, test, vi } from 'vitest';
import type { SlowDown } from '../../src/reading/collect-options.ts';
import { Pace, waitByTimer } from '../../src/reading/pace.ts';

const tooFast = () => Object.assign(new Error('too fast'), { errcode: 45011 });

/** A pace on a clock that the test moves, and WeChat with a quota of calls a minute. */
function slowWeChat(quota: number, concurrency: number) {
  let time = 0;
  let used = 0;
  let minute = 0;
  let running = 0;
  const most: number[] = [];
  const slowDowns: SlowDown[] = [];
  const wait = async (milliseconds: number) => {
    time += milliseconds;
  };
  const pace = new Pace({ concurrency, wait, onSlowDown: (slowDown) => slowDowns.push(slowDown) });
  const { signal } = new AbortController();
  const ask = async () => {
    most.push(++running);
    await Promise.resolve();
    running--;
    if (Math.floor(time / 60_000) > minute) [minute, used] = [Math.floor(time / 60_000), 0];
    if (++used > quota) throw tooFast();
    return used;
  };
  return { call: () => pace.call(ask, signal), most, slowDowns, elapsed: () => time };
}

const all = <T>(count: number, call: () => Promise<T>) => Promise.all(Array.from({ length: count }, call));

describe('Pace', () => {
  test('lets as many calls through at once as allowed while WeChat keeps up', async () => {
    const { call, most, slowDowns } = slowWeChat(1_000, 4);
    await all(40, call);
    expect(Math.max(...most)).toBe(4);
    expect(slowDowns).toEqual([]);
  });

  test('45011 on several calls at once is one slow-down: half as many, and one wait', async () => {
    const { call, slowDowns } = slowWeChat(20, 8);
    await all(24, call);
    expect(slowDowns.map(({ wait }) => wait)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000]);
    expect(slowDowns.map(({ concurrency }) => concurrency)).toEqual([4, 2, 1, 1, 1]);
  });

  test('calls from before a wait say nothing about the pace since, whether they fail or succeed', async () => {
    const slowDowns: SlowDown[] = [];
    const waits: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => waits.push(resolve));
    const pace = new Pace({ concurrency: 3, wait, onSlowDown: (each) => slowDowns.push(each) });
    const { signal } = new AbortController();
    const calls: { succeed: () => void; fail: (error: Error) => void }[] = [];
    const ask = () => new Promise<void>((succeed, fail) => calls.push({ succeed, fail }));
    const turn = () => new Promise(setImmediate);
    const done = all(3, () => pace.call(ask, signal));
    await turn();
    calls[0]?.fail(tooFast());
    await turn();
    calls[1]?.fail(tooFast());
    calls[2]?.succeed();
    await turn();
    expect(calls).toHaveLength(3);
    expect(slowDowns).toEqual([{ wait: 2_000, concurrency: 1 }]);
    waits[0]?.();
    await turn();
    calls[3]?.fail(tooFast());
    await turn();
    expect(slowDowns[1]).toEqual({ wait: 4_000, concurrency: 1 });
    waits[1]?.();
    await turn();
    calls[4]?.succeed();
    await turn();
    calls[5]?.succeed();
    await done;
  });

  test('a quota of 30 a minute is kept to over many minutes, and the waits begin anew after a success', async () => {
    const { call, slowDowns, elapsed } = slowWeChat(30, 4);
    const answers = await all(300, call);
    expect(answers).toHaveLength(300);
    expect(elapsed()).toBeGreaterThanOrEqual(9 * 60_000);
    expect(elapsed()).toBeLessThan(11 * 60_000);
    expect(slowDowns.filter(({ wait }) => wait === 2_000).length).toBeGreaterThanOrEqual(9);
  });

  test('ten successes in a row let one more call through', async () => {
    let running = 0;
    const most: number[] = [];
    let failures = 1;
    const pace = new Pace({ concurrency: 4, wait: async () => {} });
    const { signal } = new AbortController();
    const ask = async () => {
      most.push(++running);
      await Promise.resolve();
      running--;
      if (failures-- > 0) throw tooFast();
    };
    await all(60, () => pace.call(ask, signal));
    expect(Math.max(...most.slice(4, 14))).toBe(2);
    expect(Math.max(...most.slice(-10))).toBe(4);
  });

  test('gives up after 8 waits without a success, with the client’s error, and fails the rest at once', async () => {
    const { call, slowDowns, most } = slowWeChat(0, 3);
    const results = await Promise.allSettled(Array.from({ length: 10 }, call));
    expect(new Set(results.map((result) => result.status === 'rejected' && result.reason.errcode))).toEqual(
      new Set([45011]),
    );
    expect(slowDowns.map(({ wait }) => wait / 1000)).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
    expect(most.length).toBeLessThan(14);
  });

  test('other errors come out as they are, without a wait', async () => {
    const failure = Object.assign(new Error('busy'), { errcode: -1 });
    const pace = new Pace({ concurrency: 2, wait: () => Promise.reject(new Error('waited')) });
    const { signal } = new AbortController();
    await expect(pace.call(() => Promise.reject(failure), signal)).rejects.toBe(failure);
    expect(await pace.call(async () => 'goes on', signal)).toBe('goes on');
  });

  test.each(['at once', 'later'])('a wait that fails %s fails the calls instead of hanging', async (when) => {
    const broken = new Error('no timers here');
    const wait = () => {
      if (when === 'at once') throw broken;
      return Promise.reject(broken);
    };
    const pace = new Pace({ concurrency: 1, wait });
    const { signal } = new AbortController();
    const call = () => pace.call(() => Promise.reject(tooFast()), signal);
    const results = await Promise.allSettled([call(), call(), call()]);
    expect(results.map((result) => result.status === 'rejected' && result.reason)).toEqual(
      Array(3).fill(broken),
    );
  });

  test('a caller that gives up during a wait does not take the others with it', async () => {
    const controller = new AbortController();
    const pace = new Pace({ concurrency: 2 });
    const gaveUp = pace.call(() => Promise.reject(tooFast()), controller.signal);
    await new Promise(setImmediate);
    const other = pace.call(async () => 'goes on');
    controller.abort(new Error('I give up'));
    await expect(gaveUp).rejects.toThrow('I give up');
    expect(await other).toBe('goes on');
    expect(await pace.call(async () => 'later')).toBe('later');
  });

  test('after an abort no call is made that waited for its turn', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    let asked = 0;
    const pace = new Pace({ concurrency: 1 });
    const ask = async () => {
      asked++;
      controller.abort(reason);
      throw reason;
    };
    const results = await Promise.allSettled([1, 2, 3].map(() => pace.call(ask, controller.signal)));
    expect(results.map((result) => result.status === 'rejected' && result.reason)).toEqual(
      Array(3).fill(reason),
    );
    expect(asked).toBe(1);
  });
});

describe('waitByTimer', () => {
  test('waits so long', async () => {
    vi.useFakeTimers();
    let over = false;
    const wait = waitByTimer(2_000, new AbortController().signal).then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(1_999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await wait;
    vi.useRealTimers();
  });

  test('ends with the signal, and leaves neither a timer nor a listener', async () => {
    const reason = new Error('stop');
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, 'removeEventListener');
    await waitByTimer(0, signal);
    expect(removed).toHaveBeenCalledOnce();
    await expect(waitByTimer(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
