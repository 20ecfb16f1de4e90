import { createClient } from '@weapp-openapi/core';
import { startMock } from '@weapp-openapi/mock';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { remoteToken } from '../../src/remote.ts';
import { expectHidden } from '../secrets.ts';
import { listen } from '../servers.ts';
import { fakeManager, SHARED, startService, wechatSource } from './token-service.ts';

const MINUTE = 60_000;
const clock = () => vi.useFakeTimers({ toFake: ['performance'] });
afterEach(() => void vi.useRealTimers());

const failure = async (work: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await work.catch((reason: unknown) => reason);
  expectHidden(error, SHARED);
  return error;
};

describe('get', () => {
  test('asks the service once for many callers, and later ones from memory', async () => {
    const { url, requests } = await startService();
    const token = remoteToken({ url, secret: SHARED, appid: 'wx1' });

    const tokens = await Promise.all(Array.from({ length: 50 }, () => token.get()));
    expect(new Set(tokens)).toEqual(new Set(['t1-0123456789abcdef']));
    await token.get();
    expect(requests).toEqual(['GET /token']);
  });

  test('the address may have a path, and one app needs no appid', async () => {
    const { url, requests } = await startService();
    expect(await remoteToken({ url: `${url}/wechat/`, secret: SHARED }).get()).toBe('t1-0123456789abcdef');
    expect(requests).toEqual(['GET /wechat/token']);
  });

  test('after a minute the service is asked again in the background', async () => {
    clock();
    const manager = fakeManager();
    const { url } = await startService({ tokens: { wx1: manager } });
    const token = remoteToken({ url, secret: SHARED });
    await token.get();
    manager.token = 'newer-0123456789abcdef';

    vi.advanceTimersByTime(MINUTE);
    expect(await token.get()).toBe('t1-0123456789abcdef');
    await vi.waitFor(async () => expect(await token.get()).toBe('newer-0123456789abcdef'), 50_000);
    expect(manager.gets).toBe(2);
  });

  test('a fetch that ignores its signal holds nobody up for longer than the timeout', async () => {
    let isUp = false;
    const answer = { access_token: 't1-0123456789abcdef', expires_in: 7200 };
    const fetch = () => (isUp ? Promise.resolve(Response.json(answer)) : new Promise<Response>(() => {}));
    const token = remoteToken({ url: 'http://127.0.0.1:4', secret: SHARED, timeout: 20, fetch });
    expect(await failure(token.get())).toMatchObject({ code: 'WEAPP_TIMEOUT' });
    isUp = true;
    // The failure itself is remembered for a moment.
    await vi.waitFor(async () => expect(await token.get()).toBe('t1-0123456789abcdef'), 50_000);
  });

  test('a token whose life the service does not know is kept for ten seconds', async () => {
    clock();
    const { remaining: _, ...manager } = fakeManager();
    const { url, requests } = await startService({ tokens: { wx1: manager } });
    const token = remoteToken({ url, secret: SHARED });
    await token.get();

    vi.advanceTimersByTime(4_000);
    await token.get();
    expect(requests).toHaveLength(1);
    vi.advanceTimersByTime(6_000);
    await token.get();
    expect(requests).toHaveLength(2);
  });

  test('while the service is down its token is handed out to its end, and a new service is found', async () => {
    clock();
    const { url, port, stop } = await startService();
    const token = remoteToken({ url, secret: SHARED });
    await token.get();
    await stop();

    for (let minute = 1; minute < 60; minute++) {
      vi.advanceTimersByTime(MINUTE);
      expect(await token.get()).toBe('t1-0123456789abcdef');
    }
    vi.advanceTimersByTime(MINUTE);
    expect(await failure(token.get())).toMatchObject({ code: 'WEAPP_NETWORK' });

    await startService({}, port);
    vi.advanceTimersByTime(MINUTE);
    expect(await token.get()).toBe('t1-0123456789abcdef');
  });

  test('a connection that breaks is tried again', async () => {
    let connections = 0;
    const { url } = await listen((request, response) => {
      if (++connections < 3) return void request.socket.destroy();
      response.end('{"access_token":"t1-0123456789abcdef","expires_in":3600}');
    });
    expect(await remoteToken({ url, secret: SHARED }).get()).toBe('t1-0123456789abcdef');
    expect(connections).toBe(3);
  });
});

describe('invalidate', () => {
  test('tells the service, and the next call has its next token', async () => {
    const manager = fakeManager();
    const { url } = await startService({ tokens: { wx1: manager, wx2: fakeManager() } });
    const token = remoteToken({ url, secret: SHARED, appid: 'wx1' });

    await token.invalidate(await token.get());
    expect(manager.invalidated).toEqual(['t1-0123456789abcdef']);
    expect(await token.get()).toBe('t2-0123456789abcdef');
  });

  test('of two clients that report the same token the second one finds the next', async () => {
    const manager = fakeManager();
    const { url } = await startService({ tokens: { wx1: manager } });
    const clients = [remoteToken({ url, secret: SHARED }), remoteToken({ url, secret: SHARED })];
    for (const client of clients) await client.get();

    for (const client of clients) await client.invalidate('t1-0123456789abcdef');
    for (const client of clients) expect(await client.get()).toBe('t2-0123456789abcdef');
  });

  test('a service that could not be told is told before it is asked for the next token', async () => {
    const { url, port, stop } = await startService();
    const token = remoteToken({ url, secret: SHARED });
    const first = await token.get();
    await stop();
    await token.invalidate(first);

    const manager = fakeManager();
    const { requests } = await startService({ tokens: { wx1: manager } }, port);
    // Until the service can be asked, a token that may be good is better than none.
    expect(await token.get()).toBe(first);
    await vi.waitFor(async () => expect(await token.get()).toBe('t2-0123456789abcdef'), 50_000);
    expect(requests).toEqual(['POST /invalidate']);
  });
});

describe('errors', () => {
  test('WeChat’s refusal arrives as WeChat’s error, and is not tried again', async () => {
    const secret = 'hunter2-hunter2-hunter2-hunter2';
    const source = await wechatSource(secret);
    const { url, requests } = await startService({ tokens: { wx1: source } });
    const there: unknown = await Promise.resolve(source.get()).catch((reason: unknown) => reason);
    const here = await failure(remoteToken({ url, secret: SHARED }).get());

    const { rid, message: _, ...same } = JSON.parse(JSON.stringify(there));
    expect(here).toMatchObject(same);
    expect(rid).toEqual(expect.any(String));
    expect(here).toMatchObject({ code: 'WEAPP_API', errcode: 40125, rid: expect.any(String) });
    expectHidden(here, secret);
    expect(requests).toHaveLength(1);
  });

  test('a wrong secret is said to be wrong', async () => {
    const { url } = await startService();
    const token = remoteToken({ url, secret: 'wrong-secret-0123456789abcdef0123456789' });
    expect(await failure(token.get())).toMatchObject({
      code: 'WEAPP_HTTP',
      status: 401,
      message: 'remoteToken: the token service does not accept this `secret`.',
    });
  });

  test('an appid that is not served is said to be unknown', async () => {
    const { url } = await startService();
    const error = await failure(remoteToken({ url, secret: SHARED, appid: 'wx9' }).get());
    expect(error).toMatchObject({ status: 404, message: expect.stringContaining('no token is served') });
  });

  test('a failure of the service is tried again, and then said to be its own', async () => {
    const failing = {
      ...fakeManager(),
      get: async () => {
        throw new Error('password=hunter2');
      },
    };
    const { url, requests } = await startService({ tokens: { wx1: failing } });
    const error = await failure(remoteToken({ url, secret: SHARED }).get());
    expect(error).toMatchObject({ status: 503, message: expect.stringContaining('`onError` says why') });
    expectHidden(error, 'hunter2');
    expect(requests).toHaveLength(3);
  });

  test.each([
    ['a page of another server', 404, '<html>', 'is `url` its address?'],
    ['no token', 200, '{}', 'answered without a token'],
    ['an empty token', 200, '{"access_token":""}', 'answered without a token'],
  ])('%s is an error', async (_, status, body, message) => {
    const { url } = await listen((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const error = await failure(remoteToken({ url, secret: SHARED }).get());
    expect(error).toMatchObject({ code: 'WEAPP_HTTP', message: expect.stringContaining(message) });
  });
});

test('a call of the client whose token WeChat refuses is repeated with the service’s next token', async () => {
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  const wx = createClient({ baseUrl: mock.url });
  const app = { grant_type: 'client_credential', appid: 'wx1', secret: 's' } as const;
  const manager = {
    ...fakeManager(),
    get: async () => current,
    async invalidate() {
      current = (await wx.getStableAccessToken(app)).access_token;
    },
  };
  let current = 'a-token-that-wechat-does-not-know';
  const { url, requests } = await startService({ tokens: { wx1: manager } });

  const client = createClient({ baseUrl: mock.url, credential: remoteToken({ url, secret: SHARED }) });
  expect((await client.getApiDomainIp()).ip_list.length).toBeGreaterThan(0);
  expect(requests).toEqual(['GET /token', 'POST /invalidate']);
});

test('the secret and the token cannot be seen in the provider', async () => {
  const { url } = await startService();
  const token = remoteToken({ url, secret: SHARED });
  expectHidden(token, SHARED, await token.get());
});

describe('plain http', () => {
  test.each(['http://tokens.example.com', 'http://10.0.0.7:8080', 'http://127.0.0.1.example.com'])(
    'is refused to %s unless allowed',
    (url) => {
      expect(() => remoteToken({ url, secret: SHARED })).toThrow('remoteToken: plain http');
      expect(() => remoteToken({ url, secret: SHARED, allowInsecure: true })).not.toThrow();
    },
  );

  test.each(['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080', 'https://x.example'])(
    'is no question for %s',
    (url) => {
      expect(() => remoteToken({ url, secret: SHARED })).not.toThrow();
    },
  );
});

test.each([
  [{ url: 'tokens.example.com' }, '`url` must be an absolute'],
  [{ url: `https://x.example/?secret=${SHARED}` }, '`url` must not contain a user name, password, query'],
  [{ secret: 'short' }, '`secret` must have at least 32'],
  [{ appid: '' }, '`appid` must be the AppID'],
  [{ maxAge: -1 }, '`maxAge` must be a number'],
  [{ timeout: Number.NaN }, '`timeout` must be milliseconds'],
  [{ timeout: -1 }, '`timeout` must be milliseconds'],
  [{ allowInsecure: 'false' as unknown as boolean }, '`allowInsecure` must be true or false'],
])('%j is refused before any request', (wrong, message) => {
  expect(() => remoteToken({ url: 'https://tokens.example.com', secret: SHARED, ...wrong })).toThrow(
    `remoteToken: ${message}`,
  );
});

test.each([undefined, null, 'https://tokens.example.com'])(
  '%s in place of the options is refused',
  (options) => {
    // @ts-expect-error the options are wrong on purpose
    expect(() => remoteToken(options)).toThrow('remoteToken needs { url, secret }.');
  },
);

test.each([0, Number.POSITIVE_INFINITY])('a timeout of %d is no limit', async (timeout) => {
  const { url } = await startService();
  expect(await remoteToken({ url, secret: SHARED, timeout }).get()).toBe('t1-0123456789abcdef');
});
