// What a JavaScript caller can give in the place of what the types ask for: every way to call, times odd values.
// Nothing but errors of these packages comes out, and nothing is sent.
import { runInNewContext } from 'node:vm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Client,
  createClient,
  debugHooks,
  isApiError,
  isWeappError,
  WeappUsageError,
} from '../src/index.ts';
import { createCaller, getDailyRetain, getPaidUnionid, observe } from '../src/operations.ts';
import { fileFromPath, undiciTransport } from '../src/undici.ts';
import { DAY, RETENTION, type Seen, serve } from './server.ts';

// biome-ignore lint/suspicious/noExplicitAny: types are set aside on purpose
type Any = any;

const cyclic: Any = { a: {} };
cyclic.a.b = cyclic;
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = {
  get begin_date() {
    throw new RangeError('a getter');
  },
};
const LIST = [DAY];
const PATH = '/datacube/getweanalysisappiddailyretaininfo';

const ODD_INPUTS: [string, unknown][] = [
  ['null', null],
  ['text', 'text'],
  ['a number', 5],
  ['a bigint', 5n],
  ['a symbol', Symbol('s')],
  ['a function', () => 1],
  ['a list', LIST],
  ['a Map', new Map([['a', 1]])],
  ['a Set', new Set([1])],
  ['a Date', new Date(0)],
  ['a promise', Promise.resolve(DAY)],
  ['bytes', new Uint8Array(3)],
  ['URLSearchParams', new URLSearchParams('a=1')],
  ['a getter that throws', throwing],
  ['a proxy without its target', revoked()],
  ['a reference to itself', cyclic],
  ['a bigint inside', { a: { b: 5n } }],
  ['NaN inside', { a: [Number.NaN] }],
  ['Infinity inside', { a: { b: [-Infinity] } }],
  ['a function inside', { a: () => 1 }],
  ['a symbol inside', { a: [Symbol('s')] }],
  ['a Map inside', { a: new Map() }],
  ['a Blob inside', { a: new Blob(['x']) }],
  ['a date that is none', { a: { toJSON: () => Number.NaN } }],
  ['a toJSON that throws', { a: { toJSON: () => JSON.parse('{') } }],
  ['undefined in a list', { a: [1, undefined] }],
  ['a hole in a list', { a: new Array(2) }],
  ['a date that is none inside', { a: new Date('x') }],
  ['a toJSON that gives nothing', { a: { toJSON() {} } }],
  ['a Buffer', Buffer.from('a')],
  ['a Buffer inside', { a: Buffer.from('a') }],
  ['a typed array inside', { a: [new Uint8Array(2)] }],
  ['a view with a toJSON', { a: Object.assign(new DataView(new ArrayBuffer(1)), { toJSON: () => 1 }) }],
  ['an iterator', { a: [1].values() }],
  ['a toJSON that gives text', { toJSON: () => 'text' }],
];

const ODD_OPTIONS: [string, unknown][] = [
  ['null', null],
  ['text', 'text'],
  ['a number', 5],
  ['a function', () => 1],
  ['a misspelt option', { timout: 5 }],
  ['a signal that is none', { signal: {} }],
  ['a signal of text', { signal: 'abort' }],
  ['a negative timeout', { timeout: -1 }],
  ['a timeout of NaN', { timeout: Number.NaN }],
  ['a timeout of text', { timeout: '5' }],
  ['a timeout of a bigint', { timeout: 5n }],
  ['a timeout of null', { timeout: null }],
  ['half a retry', { retries: 0.5 }],
  ['a retry of a bigint', { retries: 1n }],
  ['retries without end', { retries: Infinity }],
  ['a timeout past what timers count', { timeout: 2 ** 31 }],
  ['a fraction past what timers count', { timeout: 2147483647.5 }],
  ['maxAnswer of 0', { maxAnswer: 0 }],
  ['maxAnswer of NaN', { maxAnswer: Number.NaN }],
  ['maxAnswer of text', { maxAnswer: '1' }],
  ['a header that is not Latin-1', { headers: { 'x-tenant': '中文' } }],
  ['a header with a line break', { headers: { 'x-tenant': 'a\r\nx: b' } }],
  ['a header’s name with a space', { headers: { 'x tenant': 'a' } }],
  ['a header’s name in Chinese', { headers: { 租户: 'a' } }],
  ['a header’s empty name', { headers: { '': 'a' } }],
  ['a header of a number', { headers: { 'x-tenant': 5 } }],
  ['a header of null', { headers: { 'x-tenant': null } }],
  ['a header of a symbol', { headers: { 'x-tenant': Symbol('s') } }],
  ['headers of text', { headers: 'x-tenant: a' }],
  ['headers of a number', { headers: 5 }],
  ['headers of null', { headers: null }],
  ['pairs that are none', { headers: [['x-tenant']] }],
  ['a length', { headers: { 'Content-Length': '3' } }],
  ['an upgrade', { headers: { connection: 'upgrade' } }],
  ['a transfer encoding', { headers: [['Transfer-Encoding', 'chunked']] }],
  ['baseUrl null', { baseUrl: null }],
  ['baseUrl of a number', { baseUrl: 5 }],
  ['baseUrl of an object', { baseUrl: {} }],
  ['baseUrl of a symbol', { baseUrl: Symbol('s') }],
  ['an empty list of hosts', { baseUrl: [] }],
  ['a list with a hole', { baseUrl: ['http://a', null] }],
  ['a session_key of a number', { session_key: 5 }],
  ['a session_key with half a character', { session_key: 'a\ud800' }],
  ['a session_key with a line break', { session_key: 'a\n' }],
  ['a session_key of 10 MB', { session_key: 'a'.repeat(1e7) }],
];

/** Every way to make a call: with an input, and with options beside a good one. */
const WAYS: [
  string,
  (wx: Any, input: unknown) => Promise<unknown>,
  (wx: Any, options: unknown) => Promise<unknown>,
][] = [
  ['by operation', (wx, input) => wx.getDailyRetain(input), (wx, options) => wx.getDailyRetain(DAY, options)],
  ['raw', (wx, input) => wx.raw.getDailyRetain(input), (wx, options) => wx.raw.getDailyRetain(DAY, options)],
  [
    'by path',
    (wx, body) => wx.POST(PATH, { body }),
    (wx, options) =>
      wx.POST(PATH, typeof options === 'object' && options ? { body: DAY, ...options } : options),
  ],
  [
    'by request',
    (wx, body) => wx.request('POST', PATH, { body: Object.is(body, LIST) ? 'list' : body }),
    (wx, options) => wx.request('POST', PATH, options),
  ],
];

async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

describe.each(WAYS)('%s', (_, withInput, withOptions) => {
  // One of each for all values: a call that is refused leaves nothing behind.
  let seen: Seen[];
  let wx: Client;
  beforeAll(async () => {
    const server = await serve(() => RETENTION);
    seen = server.seen;
    wx = createClient({ baseUrl: [server.baseUrl, server.baseUrl], credential: 'T' });
  });
  beforeEach(() => void seen.splice(0));

  test.each(ODD_INPUTS)('an input of %s', async (_name, input) => {
    expect(await outcome(() => withInput(wx, input))).toBeInstanceOf(WeappUsageError);
    expect(seen).toHaveLength(0);
  });

  test.each(ODD_OPTIONS)('options of %s', async (_name, options) => {
    expect(await outcome(() => withOptions(wx, options))).toBeInstanceOf(WeappUsageError);
    expect(seen).toHaveLength(0);
  });

  test('good options that look odd', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl: 'http://127.0.0.1:1', credential: 'T' });
    // The signal of another realm, and a polyfill's.
    const foreign = Object.assign(Object.create(null), { aborted: false, addEventListener() {} });
    const good = [
      { baseUrl: new URL(baseUrl) },
      { baseUrl: [new URL(baseUrl)] },
      { baseUrl: runInNewContext('({ href, toString: () => href })', { href: baseUrl }) },
      { baseUrl, signal: null },
      { baseUrl, signal: foreign },
      { baseUrl, timeout: Infinity },
      { baseUrl, timeout: 2 ** 31 - 1 },
      { baseUrl, timeout: 0 },
      { baseUrl, maxAnswer: Infinity },
      { baseUrl, headers: {} },
      { baseUrl, headers: undefined, timeout: undefined, signal: undefined, retries: undefined },
    ];
    for (const options of good)
      expect(await outcome(() => withOptions(wx, options))).not.toBeInstanceOf(Error);
    expect(seen).toHaveLength(good.length);
    expect(await outcome(() => withOptions(wx, { signal: { ...foreign, aborted: true } }))).toMatchObject({
      code: 'WEAPP_ABORT',
    });
  });

  test('headers in every form; a content type in any case replaces that of JSON', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl, credential: 'T' });
    const json = 'application/json; charset=utf-8';
    const forms = [
      { 'Content-Type': json, 'X-A': '1' },
      { 'CONTENT-TYPE': json, 'x-a': '1' },
      [
        ['Content-type', json],
        ['X-A', '1'],
      ],
      new Headers({ 'Content-Type': json, 'X-A': '1' }),
      new Map([
        ['content-Type', json],
        ['X-A', '1'],
      ]),
    ];
    for (const headers of forms) {
      expect(await outcome(() => withOptions(wx, { headers }))).not.toBeInstanceOf(Error);
      expect(seen.at(-1)?.headers).toMatchObject({ 'content-type': json, 'x-a': '1' });
    }
  });
});

describe('query fields', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['NaN', Number.NaN],
    ['a list', ['a']],
    ['an object', { a: 1 }],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['half a character', 'a\udc00b'],
  ])('%s', async (_, openid) => {
    const { baseUrl, seen } = await serve(() => ({ unionid: 'u', errcode: 0 }));
    const wx: Any = createClient({ baseUrl, credential: 'T' });
    const query = { openid, transaction_id: 't' };
    for (const way of [
      () => wx.getPaidUnionid(query),
      () => wx.raw.getPaidUnionid(query),
      () => wx.GET('/wxa/getpaidunionid', { params: { query } }),
      () => wx.request('GET', '/wxa/getpaidunionid', { query }),
    ])
      expect(await outcome(way)).toMatchObject({
        code: 'WEAPP_USAGE',
        message: expect.stringContaining('openid cannot be sent'),
      });
    expect(seen).toHaveLength(0);
  });

  test('text, numbers, booleans and bigints are sent', async () => {
    const { baseUrl, seen } = await serve(() => ({}));
    const query = { a: 'x y&中🎉', b: -1.5, c: false, d: 2n ** 63n, e: undefined };
    await (createClient({ baseUrl, credential: 'T' }) as Any).request('GET', '/a', { query });
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({
      a: 'x y&中🎉',
      b: '-1.5',
      c: 'false',
      d: '9223372036854775808',
      access_token: 'T',
    });
  });
});

describe('input of one’s own classes', () => {
  test('is sent as JSON writes it', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    class Day {
      begin_date = '20170313';
      end_date = '20170313';
    }
    const wx: Any = createClient({ baseUrl, credential: 'T' });
    for (const input of [
      new Day(),
      new Proxy(DAY, {}),
      { toJSON: () => DAY },
      Object.assign(Object.create(null), DAY),
    ])
      await wx.getDailyRetain(input);
    expect(seen.map(({ body }) => body)).toEqual(Array(4).fill(JSON.stringify(DAY)));
    await wx.getDailyRetain({ at: new Date(0), none: null, list: [null, { a: undefined }] });
    expect(seen[4]?.body).toBe('{"at":"1970-01-01T00:00:00.000Z","none":null,"list":[null,{}]}');
  });
});

describe('tokens', () => {
  const ODD_TOKENS: [string, unknown][] = [
    ['nothing', undefined],
    ['empty text', ''],
    ['a number', 5],
    ['an object', {}],
    ['half a character', 'TOKEN-xyzzy\ud800'],
    ['a space', 'TOKEN xyzzy'],
    ['a line break', 'TOKEN-xyzzy\n'],
    ['Chinese', '令牌-xyzzy'],
    ['10 MB', 'TOKEN-xyzzy'.repeat(1e6)],
  ];
  test.each(ODD_TOKENS)('%s', async (_, token) => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const ways = [
      () => (createClient as Any)({ baseUrl, credential: () => token }).getDailyRetain(DAY),
      () => (createCaller as Any)({ baseUrl, credential: () => token })(getDailyRetain, DAY),
      ...(typeof token === 'string'
        ? [() => createClient({ baseUrl, credential: token }).getDailyRetain(DAY)]
        : []),
    ];
    for (const way of ways) {
      const error = await outcome(way);
      expect(error).toBeInstanceOf(WeappUsageError);
      expect(String(error)).not.toContain('xyzzy');
      expect(String(error).length).toBeLessThan(500);
    }
    expect(seen).toHaveLength(0);
  });
});

describe('what makes clients', () => {
  test.each([
    ...ODD_OPTIONS.filter(([, options]) => typeof options !== 'object' || options === null),
    ...ODD_OPTIONS.filter(([name]) =>
      /^(a |half|retries|max|baseUrl|an empty list|a list).*(timeout|retry|end|maxAnswer|baseUrl|hosts|hole)/.test(
        name,
      ),
    ),
    ['a fetch that is none', { fetch: 5 }],
    ['a transport that is none', { transport: {} }],
    ['a credential that is none', { credential: {} }],
    ['hooks that are none', { hooks: 5 }],
    ['debug that is none', { debug: 5 }],
    ['a pay that is none', { pay: 5 }],
  ] as [string, unknown][])('createClient with %s', (_, options) => {
    expect(() => (createClient as Any)(options)).toThrow(WeappUsageError);
  });

  test('createCaller, which leaves much to the types, throws no other errors either', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    for (const [, options] of ODD_OPTIONS) {
      const made = await outcome(() => (createCaller as Any)(options));
      if (made instanceof Error) expect(isWeappError(made), String(made.stack)).toBe(true);
      // With a length that is wrong the server waits for more.
      const call = createCaller({ baseUrl, credential: 'T', retries: 0, timeout: 500 }) as Any;
      const error = await outcome(() => call(getDailyRetain, DAY, options));
      if (error instanceof Error) expect(isWeappError(error), String(error)).toBe(true);
    }
    for (const [, input] of ODD_INPUTS) {
      for (const operation of [getDailyRetain, getPaidUnionid, undefined, null, 5, []]) {
        const call = createCaller({ baseUrl, credential: 'T', retries: 0 }) as Any;
        const error = await outcome(() => call(operation, input));
        if (error instanceof Error) expect(isWeappError(error), String(error)).toBe(true);
      }
    }
  });

  test('the rest of what is exported', async () => {
    const odd = [undefined, null, 5, 'a', '\0', {}, [], Symbol('s'), 5n, () => 1];
    for (const value of odd as Any[]) {
      for (const work of [
        () => undiciTransport(value),
        () => undiciTransport({ dispatcher: value }),
        () => fileFromPath(value),
        () => debugHooks(value),
        () => observe(value),
        () => isApiError(value, value),
        () => isWeappError(value),
        () => (createClient({ credential: 'T' }) as Any).request(value, value, value),
        () =>
          (createClient({ credential: 'T' }) as Any).request('POST', '/a', {
            security: value === undefined ? 5 : value,
            query: 5,
          }),
        () => (createClient({ credential: 'T' }) as Any).POST(value, value),
        () =>
          (createClient({ credential: 'T' }) as Any).GET('/cgi-bin/get_api_domain_ip', {
            params: value ?? 5,
            timeout: -1,
          }),
        () =>
          (createClient({ credential: 'T', baseUrl: 'http://127.0.0.1:9', retries: 0 }) as Any).GET(
            '/cgi-bin/get_api_domain_ip',
            { params: value },
          ),
        () => [
          ...(
            createClient({ credential: 'T', baseUrl: 'http://127.0.0.1:9', retries: 0 }) as Any
          ).paginate.listDramas(value ?? 5).pages.name,
        ],
      ]) {
        const error = await outcome(work);
        if (error instanceof Error)
          expect(isWeappError(error), `${String(value)}: ${error.stack}`).toBe(true);
      }
    }
  });
});
