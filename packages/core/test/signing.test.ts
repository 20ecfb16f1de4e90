import { describe, expect, test } from 'vitest';
import type { Operation } from '../src/operation.ts';
import { paySignatures } from '../src/signing.ts';

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
