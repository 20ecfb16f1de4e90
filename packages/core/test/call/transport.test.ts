import { createHook } from 'node:async_hooks';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { headerOf } from '../../src/call/header-of.ts';
import { createClient } from '../../src/index.ts';
import { createCaller, getDailyRetain } from '../../src/operations.ts';
import { DAY, RETENTION, serve } from '../server.ts';

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

  describe('a fresh token that is refused as well', () => {
    const refusing = async (more: object, timeout?: number) => {
      const { baseUrl, seen } = await serve(() => ({ errcode: 40001, errmsg: 'no' }));
      const reports: unknown[] = [];
      const list = ['A', 'B', 'C', 'D', 'E', 'F'];
      const credential = {
        get: () => list[0] ?? '',
        invalidate(token: string, operationId?: string): Promise<void> | void {
          reports.push([token, operationId]);
          list.shift();
        },
        ...more,
      };
      const wx = createClient({ baseUrl, credential, ...(timeout && { timeout }) });
      const error: unknown = await wx.getDailyRetain(DAY).catch((reason: unknown) => reason);
      return { error, reports, seen, wx, baseUrl, credential };
    };

    test('is reported too, and the error blames the operation, in every way to call', async () => {
      const { error, reports, seen, wx } = await refusing({});
      expect(reports).toEqual([
        ['A', 'getDailyRetain'],
        ['B', 'getDailyRetain'],
      ]);
      expect(seen).toHaveLength(2);
      expect(error).toMatchObject({
        errcode: 40001,
        remedy: expect.stringContaining('account whose token this is'),
        docs: expect.stringContaining('https://'),
        body: { errcode: 40001 },
      });
      expect((await wx.raw.getDailyRetain(DAY)).error?.errcode).toBe(40001);
    });

    test('has the last word for a source that knows better', async () => {
      expect((await refusing({ isToBlame: () => false })).error).toMatchObject({
        errcode: 40001,
        remedy: expect.not.stringContaining('account whose token this is'),
      });
    });

    test('a source with one token may blame the operation without a repeat', async () => {
      const asked: string[] = [];
      const isToBlame = (id: string) => asked.push(id) > 0;
      const { error, seen } = await refusing({ get: () => 'ONLY', isToBlame });
      expect(error).toMatchObject({ errcode: 40001, remedy: expect.stringContaining('account') });
      expect(seen).toHaveLength(1);
      expect(asked).toEqual(['getDailyRetain']);
    });

    test('stays a 40001 whatever the second report does', async () => {
      const fail = () => {
        throw new Error('store down');
      };
      for (const second of [fail, async () => fail()]) {
        let count = 0;
        const list = ['A', 'B'];
        const invalidate = () => {
          list.shift();
          return ++count === 2 ? second() : undefined;
        };
        const get = () => list[0] ?? 'C';
        expect((await refusing({ get, invalidate, isToBlame: fail })).error).toMatchObject({
          errcode: 40001,
        });
      }
    });

    test('stays a 40001 where the second report hangs', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      onTestFinished(() => void vi.useRealTimers());
      let count = 0;
      const list = ['A', 'B'];
      const invalidate = () => {
        list.shift();
        if (++count < 2) return undefined;
        queueMicrotask(() => vi.advanceTimersByTime(5_000));
        return new Promise<void>(() => {});
      };
      const { error } = await refusing({ get: () => list[0] ?? 'C', invalidate }, 60_000);
      expect(error).toMatchObject({ errcode: 40001 });
    });

    test('stays a 40001 where the deadline strikes while the token is reported', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      onTestFinished(() => void vi.useRealTimers());
      for (const never of ['invalidate', 'get']) {
        let count = 0;
        const wait = (name: string) => {
          if (name !== never || (name === 'get' && ++count === 1)) return undefined;
          queueMicrotask(() => vi.advanceTimersByTime(4_000));
          return new Promise<never>(() => {});
        };
        const source = { get: () => wait('get') ?? 'A', invalidate: () => wait('invalidate') };
        const { error } = await refusing(source, 4_000);
        expect(error).toMatchObject({ errcode: 40001 });
      }
    });

    test('in a bundle it is an error without an explanation', async () => {
      const { baseUrl, credential } = await refusing({});
      const call = createCaller({ baseUrl, credential });
      await expect(call(getDailyRetain, DAY)).rejects.toMatchObject({ errcode: 40001, remedy: undefined });
    });
  });

  test('a call that succeeds is told, and what comes of that costs nothing', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    const told: unknown[] = [];
    const fail = () => {
      throw new Error('broken');
    };
    const source = (accepted: (...all: unknown[]) => void) => ({ get: () => 'T', invalidate() {}, accepted });
    for (const accepted of [(...all: unknown[]) => void told.push(all), fail, async () => fail()])
      expect(await createClient({ baseUrl, credential: source(accepted) }).getDailyRetain(DAY)).toEqual(
        RETENTION,
      );
    expect(told).toEqual([['T', 'getDailyRetain']]);
    // Not where the operation has no token, and not where it failed.
    const failing = await serve(() => ({ errcode: 45009, errmsg: 'quota' }));
    const wx = createClient({ baseUrl: failing.baseUrl, credential: source(() => told.push('again')) });
    await wx.getDailyRetain(DAY).catch(() => {});
    expect(told).toHaveLength(1);
  });

  test('a source that is not told of successes costs no promise for it', async () => {
    const made: string[] = [];
    const hook = createHook({
      init: (_, type) => type === 'PROMISE' && made.push(String(new Error().stack)),
    });
    const transport = async () => ({ status: 200, headers: {}, body: '{}' });
    const wx = createClient({ credential: 'T', transport });
    hook.enable();
    try {
      await wx.getApiDomainIp();
    } finally {
      hook.disable();
    }
    expect(made).not.toEqual([]);
    expect(made.filter((stack) => /\baccepted\b/.test(stack))).toEqual([]);
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

test('what a fetch changes in the headers goes out with no other request', async () => {
  const seen: string[][] = [];
  const wx = (fault: object) =>
    createClient({
      credential: 'T',
      async fetch(_, init) {
        const headers = init.headers as Record<string, string>;
        seen.push(Object.keys(headers));
        headers.traceparent = 'mine';
        return Response.json(fault);
      },
    });
  const headers = { 'x-own': '1' };
  await wx({ errcode: -1 })
    .getDailyRetain(DAY, { retries: 1 })
    .catch(() => {});
  await wx({}).getDailyRetain(DAY);
  await wx({}).getDailyRetain(DAY, { headers });
  await wx({}).request('POST', '/x', { headers });
  const plain = ['content-type'];
  expect(seen.map((names) => names.sort())).toEqual([
    plain,
    plain,
    plain,
    ['content-type', 'x-own'],
    ['content-type', 'x-own'],
  ]);
  expect(headers).toEqual({ 'x-own': '1' });
});

test('a body in chunks of one byte arrives whole over fetch', async () => {
  const text = JSON.stringify({ text: '字'.repeat(1000) });
  const bytes = new TextEncoder().encode(text);
  const wx = createClient({
    credential: 'T',
    fetch: async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        }),
      ),
  });
  expect(await wx.getDailyRetain(DAY)).toEqual(JSON.parse(text));
});

test('the content type of an answer, in every form that headers may have', () => {
  const of = (headers: unknown) => headerOf(headers as Headers, 'content-type');
  expect(of(new Headers({ 'Content-Type': 'image/png' }))).toBe('image/png');
  expect(of({ get: (name: string) => `${name} of another fetch` })).toBe('content-type of another fetch');
  expect(of({ 'content-type': 'image/png' })).toBe('image/png');
  expect(of({ 'Content-Type': 'image/png' })).toBe('image/png');
  expect(of({ 'content-type': ['image/png'] })).toBe('image/png');
  for (const none of [new Headers(), {}, undefined, null, { get: 'image/png' }]) expect(of(none)).toBe('');
});

test('what a fetch gives that is none of the global one’s, in pieces of text and bytes, arrives whole', async () => {
  const pieces = [
    '{"a":"',
    new TextEncoder().encode('字').slice(0, 2),
    new TextEncoder().encode('字').slice(2),
    '"}',
  ];
  async function* body() {
    yield* pieces;
  }
  const fetching = (response: object) =>
    createClient({ credential: 'T', fetch: async () => response as never }).getDailyRetain(DAY);
  const headers = new Headers();
  expect(await fetching({ status: 200, headers, body: body() })).toEqual({ a: '字' });
  async function* one() {
    yield new TextEncoder().encode('{"a":1}');
  }
  expect(await fetching({ status: 200, headers, body: one() })).toEqual({ a: 1 });
  async function* none() {}
  await expect(fetching({ status: 200, headers, body: none() })).rejects.toThrow('the answer is empty');
});
