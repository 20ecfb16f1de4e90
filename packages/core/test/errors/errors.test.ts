import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createClient, isWeappError, WeappApiError, WeappError, WeappHttpError } from '../../src/index.ts';
import { copyOf } from '../copy.ts';
import { DAY, serve } from '../server.ts';

const TOKEN = 'TOKEN-xyzzy-1';
const SECRET = 'SECRET-xyzzy-2';
const SESSION_KEY = 'SESSION-xyzzy-3';
const RID = '61725984-6126f6f9-040f19c4';

const failure = async (work: Promise<unknown>): Promise<Error> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  throw new Error('the call did not fail');
};

/** Everything that a program could print of an error. */
const printed = (error: Error) =>
  [
    error.message,
    error.stack,
    String(error),
    inspect(error, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(error),
    JSON.stringify(Object.getOwnPropertyDescriptors(error)),
  ].join('\n');

test('an errcode becomes a WeappApiError with meaning, remedy, rid and the official page', async () => {
  const { baseUrl } = await serve(() => ({ errcode: 40013, errmsg: `invalid appid, rid: ${RID}` }));
  const error = await failure(createClient({ baseUrl, credential: TOKEN }).getApiDomainIp());

  expect(error).toBeInstanceOf(WeappApiError);
  expect(error).toMatchObject({
    name: 'WeappApiError',
    code: 'WEAPP_API',
    operationId: 'getApiDomainIp',
    errcode: 40013,
    errmsg: 'invalid appid',
    rid: RID,
    meaning: expect.stringMatching(/AppID/i),
    remedy: expect.stringMatching(/./),
    retryable: false,
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapidomainip.html',
  });
  expect(error.message).toContain(`getApiDomainIp: 40013 invalid appid (rid ${RID})`);
});

test('console.log says meaning, remedy and link once', async () => {
  const { baseUrl } = await serve(() => ({ errcode: 40013, errmsg: `invalid appid, rid: ${RID}` }));
  const error = await failure(createClient({ baseUrl, credential: TOKEN }).getApiDomainIp());
  const shown = inspect(error);
  const { meaning, remedy, docs } = error as WeappApiError;
  for (const text of [meaning, remedy, docs]) expect(shown.split(String(text))).toHaveLength(2);
  expect(shown.replace(/\n +at .*/g, '')).toMatchInlineSnapshot(`
    "WeappApiError: getApiDomainIp: 40013 invalid appid (rid 61725984-6126f6f9-040f19c4)
    The AppID is malformed, unknown, or not the one the call belongs to. Copy the AppID from the admin console (mp.weixin.qq.com), mind upper and lower case and stray spaces, and check that token, code and AppID belong to one account.
    https://developers.weixin.qq.com/miniprogram/dev/server/API/openApi-mgnt/api_getapidomainip.html
      code: 'WEAPP_API',
      operationId: 'getApiDomainIp',
      errcode: 40013,
      errmsg: 'invalid appid',
      rid: '61725984-6126f6f9-040f19c4',
      retryable: false
    }"
  `);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'WeappApiError',
    message: error.message,
    code: 'WEAPP_API',
    operationId: 'getApiDomainIp',
    errcode: 40013,
    errmsg: 'invalid appid',
    rid: RID,
    retryable: false,
    meaning,
    remedy,
    docs,
  });
});

test('a busy WeChat is retryable; a section explains its own errcodes', async () => {
  const { baseUrl } = await serve(({ url }) => ({
    errcode: url.pathname.startsWith('/wxa') ? 1 : -1,
    errmsg: 'x',
  }));
  const wx = createClient({ baseUrl, credential: TOKEN });

  expect(await failure(wx.getDailyRetain(DAY))).toMatchObject({ retryable: true });
  const own = await failure(wx.checkEncryptedData({ encrypted_msg_hash: 'ab' }));
  expect(own).toMatchObject({ errcode: 1, meaning: expect.stringMatching(/./) });
});

test.each(Array.from({ length: 11 }, (_, index) => 40230 + index))(
  'a call that API security refuses with %i says what to check',
  async (errcode) => {
    const { baseUrl } = await serve(() => ({ errcode, errmsg: 'API_Invalid' }));
    const risk = { appid: 'wx1', openid: 'o1', scene: 0, client_ip: '127.0.0.1' } as const;
    const error = await failure(createClient({ baseUrl, credential: TOKEN }).getUserRiskRank(risk));
    expect(error).toMatchObject({
      errcode,
      meaning: expect.stringContaining('API'),
      remedy: expect.stringMatching(/./),
      retryable: false,
    });
  },
);

test('an errcode that nobody documented is still an error', async () => {
  const { baseUrl } = await serve(() => ({ errcode: 987654, errmsg: 'new' }));
  expect(await failure(createClient({ baseUrl, credential: TOKEN }).getDailyRetain(DAY))).toMatchObject({
    errcode: 987654,
    errmsg: 'new',
    meaning: undefined,
  });
});

describe('no secret in any error', () => {
  const echo = { errcode: 40125, errmsg: `bad ${TOKEN} ${SECRET} ${SESSION_KEY} rid: ${RID}` };
  const login = { appid: 'wx1', secret: SECRET, js_code: 'c', grant_type: 'authorization_code' } as const;
  const stable = { appid: 'wx1', secret: SECRET, grant_type: 'client_credential' } as const;

  test('a message of WeChat that repeats them', async () => {
    const { baseUrl } = await serve(() => echo);
    const wx = createClient({ baseUrl, credential: TOKEN });
    expect(printed(await failure(wx.getDailyRetain(DAY)))).not.toContain(TOKEN);
    expect(printed(await failure(wx.code2Session(login)))).not.toContain(SECRET);
    expect(printed(await failure(wx.getStableAccessToken(stable)))).not.toContain(SECRET);
    const { error } = await wx.POST('/cgi-bin/stable_token', { body: stable });
    expect(printed(error ?? new Error())).not.toContain(SECRET);
  });

  test.each([
    ['a page', 200, `<html>${TOKEN} ${SECRET} ${SESSION_KEY}`],
    ['cut JSON', 200, `{"session_key":"${SESSION_KEY}"`],
    ['a proxy error', 502, `GET /?access_token=${TOKEN}&secret=${SECRET}`],
    ['a redirect', 302, ''],
  ])('%s in place of an answer', async (_, status, text) => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(status, { location: `/?access_token=${TOKEN}&secret=${SECRET}` }).end(text);
    });
    const wx = createClient({ baseUrl, credential: TOKEN });
    for (const call of [() => wx.getDailyRetain(DAY), () => wx.code2Session(login)]) {
      const error = await failure(call());
      expect(error).toBeInstanceOf(WeappHttpError);
      expect(printed(error)).not.toMatch(/xyzzy/);
    }
  });

  test('no connection, a timeout, an abort, a fetch that puts the URL into its error', async () => {
    const { baseUrl } = await serve(() => undefined);
    const leaky = async (url: string): Promise<Response> => {
      throw Object.assign(new TypeError(`cannot fetch ${url}`), { url, cause: new Error(url) });
    };
    const clients = [
      createClient({ baseUrl: 'http://127.0.0.1:9', credential: TOKEN }),
      createClient({ baseUrl, credential: TOKEN, timeout: 30 }),
      createClient({ credential: TOKEN, fetch: leaky }),
    ];
    for (const wx of clients) {
      for (const call of [() => wx.getDailyRetain(DAY), () => wx.code2Session(login)]) {
        const error = await failure(call());
        expect(isWeappError(error)).toBe(true);
        expect(printed(error)).not.toMatch(/xyzzy/);
      }
    }
    const aborted = clients[1]?.code2Session(login, { signal: AbortSignal.timeout(10) });
    expect(printed(await failure(aborted ?? Promise.resolve()))).not.toMatch(/xyzzy/);
  });

  test('a signature, and the keys that made it', async () => {
    const { baseUrl } = await serve(({ url }) => ({
      errcode: 268490003,
      errmsg: `wrong ${url.search} ${TOKEN}`,
    }));
    const wx = createClient({ baseUrl, credential: TOKEN, pay: { appKey: 'APPKEY-xyzzy-4' } });
    const call = wx.query_user_balance(
      { openid: 'o', env: 0, user_ip: '1.1.1.1' },
      { session_key: SESSION_KEY },
    );
    const text = printed(await failure(call));
    expect(text).toContain('pay_sig=***');
    expect(text).toContain('signature=***');
    expect(text).not.toMatch(/xyzzy|[0-9a-f]{64}/);
  });

  test('the client itself', () => {
    const wx = createClient({ credential: TOKEN });
    expect(inspect(wx, { depth: 20, showHidden: true })).not.toContain(TOKEN);
    expect(JSON.stringify(wx)).not.toContain(TOKEN);
  });
});

test('errors are recognised across two copies of the package', async () => {
  const copy = await copyOf<typeof import('../../src/errors/errors.ts')>('errors/errors.ts');
  const error = new copy.WeappHttpError('getDailyRetain', 502, 'HTTP status 502.');

  expect(copy.WeappHttpError).not.toBe(WeappHttpError);
  expect(error).toBeInstanceOf(WeappHttpError);
  expect(error).toBeInstanceOf(WeappError);
  expect(error).not.toBeInstanceOf(WeappApiError);
  expect(isWeappError(error)).toBe(true);
  expect(new Error('x')).not.toBeInstanceOf(WeappError);
  class Own extends WeappHttpError {}
  expect(error).not.toBeInstanceOf(Own);
  expect(new Own('getDailyRetain', 502, 'x')).toBeInstanceOf(WeappHttpError);
  expect(new Own('getDailyRetain', 502, 'x')).toBeInstanceOf(Own);
});

describe('what a logger is given of a body', () => {
  const shown = async (body: object) => {
    const { baseUrl } = await serve(() => body);
    const error = await createClient({ baseUrl, credential: 'T' })
      .getDailyRetain(DAY)
      .catch((error) => error);
    return JSON.stringify(error);
  };

  test('is bounded, however long errmsg is', async () => {
    const text = await shown({ errcode: 5, errmsg: 'x'.repeat(100_000), qrcode_url: 'u' });
    expect(text.length).toBeLessThan(2500);
    expect(JSON.parse(text).body).toEqual({ qrcode_url: 'u' });
  });

  test('has nothing that a terminal would obey', async () => {
    const text = await shown({ errcode: 5, 'a\u009b': ['b\u202e', { c: 'd\u2066' }] });
    expect(text).not.toMatch(/[\u0080-\u009f\u202e\u2066]/);
    expect(JSON.parse(text).body).toEqual({ 'a\\u009b': ['b\\u202e', { c: 'd\\u2066' }] });
  });
});

test('an error of another realm is known', () => {
  const foreign = runInNewContext(
    `class Failure extends Error {}
     Object.defineProperty(new Failure('from a vm'), Symbol.for('weapp-openapi.error'), { value: true })`,
  );
  expect(foreign).not.toBeInstanceOf(Error);
  expect(isWeappError(foreign)).toBe(true);
  for (const none of [undefined, null, 0, 'text', {}, new Error('plain')])
    expect(isWeappError(none)).toBe(false);
});
