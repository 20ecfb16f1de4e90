import { inspect } from 'node:util';
import { createClient } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTokenManager, memoryStore, type TokenStore } from '../src/index.ts';
import { APP, mockWeChat } from './mock.ts';

const MINUTE = 60_000;

/** Moves the clocks of the manager and of the mock; network and timers stay real. */
const clock = () => vi.useFakeTimers({ toFake: ['Date', 'performance'] });
afterEach(() => void vi.useRealTimers());

const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('get', () => {
  test('a hundred callers at once make one request, and later ones none', async () => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...APP, ...wechat });

    const tokens = await Promise.all(Array.from({ length: 100 }, () => manager.get()));
    expect(new Set(tokens).size).toBe(1);
    expect(await manager.get()).toBe(tokens[0]);
    expect(wechat.requests).toEqual(['POST /cgi-bin/stable_token']);
  });

  test('the token is good for a call', async () => {
    const wechat = await mockWeChat();
    const wx = createClient({ ...wechat, credential: createTokenManager({ ...APP, ...wechat }) });

    expect((await wx.getApiDomainIp()).ip_list.length).toBeGreaterThan(0);
  });

  test('kind legacy asks getAccessToken', async () => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...APP, ...wechat, kind: 'legacy' });

    expect(await manager.get()).toBe(await manager.get());
    expect(wechat.requests).toEqual(['GET /cgi-bin/token']);
  });

  test('near its end the token is renewed in the background, while the old one is handed out', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    const manager = createTokenManager({ ...APP, ...wechat });
    const first = await manager.get();

    vi.advanceTimersByTime(115 * MINUTE);
    expect(await manager.get()).toBe(first);
    expect(wechat.requests).toHaveLength(1);

    vi.advanceTimersByTime(2.5 * MINUTE);
    expect(await manager.get()).toBe(first);
    await settled();
    expect(wechat.requests).toHaveLength(2);
    expect(await manager.get()).not.toBe(first);
  });

  test('an expired token is never handed out, whatever the wall clock says', async () => {
    clock();
    const wechat = await mockWeChat({ now: () => performance.timeOrigin + performance.now() });
    const manager = createTokenManager({ ...APP, ...wechat });
    const first = await manager.get();

    vi.advanceTimersByTime(121 * MINUTE);
    vi.setSystemTime(Date.now() - 180 * MINUTE);
    expect(await manager.get()).not.toBe(first);
  });

  test('a token with a few seconds left is used for these and then replaced', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now, tokenLifetime: 5 });
    const manager = createTokenManager({ ...APP, ...wechat });
    const first = await manager.get();

    expect(await manager.get()).toBe(first);
    vi.advanceTimersByTime(5_000);
    expect(await manager.get()).not.toBe(first);
  });

  test('a failed renewal is not seen while the token lives, and pauses before the next', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    let down = false;
    let failures = 0;
    const manager = createTokenManager({
      ...APP,
      baseUrl: wechat.baseUrl,
      async fetch(url, init) {
        if (!down) return wechat.fetch(url, init);
        failures++;
        throw new TypeError('down');
      },
    });
    const first = await manager.get();

    down = true;
    vi.advanceTimersByTime(118 * MINUTE);
    expect(await manager.get()).toBe(first);
    // One renewal: a request and its two retries.
    await vi.waitFor(() => expect(failures).toBe(3), 5000);
    await settled();
    for (let i = 0; i < 10; i++) expect(await manager.get()).toBe(first);
    await settled();
    expect(failures).toBe(3);

    vi.advanceTimersByTime(3 * MINUTE);
    await expect(manager.get()).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
    down = false;
    expect(await manager.get()).not.toBe(first);
  });
});

describe('invalidate', () => {
  test('a token that WeChat still takes for good is replaced by force', async () => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...APP, ...wechat });
    const first = await manager.get();

    await manager.invalidate(first);
    expect(await manager.get()).not.toBe(first);
    expect(wechat.requests).toEqual([
      'POST /cgi-bin/stable_token',
      'POST /cgi-bin/stable_token',
      'POST /cgi-bin/stable_token forced',
    ]);
  });

  test('a token that WeChat replaced needs no force', async () => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...APP, ...wechat });
    const other = createTokenManager({ ...APP, ...wechat });
    const first = await manager.get();
    await other.get();
    await other.invalidate(first);
    const replaced = await other.get();

    await manager.invalidate(first);
    expect(await manager.get()).toBe(replaced);
    expect(wechat.requests.filter((request) => request.endsWith('forced'))).toHaveLength(1);
  });

  test('force is not used twice within 30 seconds', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    const manager = createTokenManager({ ...APP, ...wechat });
    const forced = () => wechat.requests.filter((request) => request.endsWith('forced')).length;

    await manager.invalidate(await manager.get());
    const second = await manager.get();
    await manager.invalidate(second);
    expect(await manager.get()).toBe(second);
    expect(forced()).toBe(1);

    vi.advanceTimersByTime(31_000);
    await manager.invalidate(second);
    expect(await manager.get()).not.toBe(second);
    expect(forced()).toBe(2);
  });

  test('a late failure of an older token does not cost the newer one', async () => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...APP, ...wechat });
    const first = await manager.get();
    await manager.invalidate(first);
    const second = await manager.get();

    await manager.invalidate(first);
    expect(await manager.get()).toBe(second);
    expect(wechat.requests).toHaveLength(3);
  });

  test('many calls that fail with the same token make one renewal, and all succeed', async () => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...APP, ...wechat });
    const wx = createClient({ ...wechat, credential: manager });
    const other = createTokenManager({ ...APP, ...wechat });
    await manager.get();
    // Another program forces a new token: ours is dead from now on.
    await other.invalidate(await other.get());
    await other.get();
    wechat.requests.length = 0;

    const answers = await Promise.all(Array.from({ length: 20 }, () => wx.getApiDomainIp()));
    expect(answers).toHaveLength(20);
    expect(wechat.requests.filter((request) => request.includes('stable_token'))).toEqual([
      'POST /cgi-bin/stable_token',
    ]);
  });
});

describe('store', () => {
  test('two managers with one store share the token', async () => {
    const wechat = await mockWeChat();
    const store = memoryStore();
    const first = createTokenManager({ ...APP, ...wechat, store });
    const second = createTokenManager({ ...APP, ...wechat, store });

    expect(await second.get()).toBe(await first.get());
    expect(wechat.requests).toHaveLength(1);
  });

  test('the two kinds and different apps have keys of their own', async () => {
    const wechat = await mockWeChat({ apps: { wxa: 's', wxb: 's' } });
    const keys = new Set<string>();
    const memory = memoryStore();
    const store: TokenStore = {
      ...memory,
      write(key, token) {
        keys.add(key);
        return memory.write(key, token);
      },
    };
    for (const appid of ['wxa', 'wxb']) {
      for (const kind of ['stable', 'legacy'] as const) {
        await createTokenManager({ ...wechat, appid, secret: 's', kind, store }).get();
      }
    }
    expect([...keys].sort()).toEqual(['wxa:legacy', 'wxa:stable', 'wxb:legacy', 'wxb:stable']);
  });

  test('a store that is down costs nothing but is reported', async () => {
    const wechat = await mockWeChat();
    const fault = new Error('store is down');
    const down = async () => {
      throw fault;
    };
    const reported: unknown[] = [];
    const manager = createTokenManager({
      ...APP,
      ...wechat,
      store: { read: down, write: down, invalidate: down },
      onStoreError: (error) => reported.push(error),
    });

    const token = await manager.get();
    expect(await manager.get()).toBe(token);
    await manager.invalidate(token);
    expect(await manager.get()).not.toBe(token);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.every((error) => error === fault)).toBe(true);
  });
});

describe('wrong input', () => {
  test.each([
    [{ appid: '', secret: 's' }, '`appid` is missing'],
    [{ appid: undefined, secret: 's' }, '`appid` is missing'],
    [{ appid: 'wx1', secret: '' }, '`secret` is missing'],
    [{ appid: 'wx1', secret: 's', kind: 'classic' }, "`kind` must be 'stable' or 'legacy'"],
    [{ appid: 'wx1', secret: 's', baseUrl: 'nowhere' }, 'baseUrl is not an absolute URL'],
  ])('%j is refused before any request', (options, message) => {
    // @ts-expect-error the options are wrong on purpose
    expect(() => createTokenManager(options)).toThrow(message);
  });

  test('a wrong secret is WeChat’s error, and the secret is nowhere in it', async () => {
    const wechat = await mockWeChat();
    const secret = 'hunter2-hunter2-hunter2';
    for (const kind of ['stable', 'legacy'] as const) {
      const manager = createTokenManager({ ...wechat, appid: APP.appid, secret, kind });
      const error: unknown = await manager.get().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'WEAPP_API', errcode: 40125 });
      expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toContain(secret);
      expect(inspect(manager, { depth: 20, showHidden: true })).not.toContain(secret);
    }
  });
});
