import { inspect } from 'node:util';
import { createClient } from '@weapp-openapi/core';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTokenManager, memoryStore, type TokenEvent, type TokenStore } from '../src/index.ts';
import { APP, mockWeChat, PATIENCE } from './mock.ts';

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
    await vi.waitFor(async () => expect(await manager.get()).not.toBe(first), PATIENCE);
    expect(wechat.requests).toHaveLength(2);
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
      timeout: PATIENCE,
      async fetch(url, init) {
        if (!down) return wechat.fetch(url, init);
        failures++;
        throw new TypeError('fetch failed');
      },
    });
    const first = await manager.get();

    down = true;
    vi.advanceTimersByTime(118 * MINUTE);
    expect(await manager.get()).toBe(first);
    // One renewal: a request and its two retries.
    await vi.waitFor(() => expect(failures).toBe(3), PATIENCE);
    await settled();
    for (let i = 0; i < 10; i++) expect(await manager.get()).toBe(first);
    await settled();
    expect(failures).toBe(3);

    vi.advanceTimersByTime(3 * MINUTE);
    await expect(manager.get()).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
    down = false;
    vi.advanceTimersByTime(10_000);
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

  test('the same caller forces once; where WeChat then insists on the token, it is handed out', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    const manager = createTokenManager({ ...APP, ...wechat });
    const forced = () => wechat.requests.filter((request) => request.endsWith('forced')).length;

    await manager.invalidate(await manager.get());
    const second = await manager.get();
    for (let minute = 0; minute < 60; minute++) {
      await manager.invalidate(second);
      expect(await manager.get()).toBe(second);
      vi.advanceTimersByTime(MINUTE);
    }
    expect(forced()).toBe(1);
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

  test('of fifty managers that start at once only one asks WeChat', async () => {
    const wechat = await mockWeChat();
    const store = memoryStore();
    const managers = Array.from({ length: 50 }, () => createTokenManager({ ...APP, ...wechat, store }));

    expect(new Set(await Promise.all(managers.map((manager) => manager.get()))).size).toBe(1);
    expect(wechat.requests).toHaveLength(1);
    expect(managers.filter((manager) => manager.stats().waits === 1)).toHaveLength(49);
  });

  test('a refused token costs the fleet one forced refresh; the others find the new one in the store', async () => {
    const wechat = await mockWeChat();
    const store = memoryStore();
    const managers = Array.from({ length: 10 }, () => createTokenManager({ ...APP, ...wechat, store }));
    const [dead = ''] = await Promise.all(managers.map((manager) => manager.get()));

    const tokens = await Promise.all(
      managers.map(async (manager) => {
        await manager.invalidate(dead);
        return manager.get();
      }),
    );
    expect(new Set(tokens).size).toBe(1);
    expect(tokens).not.toContain(dead);
    expect(wechat.requests).toHaveLength(3);
  });

  test('forced refreshes are counted over the fleet, also by a process that starts later', async () => {
    const wechat = await mockWeChat();
    const store = memoryStore();
    const first = createTokenManager({ ...APP, ...wechat, store });
    await first.invalidate(await first.get());
    const forced = await first.get();

    const second = createTokenManager({ ...APP, ...wechat, store });
    expect(await second.get()).toBe(forced);
    await second.invalidate(forced, 'getA');
    expect(await second.get()).toBe(forced);
    expect(wechat.requests.filter((request) => request.endsWith('forced'))).toHaveLength(1);
  });

  test('while WeChat cannot be asked about a refused token it is handed out to the others', async () => {
    const wechat = await mockWeChat();
    const store = memoryStore();
    let down = false;
    const manager = createTokenManager({
      ...APP,
      baseUrl: wechat.baseUrl,
      timeout: PATIENCE,
      store,
      async fetch(url, init) {
        if (down) throw new TypeError('fetch failed');
        return wechat.fetch(url, init);
      },
    });
    const token = await manager.get();
    down = true;
    await manager.invalidate(token, 'getA');
    expect(await manager.get()).toBe(token);
    expect(manager.isToBlame('getA')).toBe(false);
    expect(await createTokenManager({ ...APP, ...wechat, store }).get()).toBe(token);
  });

  test('the two kinds and different apps have keys of their own', async () => {
    const wechat = await mockWeChat({ apps: { wxa: 's', wxb: 's' } });
    const keys = new Set<string>();
    const memory = memoryStore();
    const store: TokenStore = {
      ...memory,
      lock(key, ttl) {
        keys.add(key);
        return memory.lock(key, ttl);
      },
    };
    for (const appid of ['wxa', 'wxb']) {
      for (const kind of ['stable', 'legacy'] as const) {
        await createTokenManager({ ...wechat, appid, secret: 's', kind, store }).get();
      }
    }
    expect([...keys].sort()).toEqual(['wxa:legacy', 'wxa:stable', 'wxb:legacy', 'wxb:stable']);
  });

  test('what stands in the store and is no record is overwritten', async () => {
    const wechat = await mockWeChat();
    const store = memoryStore();
    const lock = await store.lock(`${APP.appid}:stable`, 1000);
    await lock?.write('{"token":"from an older version"}');
    await lock?.release();

    const token = await createTokenManager({ ...APP, ...wechat, store }).get();
    expect(await createTokenManager({ ...APP, ...wechat, store }).get()).toBe(token);
    expect(wechat.requests).toHaveLength(1);
  });
});

/** A store that can be cut off; a stand-in for Redis that goes down. */
function cuttable() {
  const memory = memoryStore();
  const fault = new Error('connection lost');
  const cut = { down: true };
  const whenUp = async <T>(work: () => Promise<T>): Promise<T> => {
    if (cut.down) throw fault;
    return work();
  };
  const store: TokenStore = {
    read: (key) => whenUp(() => memory.read(key)),
    lock: (key, ttl) => whenUp(() => memory.lock(key, ttl)),
  };
  return { store, cut };
}

describe('store down', () => {
  test('tokens are fetched without it, once an expiry, and the failures are reported', async () => {
    const wechat = await mockWeChat();
    const events: TokenEvent[] = [];
    const { store } = cuttable();
    const manager = createTokenManager({ ...APP, ...wechat, store, onEvent: (event) => events.push(event) });

    const tokens = await Promise.all(Array.from({ length: 100 }, () => manager.get()));
    expect(new Set(tokens).size).toBe(1);
    expect(wechat.requests).toHaveLength(1);
    await manager.invalidate(tokens[0] ?? '');
    expect(await manager.get()).not.toBe(tokens[0]);
    expect(manager.stats().storeErrors).toBe(2);
    expect(events).toContainEqual({
      appid: APP.appid,
      kind: 'stable',
      type: 'store-error',
      action: 'read',
      error: expect.objectContaining({
        reason: 'store',
        message: expect.stringContaining('connection lost'),
      }),
    });
  });

  test('while the token lives nothing is fetched, although it is due', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    const { store, cut } = cuttable();
    cut.down = false;
    const manager = createTokenManager({ ...APP, ...wechat, store });
    const first = await manager.get();

    cut.down = true;
    vi.advanceTimersByTime(118 * MINUTE);
    expect(await manager.get()).toBe(first);
    await settled();
    expect(await manager.get()).toBe(first);
    expect(wechat.requests).toHaveLength(1);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(await manager.get()).not.toBe(first);
    expect(wechat.requests).toHaveLength(2);
  });

  test('a store that hangs is given up after storeTimeout', async () => {
    const wechat = await mockWeChat();
    const hang = () => new Promise<never>(() => {});
    const manager = createTokenManager({
      ...APP,
      ...wechat,
      store: { read: hang, lock: hang },
      storeTimeout: 50,
    });

    expect(await manager.get()).toMatch(/./);
    expect(manager.stats().storeErrors).toBe(1);
  });

  test('store back: the token that was fetched meanwhile is shared, or a newer one taken', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    const { store, cut } = cuttable();
    const first = createTokenManager({ ...APP, ...wechat, store, kind: 'legacy' });
    const second = createTokenManager({ ...APP, ...wechat, store, kind: 'legacy' });
    await first.get();
    vi.advanceTimersByTime(2_000);
    const newer = await second.get();

    cut.down = false;
    vi.advanceTimersByTime(10_000);
    await second.get();
    const stored = async () => (await store.read(`${APP.appid}:legacy`))?.value;
    await vi.waitFor(async () => expect(await stored()).toContain(newer), PATIENCE);
    await vi.waitFor(async () => expect(await first.get()).toBe(newer), PATIENCE);
    expect(await createTokenManager({ ...APP, ...wechat, store, kind: 'legacy' }).get()).toBe(newer);
    expect(wechat.requests).toHaveLength(2);
  });

  test('legacy managers without their store do not take the token from each other without end', async () => {
    clock();
    const wechat = await mockWeChat({ now: Date.now });
    const { store } = cuttable();
    const managers = Array.from({ length: 8 }, () =>
      createTokenManager({ ...APP, ...wechat, store, kind: 'legacy' }),
    );
    for (let second = 0; second < 300; second += 10) {
      vi.advanceTimersByTime(10_000);
      for (const manager of managers) {
        // Each finds its token dead as soon as it has one.
        const token = await manager.get().catch(() => undefined);
        if (token) await manager.invalidate(token);
      }
    }
    // One a minute and manager, for five minutes.
    expect(wechat.requests.length).toBeLessThanOrEqual(8 * 5);
  });
});

describe('errors that no retry mends', () => {
  test('a wrong secret is asked once a minute, whoever calls', async () => {
    clock();
    const wechat = await mockWeChat();
    const manager = createTokenManager({ ...wechat, appid: APP.appid, secret: 'wrong' });
    const refusals = await Promise.all(
      Array.from({ length: 50 }, () => manager.get().catch((error: unknown) => error)),
    );
    expect(refusals[0]).toMatchObject({ errcode: 40125, remedy: expect.stringContaining('开发管理') });
    for (let call = 0; call < 50; call++) await expect(manager.get()).rejects.toBe(refusals[0]);
    vi.advanceTimersByTime(59_000);
    await expect(manager.get()).rejects.toBe(refusals[0]);
    expect(wechat.requests).toHaveLength(1);

    vi.advanceTimersByTime(2_000);
    await expect(manager.get()).rejects.toMatchObject({ errcode: 40125 });
    expect(wechat.requests).toHaveLength(2);
  });

  test('a token that another process puts into the store meanwhile is used', async () => {
    clock();
    const wechat = await mockWeChat();
    const store = memoryStore();
    const banned = createTokenManager({ ...wechat, appid: APP.appid, secret: 'wrong', store });
    await expect(banned.get()).rejects.toMatchObject({ errcode: 40125 });

    const token = await createTokenManager({ ...APP, ...wechat, store }).get();
    vi.advanceTimersByTime(1_000);
    expect(await banned.get()).toBe(token);
  });
});

test('a caller’s signal ends its own wait only', async () => {
  const wechat = await mockWeChat();
  const manager = createTokenManager({ ...APP, ...wechat });
  const others = manager.get();
  const aborted = new AbortController();
  const wait = manager.get({ signal: aborted.signal });
  aborted.abort();
  await expect(wait).rejects.toMatchObject({ code: 'WEAPP_ABORT' });
  expect(await others).toMatch(/./);
});

test.each([0, Number.POSITIVE_INFINITY, 2 ** 31 - 1])(
  'timeout: %d does not end a request early',
  async (timeout) => {
    const wechat = await mockWeChat();
    const manager = createTokenManager({
      ...APP,
      baseUrl: wechat.baseUrl,
      timeout,
      async fetch(url, init) {
        await settled();
        return wechat.fetch(url, init);
      },
    });
    expect(await manager.get()).toMatch(/./);
  },
);

test('a hook that rejects is no unhandled rejection', async () => {
  const wechat = await mockWeChat();
  const told: unknown[] = [];
  const onUnhandled = (reason: unknown) => told.push(reason);
  process.on('unhandledRejection', onUnhandled);
  onTestFinished(() => void process.off('unhandledRejection', onUnhandled));
  const manager = createTokenManager({
    ...APP,
    ...wechat,
    onEvent: (async () => {
      throw new Error('hook');
    }) as () => void,
  });
  expect(await manager.get()).toMatch(/./);
  await settled();
  expect(told).toEqual([]);
});

test('what the hook throws is swallowed', async () => {
  const wechat = await mockWeChat();
  const manager = createTokenManager({
    ...APP,
    ...wechat,
    onEvent() {
      throw new Error('hook');
    },
  });
  expect(await manager.get()).toMatch(/./);
});

test('events and counters hold no token and no secret', async () => {
  const wechat = await mockWeChat();
  const events: TokenEvent[] = [];
  const memory = memoryStore();
  const secrets: string[] = [APP.secret];
  const store: TokenStore = {
    ...memory,
    async lock(key, ttl) {
      const lock = await memory.lock(key, ttl);
      return (
        lock && {
          ...lock,
          // As Redis clients do: the failed command is quoted, and kept on the error.
          async write(value) {
            secrets.push(JSON.parse(value).token);
            throw Object.assign(new Error(`SET failed: ${value}`), { args: [value] });
          },
        }
      );
    },
  };
  const manager = createTokenManager({ ...APP, ...wechat, store, onEvent: (event) => events.push(event) });
  const first = await manager.get();
  await manager.invalidate(first);
  secrets.push(first, await manager.get());

  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['refresh', 'store-error', 'invalidate']),
  );
  const shown = inspect([events, manager.stats(), manager], { depth: 20, showHidden: true });
  for (const secret of secrets) expect(shown).not.toContain(secret);
});

describe('wrong input', () => {
  test.each([
    [{ appid: '', secret: 's' }, '`appid` is missing'],
    [{ appid: undefined, secret: 's' }, '`appid` is missing'],
    [{ appid: 'wx1', secret: '' }, '`secret` is missing'],
    [{ appid: 'wx1', secret: 's', kind: 'classic' }, "`kind` must be 'stable' or 'legacy'"],
    [{ appid: 'wx1', secret: 's', storeTimeout: 0 }, '`storeTimeout` must be'],
    [{ appid: 'wx1', secret: 's', refreshAhead: { margin: -1 } }, '`refreshAhead.margin` must be'],
    [{ appid: 'wx1', secret: 's', store: {} }, '`store` must have read() and lock()'],
    [{ appid: 'wx1', secret: 's', onEvent: 'log' }, '`onEvent` must be a function'],
    [undefined, 'needs { appid, secret }'],
    [{ appid: 'wx1', secret: 's', baseUrl: 'nowhere' }, 'baseUrl is not an absolute URL'],
  ])('%j is refused before any request', (options, message) => {
    // @ts-expect-error the options are wrong on purpose
    expect(() => createTokenManager(options)).toThrow(message);
  });

  test.each([
    ['timeout', [-1, Number.NaN, 2 ** 31, '1000', null]],
    ['storeTimeout', [-1, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY]],
    ['refreshAhead.margin', [-1, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY]],
    ['refreshAhead.jitter', [-1, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY]],
  ])('%s that a timer cannot count is refused', (name, values) => {
    const [first = '', second] = name.split('.');
    for (const value of values) {
      const options = { ...APP, [first]: second ? { [second]: value } : value };
      expect(() => createTokenManager(options)).toThrow(`\`${name}\` must be milliseconds`);
    }
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
