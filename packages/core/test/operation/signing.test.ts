import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';
import type { Operation } from '../../src/operation/operation.ts';
import { paySignatures } from '../../src/operation/signing.ts';
import { serve } from '../server.ts';

// The worked example of WeChat's virtual payment guide.
const query_user_balance: Operation = ['query_user_balance', 'POST', '/xpay/query_user_balance', 7];
const body = '{"openid": "xxx", "user_ip": "127.0.0.1", "env": 0}';
const session_key = '9hAb/NEYUlkaMBEsmFgzig==';

describe('paySignatures', () => {
  test('gives the signatures of the official example', async () => {
    const query = new URLSearchParams(
      await paySignatures(query_user_balance, body, { appKey: '12345' }, { session_key }),
    );
    expect(Object.fromEntries(query)).toEqual({
      pay_sig: 'c37809f27c6d7fd1837ad2500a04512b66b34fd793a39a385fade56dca89a4b5',
      signature: '089d9e8dc5d308977360c4b79ec600a93d736802802a807d634192328032f6c7',
    });
  });

  test('takes the sandbox key where env is 1', async () => {
    const sandbox = body.replace('"env": 0', '"env": 1');
    const keys = { appKey: '12345', sandboxAppKey: '67890' };
    const one = await paySignatures(query_user_balance, sandbox, keys, { session_key });
    const other = await paySignatures(
      query_user_balance,
      sandbox,
      { sandboxAppKey: '67890' },
      { session_key },
    );
    expect(one).toBe(other);
    expect(one).not.toBe(
      await paySignatures(query_user_balance, sandbox, { sandboxAppKey: '12345' }, { session_key }),
    );
  });

  test('says which key is missing', async () => {
    await expect(paySignatures(query_user_balance, body, undefined, { session_key })).rejects.toThrow(
      'pay: { appKey }',
    );
    const sandbox = body.replace('"env": 0', '"env": 1');
    await expect(paySignatures(query_user_balance, sandbox, { appKey: 'k' }, {})).rejects.toThrow(
      'pay: { sandboxAppKey }',
    );
    await expect(paySignatures(query_user_balance, body, { appKey: 'k' }, {})).rejects.toThrow(
      'pass `session_key`',
    );
  });
});

describe('the key', () => {
  const sign = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');
  const keys = { appKey: 'production', sandboxAppKey: 'sandbox' };

  test.each([
    [
      'of a B2b merchant is that of production, in the sandbox too',
      '/retail/B2b/getorder',
      '{"env":1}',
      'production',
    ],
    ['of virtual payment is that of its environment', '/xpay/x', '{"env":1}', 'sandbox'],
    ['of virtual payment is that of production for env 0', '/xpay/x', '{"env":0}', 'production'],
    [
      'of virtual payment is that of production where there is no env',
      '/xpay/x',
      '{"a":"虚拟"}',
      'production',
    ],
    ['of a call without a body is that of production', '/xpay/x', '', 'production'],
  ])('%s', async (_, path, text, key) => {
    const operation: Operation = ['op', 'POST', path, 2];
    expect(await paySignatures(operation, text, keys, { session_key })).toBe(
      `pay_sig=${sign(key, `${path}&${text}`)}`,
    );
  });

  test('that is missing is looked for where it stands', async () => {
    const missing = (path: string) => paySignatures(['op', 'POST', path, 2], '{"env":1}', {}, {});
    await expect(missing('/retail/B2b/getorder')).rejects.toThrow(/{ appKey }.*getAppKey gives/);
    await expect(missing('/xpay/x')).rejects.toThrow(/{ sandboxAppKey }.*虚拟支付/);
  });
});

test('only what an operation wants is signed, over the very text that is sent, and the query stays', async () => {
  const { baseUrl, seen } = await serve(() => ({}));
  const wx = createClient({ baseUrl, pay: { appKey: 'key' } });
  const request = { query: { page: 1 }, body: { name: '名' }, session_key };
  await wx.request('POST', '/xpay/new', { ...request, security: ['pay_sig'] });
  await wx.request('POST', '/xpay/new', { ...request, security: ['signature'] });
  await wx.request('POST', '/xpay/new', { ...request, security: [] });
  const text = '{"name":"名"}';
  const sign = (key: string, signed: string) => createHmac('sha256', key).update(signed).digest('hex');
  expect(seen.map(({ url, body: sent }) => [Object.fromEntries(url.searchParams), sent])).toEqual([
    [{ page: '1', pay_sig: sign('key', `/xpay/new&${text}`) }, text],
    [{ page: '1', signature: sign(session_key, text) }, text],
    [{ page: '1' }, text],
  ]);
});
