import { describe, expect, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { DAY, RETENTION, serve } from './server.ts';

/** A credential that goes through a list of tokens and notes what was invalidated. */
function tokens(...list: string[]) {
  const invalidated: string[] = [];
  return {
    invalidated,
    get: async () => list[0] ?? '',
    invalidate: async (token: string) => {
      invalidated.push(token);
      if (list[0] === token && list.length > 1) list.shift();
    },
  };
}

describe('token errors', () => {
  for (const errcode of [40001, 40014, 42001]) {
    test(`${errcode} invalidates that token and repeats the call once with the next one`, async () => {
      const { baseUrl, seen } = await serve(({ url }) =>
        url.searchParams.get('access_token') === 'OLD' ? { errcode, errmsg: 'no' } : RETENTION,
      );
      const credential = tokens('OLD', 'NEW');

      expect(await createClient({ baseUrl, credential }).getDailyRetain(DAY)).toEqual(RETENTION);
      expect(credential.invalidated).toEqual(['OLD']);
      expect(seen.map(({ url }) => url.searchParams.get('access_token'))).toEqual(['OLD', 'NEW']);
      expect(seen[1]?.body).toBe(JSON.stringify(DAY));
    });
  }

  test('a second token error is given to the caller', async () => {
    const { baseUrl, seen } = await serve(() => ({ errcode: 40001, errmsg: 'no' }));
    const wx = createClient({ baseUrl, credential: tokens('A', 'B', 'C') });

    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ errcode: 40001 });
    expect(seen).toHaveLength(2);
  });

  test('without another token the call is not repeated', async () => {
    const { baseUrl, seen } = await serve(() => ({ errcode: 40001, errmsg: 'no' }));

    await expect(createClient({ baseUrl, credential: 'ONLY' }).getDailyRetain(DAY)).rejects.toMatchObject({
      errcode: 40001,
    });
    expect(seen).toHaveLength(1);
  });

  test('a function is asked again', async () => {
    const { baseUrl } = await serve(({ url }) =>
      url.searchParams.get('access_token') === 'T1' ? { errcode: 42001, errmsg: 'expired' } : RETENTION,
    );
    let n = 0;
    const wx = createClient({ baseUrl, credential: () => `T${++n}` });

    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
  });

  test('other errors are not repeated', async () => {
    const { baseUrl, seen } = await serve(() => ({ errcode: 45009, errmsg: 'quota' }));
    const credential = tokens('A', 'B');

    await expect(createClient({ baseUrl, credential }).getDailyRetain(DAY)).rejects.toMatchObject({
      errcode: 45009,
    });
    expect(seen).toHaveLength(1);
    expect(credential.invalidated).toEqual([]);
  });

  test('40001 of an operation without a token is not repeated', async () => {
    const { baseUrl, seen } = await serve(() => ({ errcode: 40001, errmsg: 'wrong secret' }));
    const credential = tokens('A', 'B');
    const input = { appid: 'a', secret: 's', grant_type: 'client_credential' } as const;

    await expect(createClient({ baseUrl, credential }).getAccessToken(input)).rejects.toMatchObject({
      errcode: 40001,
    });
    expect(seen).toHaveLength(1);
  });
});

describe('answers that are not WeChat JSON', () => {
  test('JSON is read whatever its content type says', async () => {
    const { baseUrl } = await serve((_, response) => {
      response.setHeader('content-type', 'text/plain');
      response.end(`\uFEFF${JSON.stringify(RETENTION)}`);
    });
    expect(await createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY)).toEqual(RETENTION);
  });

  test('raw control characters inside of strings are kept', async () => {
    const { baseUrl } = await serve(
      (_, response) => void response.end('{\n"ip_list": ["a\tb\nc\u0001", "say \\"hi\\"\n"]\n}'),
    );
    const { ip_list } = await createClient({ baseUrl, credential: 'T' }).getApiDomainIp();
    expect(ip_list).toEqual(['a\tb\nc\u0001', 'say "hi"\n']);
  });

  test('a gateway page is an HTTP error with its status', async () => {
    const { baseUrl } = await serve((_, response) => {
      response.statusCode = 502;
      response.end('<html>Bad Gateway</html>');
    });
    await expect(createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY)).rejects.toMatchObject({
      code: 'WEAPP_HTTP',
      status: 502,
      operationId: 'getDailyRetain',
    });
  });

  test('an errcode counts whatever the status', async () => {
    const { baseUrl } = await serve((_, response) => {
      response.statusCode = 412;
      response.end('{"errcode":48001,"errmsg":"api unauthorized"}');
    });
    await expect(createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY)).rejects.toMatchObject({
      errcode: 48001,
    });
  });

  test('cut JSON and an empty body are HTTP errors', async () => {
    for (const text of ['{"list":[', '']) {
      const { baseUrl } = await serve((_, response) => void response.end(text));
      await expect(createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY)).rejects.toMatchObject({
        code: 'WEAPP_HTTP',
        status: 200,
      });
    }
  });

  test('a redirect is not followed: it would carry the token away', async () => {
    const other = await serve(() => RETENTION);
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(302, { location: other.baseUrl }).end();
    });
    await expect(createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY)).rejects.toMatchObject({
      code: 'WEAPP_HTTP',
      status: 302,
    });
    expect(other.seen).toHaveLength(0);
  });
});

describe('no answer', () => {
  test('a refused connection names the host and the reason', async () => {
    const wx = createClient({ baseUrl: 'http://127.0.0.1:9', credential: 'T' });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
    await expect(wx.getDailyRetain(DAY)).rejects.toThrow('127.0.0.1:9');
  });

  test('a broken connection is a network error', async () => {
    const { baseUrl } = await serve((_, response) => void response.destroy());
    await expect(createClient({ baseUrl, credential: 'T' }).getDailyRetain(DAY)).rejects.toMatchObject({
      code: 'WEAPP_NETWORK',
    });
  });

  test('the timeout covers headers, body and token', async () => {
    const headers = await serve(() => undefined);
    const body = await serve((_, response) => void response.write('{"list"'));
    const timeout = { code: 'WEAPP_TIMEOUT', timeout: 50 };
    const call = (baseUrl: string) =>
      createClient({ baseUrl, credential: 'T', timeout: 50 }).getDailyRetain(DAY);

    await expect(call(headers.baseUrl)).rejects.toMatchObject(timeout);
    await expect(call(body.baseUrl)).rejects.toMatchObject(timeout);
    const slow = createClient({ credential: () => new Promise<string>(() => {}) });
    await expect(slow.getDailyRetain(DAY, { timeout: 50 })).rejects.toMatchObject(timeout);
  });

  test('an AbortSignal ends the call before, during and while waiting for the token', async () => {
    const { baseUrl, seen } = await serve(() => undefined);
    const wx = createClient({ baseUrl, credential: 'T' });
    const abort = { code: 'WEAPP_ABORT', operationId: 'getDailyRetain' };

    await expect(wx.getDailyRetain(DAY, { signal: AbortSignal.abort() })).rejects.toMatchObject(abort);
    expect(seen).toHaveLength(0);
    await expect(wx.getDailyRetain(DAY, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject(abort);
    const slow = createClient({ baseUrl, credential: () => new Promise<string>(() => {}) });
    await expect(slow.getDailyRetain(DAY, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject(abort);
  });
});
