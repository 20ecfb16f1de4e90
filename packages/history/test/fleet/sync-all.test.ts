import { WeappApiError } from '@weapp-openapi/core';
import { expect, onTestFinished, test } from 'vitest';
import { type FleetProgress, openHistory } from '../../src/index.ts';
import { fakeWechat, noonOf } from '../fake-wechat.ts';

const NOW = noonOf('20261123');
const open = async () => {
  const history = await openHistory({ url: ':memory:', now: () => NOW });
  onTestFinished(() => history.close());
  return history;
};
const PLAN = { from: '20261121', operations: ['getDailyVisitTrend', 'getDailySummary'] } as const;
const wrongSecret = () =>
  new WeappApiError('getStableAccessToken', { errcode: 40125, errmsg: 'invalid appsecret' });

test.each(['', 'n\0ul', '\ud800', '好'.repeat(3000), 'wx 1'])(
  'refuses %j, which is no appid, before anything is asked',
  async (appid) => {
    const history = await open();
    const clientOf = () => fakeWechat().wx;
    const all = history.syncAll(['wx1', appid, 'wx2'], { ...PLAN, clientOf });
    await expect(all).rejects.toThrow(/^syncAll: appid must be/);
    await expect(all).rejects.toHaveProperty(
      'message.length',
      expect.toSatisfy((length: number) => length < 200),
    );
    expect(await history.apps()).toEqual([]);
  },
);

test('every app is kept by its own client; one app’s wrong secret does not stop the others', async () => {
  const history = await open();
  const { wx, calls } = fakeWechat();
  const asked: string[] = [];
  const clientOf = async (appid: string) => {
    asked.push(appid);
    if (appid === 'wx2') throw wrongSecret();
    return wx;
  };
  const progress: FleetProgress[] = [];
  const onProgress = (event: FleetProgress) => progress.push(event);
  const result = await history.syncAll(['wx1', 'wx2', 'wx3', 'wx1'], { ...PLAN, clientOf, onProgress });
  expect(result).toEqual({
    apps: 3,
    synced: 2,
    failed: 1,
    calls: 8,
    asked: 8,
    kept: 8,
    unchanged: 0,
    changed: 0,
    empty: 0,
    failures: [
      {
        appid: 'wx2',
        name: 'WeappApiError',
        code: 'WEAPP_API',
        errcode: 40125,
        attempts: 1,
        message: wrongSecret().message,
      },
    ],
  });
  expect(asked.sort()).toEqual(['wx1', 'wx2', 'wx3']);
  expect(calls).toHaveLength(8);
  expect(await history.apps()).toEqual(['wx1', 'wx3']);
  expect(progress.map(({ done, total }) => [done, total])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(await history.syncAll(['wx1', 'wx3'], { ...PLAN, clientOf })).toMatchObject({ synced: 2, calls: 0 });
});

test('no more apps at once than asked for', async () => {
  const history = await open();
  let running = 0;
  let most = 0;
  const { wx } = fakeWechat({
    async getDailySummary() {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return { list: [] };
    },
  });
  const apps = Array.from({ length: 9 }, (_, index) => `wx${index}`);
  const plan = { from: '20261122', operations: ['getDailySummary'], concurrency: 1, appsAtOnce: 3 } as const;
  expect(await history.syncAll(apps, { ...plan, clientOf: () => wx })).toMatchObject({ synced: 9 });
  expect(most).toBe(3);
});

test('a thousand failures are a summary', async () => {
  const history = await open();
  const apps = Array.from({ length: 1000 }, (_, index) => `wx${index}`);
  const clientOf = () => Promise.reject(wrongSecret());
  const { failed, failures } = await history.syncAll(apps, { ...PLAN, clientOf });
  expect([failed, failures.length]).toEqual([1000, 100]);
});

test('a signal stops: what is kept stays', async () => {
  const history = await open();
  const stop = new AbortController();
  const reason = new Error('enough');
  const { wx } = fakeWechat();
  const onProgress = () => stop.abort(reason);
  const options = { ...PLAN, clientOf: () => wx, appsAtOnce: 1, signal: stop.signal, onProgress };
  await expect(history.syncAll(['wx1', 'wx2', 'wx3'], options)).rejects.toBe(reason);
  expect(await history.apps()).toEqual(['wx1']);
  await expect(history.syncAll(['wx1'], options)).rejects.toBe(reason);
});

test('no apps are no work', async () => {
  const history = await open();
  expect(await history.syncAll([], { ...PLAN, clientOf: () => fakeWechat().wx })).toMatchObject({
    apps: 0,
    synced: 0,
  });
});

test.each([
  ['a text', 'wx1', {}, /list of appids/],
  ['an empty appid', [''], {}, /appid must be/],
  ['no clientOf', ['wx1'], { clientOf: undefined }, /clientOf must be a function/],
  ['a queue', ['wx1'], { queue: 'pg-boss' }, /needs a history on PostgreSQL/],
  ['another queue', ['wx1'], { queue: 'redis' }, /"redis" is unknown/],
  ['no date', ['wx1'], { from: '2026-01-01' }, /syncAll: from "2026-01-01" is not a date/],
  ['today', ['wx1'], { to: '20261123' }, /later than yesterday/],
  ['no apps at once', ['wx1'], { appsAtOnce: 0 }, /appsAtOnce 0 must be/],
  ['an unknown operation', ['wx1'], { operations: ['getVisits'] }, /getVisits/],
])('refuses %s before any client is asked for', async (_name, apps, given, message) => {
  const history = await open();
  const clientOf = () => expect.unreachable();
  await expect(history.syncAll(apps, { ...PLAN, clientOf, ...given } as never)).rejects.toThrow(message);
});

test('workers need PostgreSQL', async () => {
  const history = await open();
  await expect(history.work({ clientOf: () => fakeWechat().wx })).rejects.toThrow(/On SQLite, call syncAll/);
});

test('what an app had kept before it was refused is counted', async () => {
  const history = await open();
  let calls = 0;
  const { wx } = fakeWechat({
    getDailySummary: ({ begin_date }) => {
      if (++calls > 2)
        throw new WeappApiError('getDailySummary', { errcode: 45009, errmsg: 'reach max api daily' });
      return { list: [{ ref_date: begin_date, visit_total: 1 }] };
    },
  });
  const plan = { from: '20261101', operations: ['getDailySummary'], concurrency: 1 } as const;
  const result = await history.syncAll(['wx1'], { ...plan, clientOf: () => wx });
  expect(result).toMatchObject({ synced: 0, failed: 1, calls: 3, asked: 3, kept: 2 });
});
