import { createClient } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { createTokenPool, memoryStore } from '../src/index.ts';
import { mockWeChat } from './mock.ts';

test('an app has one manager, however many callers ask at once', async () => {
  const wechat = await mockWeChat();
  let lookups = 0;
  const pool = createTokenPool({
    ...wechat,
    async resolve(appid) {
      lookups++;
      return appid === 'wxa' ? { secret: 's' } : undefined;
    },
  });
  const managers = await Promise.all(Array.from({ length: 20 }, () => pool.get('wxa')));
  expect(new Set(managers).size).toBe(1);
  expect(await pool.get('wxa')).toBe(managers[0]);
  expect(lookups).toBe(1);
});

test('apps have tokens of their own, good for a call', async () => {
  const wechat = await mockWeChat({ apps: { wxa: 's1', wxb: 's2' } });
  const pool = createTokenPool({ ...wechat, apps: { wxa: 's1', wxb: 's2' } });
  const [first, second] = await Promise.all([pool.get('wxa'), pool.get('wxb')]);
  expect(await first?.get()).not.toBe(await second?.get());
  const wx = createClient({ ...wechat, credential: await pool.get('wxb') });
  expect((await wx.getApiDomainIp()).ip_list.length).toBeGreaterThan(0);
});

test('an app that is not known, and a lookup that fails, are asked for again', async () => {
  let answer: { secret: string } | undefined;
  const pool = createTokenPool({
    resolve() {
      if (answer?.secret === 'down') throw new Error('database down');
      return answer;
    },
  });
  await expect(pool.get('wxa')).rejects.toThrow('there is no app wxa');
  answer = { secret: 'down' };
  await expect(pool.get('wxa')).rejects.toThrow('database down');
  answer = { secret: 's' };
  expect(await pool.get('wxa')).toBeDefined();
  await expect(createTokenPool({ apps: {} }).get('constructor')).rejects.toThrow('there is no app');
});

test('thousands of apps stay within max; the one that was used last is the same', async () => {
  const pool = createTokenPool({ resolve: () => ({ secret: 's' }), max: 100 });
  const first = await pool.get('wx0');
  for (let app = 1; app < 5_000; app++) {
    await pool.get(`wx${app}`);
    expect(await pool.get('wx0')).toBe(first);
  }
  expect(pool.size).toBe(100);
});

test('a manager that fetches, has to replace a refused token or remembers a failure does not leave', async () => {
  const wechat = await mockWeChat({ apps: { fetching: 's', refused: 's', failed: 's', idle: 's' } });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  let isRefused = false;
  const pool = createTokenPool({
    baseUrl: wechat.baseUrl,
    timeout: wechat.timeout,
    async fetch(url, init) {
      const isHeld = String(init.body).includes('refused') && isRefused;
      if (isHeld) isAsked();
      if (isHeld || String(init.body).includes('fetching')) await held;
      return wechat.fetch(url, init);
    },
    resolve: (appid) => ({ secret: appid === 'failed' ? 'wrong' : 's' }),
    max: 1,
  });
  const fetching = await pool.get('fetching');
  const token = fetching.get();
  const refused = await pool.get('refused');
  const first = await refused.get();
  isRefused = true;
  const refusal = refused.invalidate(first);
  await asked;
  const failed = await pool.get('failed');
  await expect(failed.get()).rejects.toMatchObject({ errcode: 40125 });
  const idle = await pool.get('idle');
  await idle.get();

  await pool.get('another');
  expect(await pool.get('fetching')).toBe(fetching);
  expect(await pool.get('refused')).toBe(refused);
  expect(await pool.get('failed')).toBe(failed);
  expect(await pool.get('idle')).not.toBe(idle);

  release();
  await token;
  await refusal;
  await pool.get('yet another');
  // The failure is remembered; the last one was just made.
  expect(pool.size).toBe(2);
});

test('with a shared store an app that left finds its token again', async () => {
  const wechat = await mockWeChat({ apps: { wxa: 's', wxb: 's' } });
  const pool = createTokenPool({ ...wechat, apps: { wxa: 's', wxb: 's' }, max: 1, store: memoryStore() });
  const token = await (await pool.get('wxa')).get();
  await (await pool.get('wxb')).get();
  expect(await (await pool.get('wxa')).get()).toBe(token);
  expect(wechat.requests).toHaveLength(2);
});

test.each([
  [{}, 'needs either `apps`'],
  [undefined, 'needs either `apps`'],
  [{ apps: {}, resolve: () => undefined }, 'needs either `apps`'],
  [{ resolve: 'wxa' }, '`resolve` must be a function'],
  [{ apps: {}, max: 0 }, '`max` must be a whole number'],
  [{ apps: {}, max: Number.POSITIVE_INFINITY }, '`max` must be a whole number'],
  [{ apps: {}, timeout: 2 ** 31 }, '`timeout` must be'],
  [{ apps: {}, storeTimeout: Number.NaN }, '`storeTimeout` must be'],
])('%j is refused', (options, message) => {
  // @ts-expect-error the options are wrong on purpose
  expect(() => createTokenPool(options)).toThrow(message);
});
