import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';
import { serve } from '../server.ts';
import { transports } from '../transports.ts';
import { withoutPauses } from '../without-pauses.ts';

withoutPauses();

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0x00]);

describe.each(transports)('wx.request over %s', (_, transport) => {
  test('calls an endpoint that the spec does not have, with token, query and body', async () => {
    const { baseUrl, seen } = await serve(() => ({ errcode: 0, list: [1] }));
    const wx = createClient({ baseUrl, transport, credential: 'TOKEN' });
    const query = { page: 1, all: true, none: undefined };
    const answer = await wx.request<{ list: number[] }>('POST', '/wxa/new/path', {
      query,
      body: { a: '中' },
    });

    expect(answer.list).toEqual([1]);
    expect(seen[0]).toMatchObject({ method: 'POST', body: '{"a":"中"}' });
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({
      page: '1',
      all: 'true',
      access_token: 'TOKEN',
    });
    expect(seen[0]?.headers['content-type']).toBe('application/json');
  });

  test('errors are WeChat’s, with the general meaning of the errcode', async () => {
    const { baseUrl } = await serve(() => ({ errcode: 45009, errmsg: 'quota of TOKEN-xyzzy' }));
    const wx = createClient({ baseUrl, transport, credential: 'TOKEN-xyzzy' });
    await expect(wx.request('GET', '/wxa/new/path')).rejects.toMatchObject({
      code: 'WEAPP_API',
      operationId: 'GET /wxa/new/path',
      errcode: 45009,
      errmsg: 'quota of ***',
      meaning: expect.stringContaining('quota'),
      docs: undefined,
    });
  });

  test('what a message repeats of the secrets in query and body is struck out, whatever they are called', async () => {
    const { baseUrl } = await serve(({ url, body }) => ({ errcode: 40125, errmsg: `${url.search} ${body}` }));
    const wx = createClient({ baseUrl, transport });
    const error: unknown = await wx
      .request('POST', '/cgi-bin/component/new', {
        query: { component_access_token: 'xyzzy-component' },
        body: {
          component_appsecret: 'xyzzy-secret',
          deeper: { verify_ticket: 'xyzzy-ticket' },
          name: 'anna',
        },
        security: [],
      })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ errcode: 40125, errmsg: expect.stringContaining('"name":"anna"') });
    expect(String(error)).not.toContain('xyzzy');
  });

  test('a picture comes as bytes, and integers past 2^53 as text', async () => {
    const { baseUrl } = await serve(({ url }, response) =>
      url.pathname === '/picture'
        ? void response.setHeader('content-type', 'image/png').end(PNG)
        : '{"id":2921020570379436032,"n":9007199254740991,"text":"\\"2921020570379436032","f":1e300}',
    );
    const wx = createClient({ baseUrl, transport, credential: 'T' });
    expect(await wx.request('GET', '/picture')).toEqual({ contentType: 'image/png', bytes: PNG });
    expect(await wx.request('GET', '/ids')).toEqual({
      id: '2921020570379436032',
      n: 9007199254740991,
      text: '"2921020570379436032',
      f: 1e300,
    });
  });

  test('a form, no token, a signature', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const wx = createClient({ baseUrl, transport, pay: { appKey: '12345' } });
    const body = new FormData();
    body.append('media', new Blob([PNG]), 'a.png');
    await wx.request('POST', '/upload', { body, security: [] });
    await wx.request('POST', '/xpay/new', { body: { env: 0 }, security: ['pay_sig'] });

    expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data/);
    expect(seen[0]?.url.search).toBe('');
    expect(seen[1]?.url.searchParams.get('pay_sig')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is repeated only where the caller says that it may be', async () => {
    for (const [idempotent, requests] of [
      [undefined, 1],
      [true, 3],
    ] as const) {
      const { baseUrl, seen } = await serve(() => ({ errcode: -1, errmsg: 'busy' }));
      const wx = createClient({ baseUrl, transport, credential: 'T' });
      await expect(wx.request('POST', '/new', { idempotent })).rejects.toThrow('-1');
      expect(seen).toHaveLength(requests);
    }
  });
});

test.each([
  ['POST', 'https://evil.example/path'],
  ['POST', '//evil.example/path'],
  ['POST', 'wxa/path'],
  ['POST', '/wxa/path?access_token=hunter2'],
  ['POST', '/wxa/path#x'],
  ['POST', '/wxa/a b'],
  ['DELETE', '/wxa/path'],
  ['get', '/wxa/path'],
])('%s %s is refused before anything is sent', async (method, path) => {
  const wx = createClient({ credential: 'T', baseUrl: 'http://127.0.0.1:1' });
  // @ts-expect-error the method may be any text here
  const error: unknown = await wx.request(method, path).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'WEAPP_USAGE',
    message: expect.stringMatching(/^request: the (path|method) must/),
  });
  expect(String(error)).not.toContain('hunter2');
});

test('a GET with a body and an unknown credential are refused', async () => {
  const wx = createClient({ credential: 'T' });
  await expect(wx.request('GET', '/a', { body: {} })).rejects.toThrow('a GET has no body');
  // @ts-expect-error no such credential
  await expect(wx.request('GET', '/a', { security: ['cookie'] })).rejects.toThrow(
    '`security` knows access_token',
  );
});
