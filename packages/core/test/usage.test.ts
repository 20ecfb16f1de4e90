import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { DAY, serve } from './server.ts';

// What a JavaScript caller can do wrong; types are set aside on purpose.
// biome-ignore lint/suspicious/noExplicitAny: see above
const loose = createClient as any;

describe('wrong options', () => {
  test.each([
    ['api.weixin.qq.com', 'is not an absolute URL'],
    ['ftp://api.weixin.qq.com', 'has the scheme ftp:'],
    ['https://user:hunter2@api.weixin.qq.com', 'has a user name or password'],
    ['https://api.weixin.qq.com/?access_token=hunter2', 'has a query or fragment'],
    ['', 'is not an absolute URL'],
  ])('baseUrl %j is refused, with what to give instead and without repeating it', (baseUrl, fault) => {
    expect(() => createClient({ baseUrl })).toThrow(fault);
    expect(() => createClient({ baseUrl })).toThrow('such as http://127.0.0.1:4010');
    expect(() => createClient({ baseUrl })).not.toThrow('hunter2');
  });

  test.each([[''], [null], [42], [{}], [{ get: () => 'TOKEN' }]])(
    'credential %o is refused',
    (credential) => {
      expect(() => loose({ credential })).toThrow('createTokenManager({ appid, secret })');
    },
  );

  test('fetch and timeout are checked', () => {
    expect(() => loose({ fetch: 'fetch' })).toThrow('`fetch` must be a function');
    expect(() => loose({ timeout: Number.NaN })).toThrow('`timeout`');
    expect(() => loose({ timeout: -1 })).toThrow('`timeout`');
  });
});

describe('wrong calls', () => {
  test('an operation that needs a token says so before any request', async () => {
    await expect(createClient().getDailyRetain(DAY)).rejects.toThrow(
      'getDailyRetain needs an access_token: pass `credential`, for example createTokenManager',
    );
  });

  test('a credential that gives no token is named', async () => {
    await expect(loose({ credential: () => undefined }).getDailyRetain(DAY)).rejects.toThrow(
      'returned undefined',
    );
    await expect(loose({ credential: () => '' }).getDailyRetain(DAY)).rejects.toThrow(
      'returned an empty string',
    );
  });

  test.each([
    ['getDailyRetian', 'Did you mean getDailyRetain?'],
    ['getPaidUnionID', 'Did you mean getPaidUnionid?'],
    ['resetUserSessionKey', 'Did you mean ResetUserSessionKey?'],
  ])('unknown operation %s', (name, message) => {
    expect(() => loose()[name]({})).toThrow(message);
  });

  // What NestJS, promises, JSON, test runners and the like ask any object for.
  test.each(
    `onModuleInit onApplicationBootstrap onModuleDestroy beforeApplicationShutdown onApplicationShutdown then catch
    finally toJSON asymmetricMatch $$typeof nodeType tagName __v_isRef __esModule default inspect close destroy
    dispose init ready start stop on off emit pipe subscribe length launchRocket`.split(/\s+/),
  )('%s is not there, as frameworks expect', (name) => {
    const wx = loose();
    for (const object of [wx, wx.raw, wx.paginate]) expect(object[name]).toBeUndefined();
  });

  test('unknown paths and wrong methods', async () => {
    const wx = loose();
    await expect(wx.POST('/datacube/getweanalysisappiddailyretaninfo')).rejects.toThrow(
      'Did you mean /datacube/getweanalysisappiddailyretaininfo?',
    );
    await expect(wx.GET('/datacube/getweanalysisappiddailyretaininfo')).rejects.toThrow(
      'is called with POST, not with GET',
    );
    await expect(wx.GET('/nowhere?access_token=hunter2')).rejects.not.toThrow('hunter2');
  });

  test('input that is no object', async () => {
    await expect(loose({ credential: 'T' }).getDailyRetain('20170313')).rejects.toThrow(
      'must be an object of fields',
    );
  });
});

describe('options of the client', () => {
  test.each([
    ['credental', 'credential'],
    ['baseURL', 'baseUrl'],
    ['timeot', 'timeout'],
    ['maxanswer', 'maxAnswer'],
    ['secrue', 'secure'],
  ])('%s is refused, with what was meant', (name, meant) => {
    expect(() => loose({ [name]: 1 })).toThrow(`there is no option "${name}". Did you mean ${meant}?`);
  });

  test('what resembles none passes: options come out of larger configurations', () => {
    const token = { appid: 'wx1', secret: 's', kind: 'stable', store: {}, storeTimeout: 1, refreshAhead: {} };
    expect(() => loose({ ...token, onEvent() {}, tenant: 'a' })).not.toThrow();
  });
});

test('a Node that is too old gets a sentence', () => {
  vi.stubGlobal('File', undefined);
  try {
    expect(() => createClient()).toThrow(
      `needs Node 20.19 or later, and this is Node ${process.versions.node}`,
    );
  } finally {
    vi.unstubAllGlobals();
  }
});

test('what a message repeats of the caller’s text is short, visible and without secrets', async () => {
  const wx = createClient({ credential: 'T' });
  const path = `/x;access_token=ZZZ\n\x1b[31m\u202e${'y'.repeat(10_000)}`;
  const odd = `a\x1b\u009b\u202e${'y'.repeat(10_000)}`;
  for (const work of [
    () => wx.POST(path as never, {} as never),
    () => wx.getDailyRetain({ ...DAY, [odd]: Symbol('s') } as never),
    () => wx.getDailyRetain(DAY, { [odd]: 1 } as never),
    () => wx.getDailyRetain(DAY, { headers: { [odd]: '1' } }),
  ]) {
    const { message } = (await work().catch((error: Error) => error)) as Error;
    expect(message.length).toBeLessThan(600);
    expect(message).not.toMatch(/ZZZ|[\p{Cc}\p{Cf}]/u);
  }
});

test('headers that can be read once are sent whole, on every page too', async () => {
  const { baseUrl, seen } = await serve(({ body }) => ({
    drama_info_list: JSON.parse(body).offset ? [] : [{ drama_id: 1 }],
  }));
  const wx = createClient({ baseUrl, credential: 'T' });
  const headers = () => new Headers({ 'x-own': '1' }).entries() as never;
  await wx.getDailyRetain(DAY, { headers: headers() });
  await wx.request('POST', '/x', { headers: headers() });
  await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: DAY, headers: headers() });
  for await (const page of wx.paginate.listDramas({ limit: 1 } as never, { headers: headers() }).pages())
    void page;
  expect(seen.length).toBeGreaterThan(4);
  for (const { headers } of seen) expect(headers['x-own']).toBe('1');
});

test('modules, classes with a name of their own and bigints with a toJSON are input', async () => {
  const { baseUrl, seen } = await serve(() => ({}));
  const wx = createClient({ baseUrl, credential: 'T' });
  class Day {
    begin_date = DAY.begin_date;
    end_date = DAY.end_date;
    get [Symbol.toStringTag]() {
      return 'Day';
    }
  }
  const module: string = 'data:text/javascript,export const begin_date="1"';
  await wx.getDailyRetain(new Day());
  await wx.getDailyRetain((await import(module)) as never);
  Object.defineProperty(BigInt.prototype, 'toJSON', {
    configurable: true,
    value(this: bigint) {
      return this.toString();
    },
  });
  onTestFinished(() => void Reflect.deleteProperty(BigInt.prototype, 'toJSON'));
  await wx.getDailyRetain({ begin_date: 5n } as never);
  expect(seen.map(({ body }) => body)).toEqual([
    JSON.stringify(DAY),
    '{"begin_date":"1"}',
    '{"begin_date":"5"}',
  ]);
});
