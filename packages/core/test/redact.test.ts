import { describe, expect, test, vi } from 'vitest';
import type { Outgoing } from '../src/call.ts';
import type { CallOptions } from '../src/index.ts';
import type { PayKeys } from '../src/pay-signature.ts';
import { redactor } from '../src/redact.ts';

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

describe('secrets that are a stranger’s', () => {
  test.each([
    ['access_token=zzzz is wrong', 'access_token=*** is wrong'],
    ['hint: [{"session_key":"zz"}]', 'hint: [{"session_key":"***"}]'],
    ['hint: {\\"session_key\\": \\"zz\\"}', 'hint: {\\"session_key\\": \\"***\\"}'],
    ['session_key: 123456789', 'session_key: ***'],
    ['see https://a.example/b?sign=1&x=2 and c?d', 'see https://a.example/b?*** and c?d'],
    ['access_token: invalid, iv: none', 'access_token: invalid, iv: none'],
    ['total=5, a:b', 'total=5, a:b'],
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
  ])('in a body: %j', (body, clean) => {
    expect(redact({ token: 'TOKEN_of_mine' }).body(body)).toEqual(clean);
  });

  test('an address that a body gives can still be opened', () => {
    const body = { qrcode_url: 'https://a.example/?sign=1&ticket=2' };
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
