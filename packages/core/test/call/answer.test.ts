// What is no answer of WeChat's, or an odd one: over every transport, in every way to call.
import { inspect } from 'node:util';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { type Client, createClient, isApiError, WeappApiError } from '../../src/index.ts';
import { createCaller, getUnlimitedQRCode } from '../../src/operations.ts';
import { DAY, RETENTION, serve } from '../server.ts';
import { transports } from '../transports.ts';
import { messagesCostLinearTime } from './linear-time.ts';
import { ways } from './ways.ts';

describe.each(transports)('over %s', (_, transport) => {
  const client = (baseUrl: string) => createClient({ baseUrl, transport, credential: 'T', retries: 0 });
  // One server and client for hundreds of answers.
  let text = '';
  let baseUrl = '';
  let wx: Client;
  beforeAll(async () => {
    ({ baseUrl } = await serve(
      (_request, response) => void response.setHeader('content-type', 'application/json').end(text),
    ));
    wx = client(baseUrl);
  });

  describe.each(ways)('%s', (_way, call) => {
    const ask = (answer: string) => {
      text = answer;
      return call(wx, transport, baseUrl);
    };

    test('an integer beyond 2^53 keeps all its digits', async () => {
      expect(
        await ask('{"errcode":0,"errmsg":"ok","msgid":3248682510344192008,"n":[1,-9007199254740993]}'),
      ).toEqual({
        errcode: 0,
        errmsg: 'ok',
        msgid: '3248682510344192008',
        n: [1, '-9007199254740993'],
      });
    });

    // Of 1 and 10 MB in test/faults/large-answer.test.ts.
    test('a string of 100 KB is a string', async () => {
      const text = 'x'.repeat(1e5);
      expect(await ask(JSON.stringify({ errcode: 0, text }))).toEqual({ errcode: 0, text });
    });

    test('an errcode in text counts as its number, 0 as a success', async () => {
      for (const [errcode, number] of [
        ['45009', 45009],
        [' -1', -1],
        ['045009', 45009],
        ['+40003', 40003],
      ] as const)
        await expect(ask(JSON.stringify({ errcode, errmsg: 'x' }))).rejects.toMatchObject({
          code: 'WEAPP_API',
          errcode: number,
        });
      for (const errcode of ['0', ' 0', '-0', '000'])
        expect(await ask(JSON.stringify({ errcode, a: 1 }))).toMatchObject({ a: 1 });
    });

    test('an errcode that is a fraction or huge is an error like any other', async () => {
      await expect(ask('{"errcode":0.5}')).rejects.toMatchObject({ errcode: 0.5 });
      await expect(ask('{"errcode":1e300}')).rejects.toMatchObject({ errcode: 1e300 });
      await expect(ask('{"errcode":99999999999999999999}')).rejects.toMatchObject({ errcode: 1e20 });
    });

    test.each([
      ['null', 'null'],
      ['true', 'boolean'],
      ['[]', 'an array'],
      ['{}', 'object'],
      ['"abc"', 'a string that is not an integer'],
      ['""', 'a string that is not an integer'],
      ['"1.5"', 'a string that is not an integer'],
      ['"0x10"', 'a string that is not an integer'],
      ['"NaN"', 'a string that is not an integer'],
    ])('an errcode of %s is no answer of WeChat’s', async (errcode, what) => {
      await expect(ask(`{"errcode":${errcode},"errmsg":"ok"}`)).rejects.toMatchObject({
        code: 'WEAPP_HTTP',
        status: 200,
        message: expect.stringContaining(`its errcode is ${what}`),
      });
    });
  });

  test.each([
    ['null', 'null'],
    ['5', 'number'],
    ['[]', 'an array'],
    ['[{"errcode":0}]', 'an array'],
    ['true', 'boolean'],
    ['"text"', 'string'],
  ])('%s in place of an object', async (answer, what) => {
    text = answer;
    for (const [way, call] of ways) {
      if (way === 'by request') continue;
      await expect(call(wx, transport, baseUrl)).rejects.toMatchObject({
        code: 'WEAPP_HTTP',
        message: expect.stringContaining(`the answer is ${what} instead of an object`),
      });
    }
    // Nobody has said what the answer of an unknown endpoint is.
    expect(await wx.request('POST', '/new')).toEqual(JSON.parse(answer));
  });

  test('a token error in text renews the token', async () => {
    const { baseUrl, seen } = await serve(({ url }) =>
      url.searchParams.get('access_token') === 'OLD' ? { errcode: '42001', errmsg: 'expired' } : RETENTION,
    );
    let token = 'OLD';
    const credential = {
      get: () => token,
      invalidate() {
        token = 'NEW';
      },
    };
    expect(await createClient({ baseUrl, transport, credential }).getDailyRetain(DAY)).toEqual(RETENTION);
    expect(seen).toHaveLength(2);
  });

  describe('in place of a picture', () => {
    const picture = async (text: string, type: string) => {
      const { baseUrl } = await serve(
        (_request, response) => void response.setHeader('content-type', type).end(text),
      );
      return createCaller({ baseUrl, transport, credential: 'T', retries: 0 })(getUnlimitedQRCode, {
        scene: 'a',
      });
    };

    test('an errcode in text, after white space or a byte order mark', async () => {
      for (const text of ['{"errcode":"40001"}', ' \r\n{"errcode":40001}', '\uFEFF{"errcode":40001}'])
        await expect(picture(text, 'image/jpeg')).rejects.toMatchObject({ errcode: 40001 });
    });

    test.each([
      ['nothing', '', 'image/jpeg', 'the answer is empty'],
      ['a page', '<!DOCTYPE html>', 'Text/HTML; charset=gbk', 'are not JSON'],
      ['a page of XML', '<?xml version="1.0"?>', 'application/xhtml+xml', 'are not JSON'],
      ['a list', '[]', 'application/json', 'an array instead of an object'],
    ])('%s', async (_name, text, type, message) => {
      await expect(picture(text, type)).rejects.toMatchObject({
        code: 'WEAPP_HTTP',
        status: 200,
        message: expect.stringContaining(message),
      });
    });
  });

  test('an answer shorter than its Content-Length says is a lost connection', async () => {
    const { baseUrl } = await serve((_request, { socket }) => {
      socket?.end('HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 99\r\n\r\nabc');
    });
    const call = createCaller({ baseUrl, transport, credential: 'T', retries: 0 });
    await expect(call(getUnlimitedQRCode, { scene: 'a' })).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
  });

  test('headers without end, and a flood of informational answers', async () => {
    const headers = await serve((_request, { socket }) => {
      socket?.write(`HTTP/1.1 200 OK\r\n${`x-a: ${'y'.repeat(1000)}\r\n`.repeat(100)}\r\n`);
    });
    await expect(client(headers.baseUrl).getDailyRetain(DAY)).rejects.toMatchObject({
      code: 'WEAPP_NETWORK',
    });
    const hints = await serve((_request, { socket }) => {
      const text = JSON.stringify(RETENTION);
      socket?.write(
        `${'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(500)}HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
      );
    });
    expect(await client(hints.baseUrl).getDailyRetain(DAY)).toEqual(RETENTION);
  });
});

describe('a message of WeChat’s', () => {
  let answer: object = {};
  let baseUrl = '';
  beforeAll(async () => {
    ({ baseUrl } = await serve(() => answer));
  });
  const failing = async (body: object, credential = 'TOKEN-xyzzy-0123456789') => {
    answer = body;
    const lines: string[] = [];
    const error: unknown = await createClient({ baseUrl, credential, debug: (line) => lines.push(line) })
      .getDailyRetain(DAY)
      .catch((reason: unknown) => reason);
    if (!isApiError(error, 'getDailyRetain')) throw error;
    return { error, lines };
  };
  const rid = '61725984-6126f6f9-040f19c4';

  test('is made visible: no escape code, line break or turn of direction comes through', async () => {
    const errmsg = 'a\u001b[31mb\r\nc\u202ed\u2066e\u200bf\u2028g\u0085h\ud800i\u{e0041}j 中文 🎉';
    const { error, lines } = await failing({ errcode: 45009, errmsg: `${errmsg} rid: ${rid}` });
    expect(error.errmsg).toBe(
      'a\\u001b[31mb\\u000d\\u000ac\\u202ed\\u2066e\\u200bf\\u2028g\\u0085h\\ud800i\\ue0041j 中文 🎉',
    );
    expect(error.rid).toBe(rid);
    for (const text of [error.message.split('\n')[0], JSON.stringify(error), ...lines])
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });

  test('and a request id are bounded', async () => {
    const { error } = await failing({
      errcode: 45009,
      errmsg: `${'x'.repeat(1e6)} rid: ${'a-'.repeat(1e5)}a`,
    });
    expect(error.errmsg.length).toBeLessThanOrEqual(501);
    expect(error.rid).toBeUndefined();
    expect(error.message.length).toBeLessThan(1000);
    expect(
      (await failing({ errcode: 1, errmsg: `${'\u001b'.repeat(1000)} rid: ${rid}` })).error,
    ).toMatchObject({ rid });
  });

  test('keeps no piece of a secret where it is cut', async () => {
    const token = 'TOKEN-xyzzy-0123456789';
    for (let shift = 0; shift < 40; shift++) {
      const { error } = await failing(
        { errcode: 45009, errmsg: 'x'.repeat(470 + shift) + token.repeat(100) },
        token,
      );
      expect(error.errmsg.replaceAll('*', '')).toMatch(/^x+…?$/);
    }
  });

  // Long ones in test/faults/call/linear-time.test.ts.
  messagesCostLinearTime(20_000, 100);
});

describe('error.body', () => {
  const QRCODE = { errcode: 300036, errmsg: 'unverified', qrcode_url: 'https://res.wx.qq.com/a' };

  test('is the whole answer, typed where the operation is known', async () => {
    const { baseUrl } = await serve(() => QRCODE);
    const wx = createClient({ baseUrl, credential: 'T' });
    const error: unknown = await wx.createRoom({} as never).catch((reason: unknown) => reason);
    if (!isApiError(error, 'createRoom')) throw error;
    expectTypeOf(error.body.qrcode_url).toEqualTypeOf<string | undefined>();
    expect(error.body).toEqual(QRCODE);
    expect(JSON.parse(JSON.stringify(error)).body).toEqual({ qrcode_url: QRCODE.qrcode_url });
    expect((await wx.raw.createRoom({} as never)).error?.body).toEqual(QRCODE);
  });

  test('has no secret: neither the request’s nor WeChat’s', async () => {
    const answer = {
      errcode: 1,
      list: [{ at: 'x TOKEN-xyzzy y', session_key: 'KEY-xyzzy', n: 1 }],
      more: { access_token: 'OTHER-xyzzy', url: 'a?b=TOKEN-xyzzy' },
    };
    const { baseUrl } = await serve(() => answer);
    const wx = createClient({ baseUrl, credential: 'TOKEN-xyzzy' });
    const error: unknown = await wx.getDailyRetain(DAY).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WeappApiError);
    expect((error as WeappApiError).body).toEqual({
      errcode: 1,
      list: [{ at: 'x *** y', session_key: '***', n: 1 }],
      more: { access_token: '***', url: 'a?b=***' },
    });
    expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain('xyzzy');
  });

  test('a long one stays out of logs', async () => {
    const { baseUrl } = await serve(() => ({ ...QRCODE, fill: 'x'.repeat(100_000) }));
    const wx = createClient({ baseUrl, credential: 'T' });
    const error: unknown = await wx.getDailyRetain(DAY).catch((reason: unknown) => reason);
    expect(Object((error as WeappApiError).body).fill).toHaveLength(100_000);
    expect(JSON.stringify(error).length).toBeLessThan(2_000);
    expect(inspect(error).length).toBeLessThan(5_000);
  });
});

describe('files that are text, or begin like it', () => {
  const files: [type: string, content: Buffer][] = [
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', Buffer.from('PK\x03\x04')],
    ['text/csv', Buffer.from('a,b\n1,2')],
    ['text/plain', Buffer.from('a bill')],
    ['text/xml', Buffer.from('<bill/>')],
    ['image/svg+xml', Buffer.from('<svg/>')],
    ['video/mp4', Buffer.from('\0\0\0{ftypmp42', 'latin1')],
    ['application/rtf', Buffer.from('{\\rtf1}')],
  ];
  test.each(files)('%s', async (type, content) => {
    const { baseUrl } = await serve(
      (_, response) => void response.setHeader('content-type', type).end(content),
    );
    const wx = createClient({ baseUrl, credential: 'T' });
    const answers = [await wx.request('GET', '/x'), await wx.scatter_get_bill({} as never)];
    for (const answer of answers)
      expect(answer).toEqual({ contentType: type, bytes: new Uint8Array(content) });
  });

  test.each([
    ['text/html', '<p>busy'],
    ['text/plain', '<!DOCTYPE html><p>busy'],
    ['application/json', '{"a":'],
  ])('a page of a gateway (%s) and broken JSON are none', async (type, content) => {
    const { baseUrl } = await serve(
      (_, response) => void response.setHeader('content-type', type).end(content),
    );
    const wx = createClient({ baseUrl, credential: 'T' });
    await expect(wx.request('GET', '/x')).rejects.toMatchObject({ code: 'WEAPP_HTTP' });
    await expect(wx.scatter_get_bill({} as never)).rejects.toMatchObject({ code: 'WEAPP_HTTP' });
  });
});
