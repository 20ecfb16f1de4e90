import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient, type RetryEvent } from '../../src/index.ts';
import { DAY } from '../server.ts';

/** A client whose transport, made up on purpose, gives one answer each time; the caller may note what it is told. */
const busy = (status: number, onRetry: (event: RetryEvent) => void, headers = {}) =>
  createClient({
    credential: 'T',
    timeout: 0,
    hooks: { onRetry },
    transport: async () => ({ status, headers, body: '<html>' }),
  });

/** Waits on the real clock: vi.waitFor would move the test's own. */
async function timerSet(): Promise<void> {
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('the pause before the next attempt', () => {
  test('is as long as Retry-After says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const delays: number[] = [];
    const call = busy(503, ({ delay }) => void delays.push(delay), { 'retry-after': '7' }).getDailyRetain(
      DAY,
    );
    const failure = expect(call).rejects.toMatchObject({ code: 'WEAPP_HTTP', status: 503 });
    await timerSet();
    await vi.advanceTimersByTimeAsync(6_999);
    expect(delays).toEqual([7000]);
    await vi.advanceTimersByTimeAsync(1);
    await timerSet();
    await vi.advanceTimersByTimeAsync(7000);
    await failure;
    expect(delays).toEqual([7000, 7000]);
  });

  test('leaves no timer behind where the call ends in it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const controller = new AbortController();
    const call = busy(503, () => {}, { 'retry-after': '30' }).getDailyRetain(DAY, {
      signal: controller.signal,
    });
    const failure = expect(call).rejects.toMatchObject({ code: 'WEAPP_ABORT' });
    await timerSet();
    controller.abort();
    await failure;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is not begun by a call that a hook has ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const controller = new AbortController();
    const call = busy(503, () => controller.abort(), { 'retry-after': '30' }).getDailyRetain(DAY, {
      signal: controller.signal,
    });
    await expect(call).rejects.toMatchObject({ code: 'WEAPP_ABORT' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('which statuses are worth another attempt', async () => {
  const repeated: number[] = [];
  for (const status of [199, 302, 400, 428, 429, 430, 499, 500, 503, 599])
    await busy(status, () => void repeated.push(status), { 'retry-after': '0' })
      .getDailyRetain(DAY, { retries: 1 })
      .catch(() => {});
  expect(repeated).toEqual([429, 500, 503, 599]);
});

test('two hosts that cannot be reached are no excuse: what the third answers is what counts', async () => {
  const wx = createClient({
    credential: 'T',
    baseUrl: ['http://a', 'http://b', 'http://c'],
    async transport({ origin }) {
      if (origin !== 'http://c') throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
      return { status: 200, headers: {}, body: '{"errcode":45009,"errmsg":"quota"}' };
    },
  });
  await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: 'WEAPP_API', errcode: 45009 });
});

test('the second report of a refused token leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const list = ['A', 'B', 'C'];
  const wx = createClient({
    timeout: 0,
    credential: { get: () => list[0] ?? '', invalidate: async () => void list.shift() },
    transport: async () => ({ status: 200, headers: {}, body: '{"errcode":40001,"errmsg":"no"}' }),
  });
  await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ errcode: 40001 });
  expect(list).toEqual(['C']);
  expect(vi.getTimerCount()).toBe(0);
});
