import { describe, expect, test } from 'vitest';
import { checkSecret, createGuard } from '../../src/remote/shared-secret.ts';

const ONE = 'one-0123456789abcdef0123456789abcdef';
const OTHER = 'other-0123456789abcdef0123456789abcdef';
const request = (authorization?: string) =>
  new Request('http://127.0.0.1/', authorization === undefined ? {} : { headers: { authorization } });

describe('a request is let in', () => {
  test.each([
    [`Bearer ${ONE}`, ONE],
    // However it is written, claims count for the same secret.
    [`bEaReR ${ONE}`, ONE],
    [`Bearer ${OTHER}`, OTHER],
  ])('with %s', async (authorization, secret) => {
    expect(await createGuard([ONE, OTHER])(request(authorization))).toBe(secret);
  });
});

describe('a request is kept out', () => {
  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    ONE,
    `Basic ${ONE}`,
    `Bearer ${ONE}x`,
    `Bearer ${ONE.slice(0, -1)}`,
    `Bearer ${ONE} ${ONE}`,
    `Bearer ${'x'.repeat(100_000)}`,
  ])('with %s', async (authorization) => {
    expect(await createGuard([ONE, OTHER])(request(authorization))).toBeUndefined();
  });
});

test.each([undefined, '', 'x'.repeat(31), `${'x'.repeat(32)} `, '密'.repeat(32), 32])(
  '%j is no secret, and the message does not repeat it',
  (secret) => {
    expect(() => checkSecret('tokenServer', secret)).toThrow(
      'tokenServer: `secret` must have at least 32 ASCII characters and no spaces: for example the output of openssl rand -hex 32.',
    );
  },
);
