import { WeappNetworkError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import type { AppJob } from '../../src/fleet/app-job.ts';
import { syncHere } from '../../src/fleet/sync-here.ts';
import { Tally } from '../../src/fleet/tally.ts';
import { fakeWechat } from '../fake-wechat.ts';

const job = (appid: string): AppJob => ({ appid, plan: { from: '20260101' } });
const COUNTS = { calls: 1, asked: 1, kept: 1, unchanged: 0, changed: 0, empty: 0 };
const unreachable = () => new WeappNetworkError('getDailySummary', 'api.weixin.qq.com', 'ECONNRESET');

async function run(failsUntil: number, appsAtOnce: number) {
  const attempts = new Map<string, number>();
  const waits: number[] = [];
  const tally = new Tally(2, undefined);
  const sync = async (_wx: unknown, { appid }: { appid: string }) => {
    const attempt = (attempts.get(appid) ?? 0) + 1;
    attempts.set(appid, attempt);
    if (appid === 'wx1' && attempt < failsUntil) throw unreachable();
    return { ...COUNTS, failed: [] };
  };
  const delayAfter = (attempt: number) => waits.push(attempt);
  await syncHere([job('wx1'), job('wx2')], sync, tally, {
    clientOf: () => fakeWechat().wx,
    appsAtOnce,
    signal: undefined,
    delayAfter,
  });
  return { attempts: Object.fromEntries(attempts), waits, result: tally.result() };
}

test.each([1, 2, 8])('what may succeed later is tried again, %i at once', async (appsAtOnce) => {
  const { attempts, waits, result } = await run(4, appsAtOnce);
  expect(attempts).toEqual({ wx1: 4, wx2: 1 });
  expect(waits).toEqual([1, 2, 3]);
  expect(result).toMatchObject({ synced: 2, failed: 0, kept: 2 });
});

test('five attempts, then it is a failure', async () => {
  const { attempts, result } = await run(99, 2);
  expect(attempts).toEqual({ wx1: 5, wx2: 1 });
  expect(result).toMatchObject({ synced: 1, failed: 1 });
  expect(result.failures[0]).toMatchObject({ appid: 'wx1', code: 'WEAPP_NETWORK', attempts: 5 });
});
