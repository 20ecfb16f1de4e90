import { describe, expect, test, vi } from 'vitest';
import { redactor } from '../../src/call/redact.ts';
import type { CallOptions } from '../../src/index.ts';
import type { Outgoing, PayKeys } from '../../src/operation/operation.ts';

interface Request {
  token?: string;
  query?: string;
  body?: string | FormData | object;
  headers?: Record<string, string>;
  options?: CallOptions;
  pay?: PayKeys;
}

function redact({ token, query = '', body, headers, options = {}, pay }: Request = {}) {
  const sent = body instanceof FormData || typeof body !== 'object' ? body : JSON.stringify(body);
  const operation = ['op', 'POST', '/op', 0] as const;
  return redactor(token, { operation, query, body: sent, headers, options } satisfies Outgoing, pay);
}

const form = new FormData();
form.append('secret', 'abcdefgh1');

describe('secrets of the request', () => {
  test.each<[string, Request, string]>([
    ['a list below a secret name', { body: { secret: ['abcdefgh1'] } }, 'abcdefgh1'],
    ['an object below a secret name', { body: { secret: { deep: ['abcdefgh1'] } } }, 'abcdefgh1'],
    ['a number', { body: { secret: 12345678 } }, '12345678'],
    ['a field of the query', { query: 'a=1&secret=abcdefgh1' }, 'abcdefgh1'],
    ['one beside a field of null', { body: { token: null, secret: 'abcdefgh1' } }, 'abcdefgh1'],
    ['a field of a form', { body: form }, 'abcdefgh1'],
    ['the session_key of the options', { options: { session_key: 'abcdefgh1' } }, 'abcdefgh1'],
    ['a key of virtual payment', { pay: { appKey: 'abcdefgh1' } }, 'abcdefgh1'],
    ['the sandbox key', { pay: { sandboxAppKey: 'abcdefgh1' } }, 'abcdefgh1'],
    ['an authorization header', { headers: { authorization: 'Bearer abcdefgh1' } }, 'abcdefgh1'],
    ['an API key header', { headers: { 'x-api-key': 'abcdefgh1' } }, 'abcdefgh1'],
    ['a cookie', { headers: { cookie: 'abcdefgh1' } }, 'abcdefgh1'],
  ])('%s', (_, request, secret) => {
    expect(redact(request)(`no good: ${secret}, it is`)).toBe('no good: ***, it is');
  });

  test('one that begins another is not struck out of it alone', () => {
    const body = { secret: 'abcdefgh', password: 'abcdefgh_more' };
    expect(redact({ body })('see abcdefgh_more')).toBe('see ***');
  });

  test('half of a long one, from its beginning or to its end, is one as well', () => {
    const token = '67_abcdefghijklmnopqrstuvwxyz0123456789';
    const clean = redact({ token });
    expect(clean(`it is ${token.slice(0, 25)}... and ...${token.slice(-20)}!`)).toBe(
      'it is ***... and ...***!',
    );
    expect(clean('67_abc is short')).toBe('67_abc is short');
  });
});

describe('what a message repeats of a secret', () => {
  test('is known as a query, an address and JSON write it', () => {
    const token = `a/b+c"d\\e(f)!~'*1`;
    const clean = redact({ token });
    for (const text of [
      token,
      encodeURIComponent(token),
      String(new URLSearchParams({ a: token })).slice(2),
      JSON.stringify(token).slice(1, -1),
    ])
      expect(clean(`see ${text}.`)).toBe('see ***.');
  });

  test('is struck out from six characters on, half of it from sixteen on', () => {
    expect(redact({ token: 'short' })('a short word')).toBe('a short word');
    expect(redact({ token: 'secret' })('a secret word')).toBe('a *** word');
    expect(redact({ token: 'abcdefghijklmno' })('it begins with abcdefgh')).toBe('it begins with abcdefgh');
    expect(redact({ token: 'abcdefghijklmnop' })('it begins with abcdefgh')).toBe('it begins with ***');
  });

  test('is not what other fields and headers hold, nor a word that means nothing', () => {
    const clean = redact({ body: { name: 'annabelle' }, headers: { 'x-trace': 'abcdefgh1' } });
    expect(clean('annabelle abcdefgh1 undefined')).toBe('annabelle abcdefgh1 undefined');
  });

  test('leaves no piece at the end of a text that is cut', () => {
    const token = 'A0B1C2D3E4F5G6H7I8J9K0L1M2N3O4P5';
    const clean = redact({ token });
    for (let before = 0; before < 80; before++) {
      const text = clean('x'.repeat(before) + token.repeat(20), 50);
      expect(text.replaceAll('***', '')).toMatch(/^x*\*{0,2}…?$/);
      expect(text.length).toBeLessThanOrEqual(51);
    }
    expect(clean('y'.repeat(50), 50)).toBe('y'.repeat(50));
    expect(clean('y'.repeat(51), 50)).toBe(`${'y'.repeat(50)}…`);
    expect(clean('y'.repeat(1e4), 50)).toBe(`${'y'.repeat(50)}…`);
  });

  test('costs no more than so much work: after that all is struck out', () => {
    const secret = Array.from({ length: 100 }, (_, at) => `secret-${at}`);
    const clean = redact({ body: { secret } });
    const text = 'x'.repeat(300_000);
    expect([clean(text).length, clean(text)]).toEqual([300_000, '***']);
  });
});

describe('secrets that are a stranger’s', () => {
  test.each([
    ['access_token=zzzz is wrong', 'access_token=*** is wrong'],
    ['hint: [{"session_key":"zz"}]', 'hint: [{"session_key":"***"}]'],
    ['hint: {\\"session_key\\": \\"zz\\"}', 'hint: {\\"session_key\\": \\"***\\"}'],
    ['session_key: 123456789', 'session_key: ***'],
    ['see https://a.example/b?sign=1&x=2 and c?d', 'see https://a.example/b?*** and c?d'],
    ['access_token: invalid, iv: none', 'access_token: invalid, iv: none'],
    ['total=5, a:b', 'total=5, a:b'],
    // A word without a digit is none, but a long one.
    ['session_key: abcdefghijklmnopq, and so on', 'session_key: ***, and so on'],
    ['it is wrong, the session_key: abcdefghijklmnopq', 'it is wrong, the session_key: ***'],
    ['session_key: abcdefghi jklmnopqrst', 'session_key: abcdefghi jklmnopqrst'],
    [`access_token=zz ${'x'.repeat(100)} ticket=yy`, `access_token=*** ${'x'.repeat(100)} ticket=***`],
    ['access_token=zz&session_key=yy&a=1', 'access_token=***&session_key=***&a=1'],
    [`secret${'_x'.repeat(17)}=zz`, `secret${'_x'.repeat(17)}=***`],
    ['why? because of a?b', 'why? because of a?b'],
    ['a?b=1 and c//d?e=1', 'a?b=1 and c//d?e=1'],
    ['see https://a.example/b then c?d', 'see https://a.example/b then c?d'],
    ['see <https://a.example/b>, c?d', 'see <https://a.example/b>, c?d'],
  ])('%s', (text, clean) => {
    expect(redact()(text)).toBe(clean);
  });

  test.each([
    [{ session_key: 123456789 }, { session_key: '***' }],
    [{ access_token: ['zz'] }, { access_token: '***' }],
    [{ access_token: { value: 'zz' } }, { access_token: '***' }],
    [{ inner: { list: [{ ticket: 'zz' }] } }, { inner: { list: [{ ticket: '***' }] } }],
    [{ TOKEN_of_mine: 1 }, { '***': '***' }],
    [{ text: '{"session_key":"zz"}' }, { text: '{"session_key":"***"}' }],
    [{ errmsg: 'https://a.example/?sign=1' }, { errmsg: 'https://a.example/?***' }],
    [{ text: 'see https://a.example/?sign=1' }, { text: 'see https://a.example/?***' }],
    [{ text: 'https://a.example/?sign=1 it is' }, { text: 'https://a.example/?*** it is' }],
  ])('in a body: %j', (body, clean) => {
    expect(redact({ token: 'TOKEN_of_mine' }).body(body)).toEqual(clean);
  });

  test('an address that a body gives can still be opened', () => {
    const body = { qrcode_url: 'https://a.example/?sign=1&ticket=2', plain: 'http://a.example/?sign=1' };
    expect(redact().body(body)).toEqual(body);
  });

  test('what holds no secret stays: nothing, a flag, another kind of errmsg', () => {
    const body = {
      session_key: null,
      token: '',
      secret: true,
      errmsg: { a: [1, null] },
      list: [null, 'a', 5],
    };
    expect(redact().body(body)).toEqual(body);
  });
});

test('of a body with very many values its plain fields are kept, and no more is walked', () => {
  const body = {
    errcode: 5,
    token: 'zz',
    qrcode_url: 'u',
    list: Array.from({ length: 1e5 }, () => ({ a: 1 })),
  };
  const entries = vi.spyOn(Object, 'entries');
  const clean = redact().body(body);
  const walked = entries.mock.calls.length;
  entries.mockRestore();
  expect(clean).toEqual({ errcode: 5, token: '***', qrcode_url: 'u' });
  expect(walked).toBeLessThan(10_100);
});

test('of a body with very many plain fields a part is kept', () => {
  const body = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at]));
  const count = Object.keys(redact().body(body) as object).length;
  expect(count).toBeGreaterThan(1000);
  expect(count).toBeLessThan(10_000);
});
