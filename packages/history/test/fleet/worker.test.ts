import { expect, test, vi } from 'vitest';
import type { JobQueue } from '../../src/fleet/job-queue.ts';
import { Worker } from '../../src/fleet/worker.ts';
import { fakeWechat } from '../fake-wechat.ts';

test('a worker that runs for long listens no more often', async () => {
  const listening = vi.spyOn(AbortSignal.prototype, 'addEventListener');
  let left = 300;
  const boss = {
    fetch: async () =>
      left-- > 0 ? [{ id: `${left}`, data: { appid: 'wx1', plan: {} }, retryCount: 0 }] : [],
    complete: async () => {},
  };
  const sync = async () => ({ calls: 0, asked: 0, kept: 0, unchanged: 0, changed: 0, empty: 0, failed: [] });
  const queue = { boss, close: async () => {} } as unknown as JobQueue;
  const worker = new Worker(queue, sync, {
    clientOf: () => fakeWechat().wx,
    appsAtOnce: 1,
    onError: undefined,
  });
  await vi.waitFor(() => expect(left).toBeLessThan(0), 50_000);
  await worker.stop(0);
  expect(listening.mock.calls.length).toBeLessThan(10);
  listening.mockRestore();
});
