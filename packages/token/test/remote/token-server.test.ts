import { connect } from 'node:net';
import { createClient } from '@weapp-openapi/core';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTokenPool } from '../../src/index.ts';
import { remoteToken, tokenServer } from '../../src/remote.ts';
import { APP } from '../mock.ts';
import { expectHidden } from '../secrets.ts';
import {
  claim,
  clientsWithoutEnd,
  manyRefused,
  namesWithoutEnd,
  openClaims as open,
} from './claim-service.ts';
import { call, fakeManager, post, SHARED, startService, wechatSource } from './token-service.ts';

afterEach(() => void vi.useRealTimers());

describe('GET /token', () => {
  test('gives the token and the seconds that it is good for, not to be cached', async () => {
    const { url } = await startService();
    const { status, headers, body } = await call(`${url}/token?appid=wx1`);

    expect(status).toBe(200);
    expect(body).toEqual({ access_token: 't1-0123456789abcdef', expires_in: 3600 });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('gives the token alone where the manager does not know its life', async () => {
    const { remaining: _, ...source } = fakeManager();
    const { url } = await startService({ tokens: { wx1: source } });
    expect((await call(`${url}/token?appid=wx1`)).body).toEqual({ access_token: 't1-0123456789abcdef' });
  });

  test('works under any path', async () => {
    const { url } = await startService();
    expect((await call(`${url}/internal/wechat/token?appid=wx1`)).status).toBe(200);
  });

  test('needs no appid where one app is served', async () => {
    const { url } = await startService();
    expect((await call(`${url}/token`)).status).toBe(200);
  });

  test.each([
    ['an object', { wx1: fakeManager(), wx2: fakeManager() }],
    ['a Map', new Map([['wx1', fakeManager()]])],
    ['a pool that resolves', { get: async (appid: string) => (appid === 'wx1' ? fakeManager() : undefined) }],
  ])('finds the app in %s, and others are 404', async (_, tokens) => {
    const { url } = await startService({ tokens });
    expect((await call(`${url}/token?appid=wx1`)).status).toBe(200);
    for (const query of ['?appid=wx3', '?appid=__proto__', '?appid=constructor', '?appid=', '']) {
      expect((await call(`${url}/token${query}`)).status).toBe(404);
    }
  });
});

test('an app that a pool does not know is 404, and onError is told why', async () => {
  const told: unknown[] = [];
  const onError = (error: unknown) => told.push(error);
  let lookups = 0;
  const resolve = () => {
    lookups++;
    return undefined;
  };
  const { url } = await startService({ tokens: createTokenPool({ resolve }), onError });
  expect((await call(`${url}/token?appid=wx9`)).status).toBe(404);
  await expect(remoteToken({ url, secret: SHARED, appid: 'wx9' }).get()).rejects.toMatchObject({
    status: 404,
  });
  expect(lookups).toBe(2);
  expect(told).toHaveLength(2);
  const failing = createTokenPool({ resolve: () => Promise.reject(new Error('database')) });
  const other = await startService({ tokens: failing });
  expect((await call(`${other.url}/token?appid=wx9`)).status).toBe(503);
});

describe('POST /invalidate', () => {
  test('hands the token to the manager, which judges whether it is the current one', async () => {
    const manager = fakeManager();
    const { url } = await startService({ tokens: { wx1: manager } });

    const body = JSON.stringify({ appid: 'wx1', token: 't1-0123456789abcdef' });
    expect(await call(`${url}/invalidate`, post(body))).toMatchObject({
      status: 200,
      body: { access_token: 't2-0123456789abcdef' },
    });
    expect(manager.invalidated).toEqual(['t1-0123456789abcdef']);
    expect((await call(`${url}/token`)).body.access_token).toBe('t2-0123456789abcdef');
  });

  test('is answered without a token where none can be had: the client asks for it, and hears why', async () => {
    const manager = {
      ...fakeManager(),
      get: async () => {
        throw new Error('down');
      },
    };
    const { url } = await startService({ tokens: { wx1: manager } });
    const { status, body } = await call(`${url}/invalidate`, post(JSON.stringify({ token: 't1' })));
    expect({ status, body }).toEqual({ status: 200, body: {} });
  });

  test.each([
    ['no body', '', 400],
    ['no JSON', '{"token":', 400],
    ['a list', '[]', 400],
    ['no token', '{"appid":"wx1"}', 400],
    ['an empty token', '{"token":""}', 400],
    ['a token that is a number', '{"token":1}', 400],
    ['an appid that is an object', '{"appid":{},"token":"t"}', 400],
    ['an app that is not served', '{"appid":"wx9","token":"t"}', 404],
    ['a body that is too long', JSON.stringify({ token: 'x'.repeat(5_000) }), 413],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 400],
  ])('refuses %s', async (_, body, status) => {
    const manager = fakeManager();
    const { url } = await startService({ tokens: { wx1: manager } });
    expect((await call(`${url}/invalidate`, post(body))).status).toBe(status);
    expect(manager.invalidated).toEqual([]);
  });
});

describe('claims', () => {
  test('two of them take nobody off the air', async () => {
    const { url, current, wechat } = await open();
    for (let count = 0; count < 2; count++) {
      expect((await call(`${url}/invalidate`, claim(await current()))).status).toBe(200);
    }
    for (let count = 0; count < 10; count++) expect(await current()).toMatch(/./);
    expect(wechat.requests.filter((request) => request.endsWith('forced'))).toHaveLength(1);
  });

  test('the answer says that an operation is to blame, until it is told that it succeeds', async () => {
    const { url, current, manager } = await open();
    const operation = 'getUserRiskRank';
    const first = await current();
    const { body } = await call(`${url}/invalidate`, claim(first, operation));
    expect(body).toEqual({ access_token: await current(), expires_in: expect.any(Number) });
    expect(body.access_token).not.toBe(first);
    expect((await call(`${url}/invalidate`, claim(await current(), operation))).body).toEqual({
      to_blame: true,
    });
    expect((await call(`${url}/invalidate`, claim('another', 'getApiDomainIp'))).body).toHaveProperty(
      'access_token',
    );

    await call(`${url}/accepted`, claim(await current(), operation));
    expect(manager.isToBlame(operation)).toBe(false);
  });

  test('of a client that reports without end most are not looked into, and others are heard', async () => {
    const manager = fakeManager();
    const { url } = await startService({ tokens: { [APP.appid]: manager } });
    for (let count = 0; count < 50; count++) await call(`${url}/invalidate`, claim('t', 'getA', 'one'));
    expect(manager.invalidated.length).toBeLessThan(10);
    const before = manager.invalidated.length;
    await call(`${url}/invalidate`, claim('t', 'getA', 'another'));
    expect(manager.invalidated).toHaveLength(before + 1);
  });

  // For longer in test/faults/claims.test.ts.
  test('names without end cause two forced refreshes of one client, and cost another one nothing', () =>
    namesWithoutEnd(0.5));

  test('clients without end that name themselves anew ask WeChat no more often than one', () =>
    clientsWithoutEnd(100));

  test('operations of a client that are refused do not stand in the way of one that works until the token dies', () =>
    manyRefused(2));

  test('a client of a platform where an operation is refused goes on with the others', async () => {
    const { url, wechat } = await open();
    const token = remoteToken({ url, secret: SHARED, appid: APP.appid });
    const wx = createClient({ ...wechat, credential: token });
    for (let count = 0; count < 5; count++) {
      const refused = wx.getApiDomainIp({}, { headers: { prefer: 'errcode=40001' } });
      await expect(refused).rejects.toMatchObject({ errcode: 40001 });
      expect((await wx.getCallbackIp()).ip_list.length).toBeGreaterThan(0);
    }
    expect(token.isToBlame('getApiDomainIp')).toBe(true);
    expect(wechat.requests.filter((request) => request.endsWith('forced'))).toHaveLength(1);
    await wx.getApiDomainIp();
    expect(token.isToBlame('getApiDomainIp')).toBe(false);
  });
});

test.each([
  [
    'throws',
    () => {
      throw new Error('source');
    },
  ],
  ['rejects', (() => Promise.reject(new Error('source'))) as () => void],
])('a source whose accepted() %s costs no answer', async (_, accepted) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  const { url } = await startService({
    tokens: { wx1: { ...fakeManager(), isToBlame: () => true, accepted } },
  });
  const body = JSON.stringify({ token: 't', operation: 'getApiDomainIp' });
  expect((await call(`${url}/accepted`, post(body))).status).toBe(200);
  expect(unhandled).toEqual([]);
});

test.each([
  [
    'throws',
    () => {
      throw new Error('hook');
    },
  ],
  ['rejects', (() => Promise.reject(new Error('hook'))) as () => void],
])('an onError that %s costs no answer', async (_, onError) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  const failing = { ...fakeManager(), get: () => Promise.reject(new Error('down')) };
  const { url } = await startService({ tokens: { wx1: failing }, onError });
  expect((await call(`${url}/token`)).status).toBe(503);
  expect(unhandled).toEqual([]);
});

describe('without the secret', () => {
  test.each(['/token?appid=wx1', '/token?appid=wx9', '/invalidate', '/nowhere'])(
    '%s is 401 and tells nothing',
    async (path) => {
      const manager = fakeManager();
      const { url } = await startService({ tokens: { wx1: manager } });
      for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
        const { status, text } = await call(url + path, { headers });
        expect({ status, text }).toEqual({ status: 401, text: '' });
      }
      expect(manager.gets).toBe(0);
    },
  );

  test('two secrets are good while one replaces the other', async () => {
    const next = 'next-secret-0123456789abcdef0123456789';
    const { url } = await startService({ secret: [next, SHARED] });
    for (const secret of [next, SHARED]) {
      const headers = { authorization: `Bearer ${secret}` };
      expect((await call(`${url}/token`, { headers })).status).toBe(200);
    }
  });
});

describe('failures', () => {
  test('WeChat’s refusal is handed on whole, without the secret', async () => {
    const secret = 'hunter2-hunter2-hunter2-hunter2';
    const told: unknown[] = [];
    const { url } = await startService({
      tokens: { wx1: await wechatSource(secret) },
      onError: (error) => told.push(error),
    });
    const { status, body } = await call(`${url}/token`);

    expect(status).toBe(424);
    expect(body.error).toMatchObject({
      code: 'WEAPP_API',
      errcode: 40125,
      operationId: 'getStableAccessToken',
      rid: expect.any(String),
      remedy: expect.any(String),
    });
    expect(told).toHaveLength(1);
    expectHidden([body, told], secret, SHARED);
  });

  test('of a foreign error the client learns nothing, and onError everything', async () => {
    const fault = new Error('password=hunter2');
    const told: unknown[] = [];
    const failing = {
      ...fakeManager(),
      get: async () => {
        throw fault;
      },
    };
    const { url } = await startService({ tokens: { wx1: failing }, onError: (error) => told.push(error) });

    expect(await call(`${url}/token`)).toMatchObject({
      status: 503,
      body: { error: { code: 'INTERNAL' } },
      text: expect.not.stringContaining('hunter2'),
    });
    expect(told).toEqual([fault]);
  });
});

describe('hostile requests', () => {
  test.each([
    ['POST', '/token', 405, 'GET'],
    ['DELETE', '/token', 405, 'GET'],
    ['GET', '/invalidate', 405, 'POST'],
    ['GET', '/', 404, null],
    ['GET', '/token/', 404, null],
    ['GET', '/%00/..%2ftoken%3f', 404, null],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const { url } = await startService();
    const answer = await call(url + path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  test('a long body is not read to its end', async () => {
    const { url } = await startService();
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        if (sent > 2 ** 26) controller.close();
        else controller.enqueue(new Uint8Array(65_536));
      },
    });
    const answer = await call(`${url}/invalidate`, { ...post(endless), duplex: 'half' } as RequestInit).catch(
      () => undefined,
    );
    // Either the answer arrives, or the connection ends while the body is still being sent.
    if (answer) expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(2 ** 26);
  });

  test.each([
    ['huge headers', `GET /token HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${'x'.repeat(1e6)}\r\n\r\n`],
    ['no HTTP', '\x16\x03\x01\x02\x00\x01\r\n\r\n'],
    ['a body shorter than it says', 'POST /invalidate HTTP/1.1\r\nhost: x\r\ncontent-length: 999\r\n\r\n{'],
    ['a host that is none', 'GET /token HTTP/1.1\r\nhost: [[[\r\n\r\n'],
    [
      'an absolute target',
      `GET http://[/token HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${SHARED}\r\n\r\n`,
    ],
  ])('the service outlives %s', async (_, raw) => {
    const { url, port } = await startService();
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(raw));
      socket.setTimeout(300, () => socket.destroy());
      socket.on('data', (data) => {
        expect(String(data)).not.toContain('t1-0123456789abcdef');
        socket.destroy();
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve());
    });
    expect((await call(`${url}/token`)).status).toBe(200);
  });
});

test.each([
  [{ tokens: { wx1: fakeManager() }, secret: 'short' }, '`secret` must have at least 32'],
  [{ tokens: { wx1: fakeManager() }, secret: [] }, '`secret` must have at least 32'],
  [{ tokens: { wx1: fakeManager() }, secret: [SHARED, ''] }, '`secret` must have at least 32'],
  [{ tokens: fakeManager(), secret: SHARED }, '`tokens` must contain the managers by appid'],
  [{ tokens: {}, secret: SHARED }, '`tokens` must contain'],
  [{ tokens: { wx1: 'a-token' }, secret: SHARED }, '`tokens` must contain'],
  [{ tokens: undefined, secret: SHARED }, '`tokens` must contain'],
])('wrong options %# are refused', (options, message) => {
  // @ts-expect-error the options are wrong on purpose
  expect(() => tokenServer(options)).toThrow(`tokenServer: ${message}`);
});

test.each([undefined, null, 5])('%s in place of the options is refused', (options) => {
  // @ts-expect-error the options are wrong on purpose
  expect(() => tokenServer(options)).toThrow('tokenServer needs { tokens, secret }.');
});
