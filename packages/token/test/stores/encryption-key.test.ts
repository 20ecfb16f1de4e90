import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { keyBytes } from '../../src/stores/encryption-key.ts';

const KEY = Buffer.from('9f3c1be07a4d58d2e6b1097745c8fa21d0836e5b9cf4a7123e60d8914bb7fc05', 'hex');

test.each([
  ['bytes', KEY],
  ['hex', KEY.toString('hex')],
  ['capital hex', KEY.toString('hex').toUpperCase()],
  ['base64', KEY.toString('base64')],
  ['base64url', KEY.toString('base64url')],
  ['base64 with the line break of a file', `${KEY.toString('base64')}\n`],
])('takes 32 bytes as %s', (_, key) => {
  expect(Buffer.from(keyBytes('key', key))).toEqual(KEY);
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a short text', 'short'],
  ['31 bytes', randomBytes(31)],
  ['33 bytes', randomBytes(33)],
  ['24 bytes in base64', randomBytes(24).toString('base64')],
  ['a number', 32],
  ['a list', [...KEY]],
])('refuses %s, and says how to make one', (_, key) => {
  expect(() => keyBytes('formerKeys', key)).toThrow(WeappUsageError);
  expect(() => keyBytes('formerKeys', key)).toThrow(/`formerKeys` must be 32 bytes.*openssl rand -base64 32/);
});

const bytes = (of: (index: number) => number) => Uint8Array.from({ length: 32 }, (_, index) => of(index));

test.each([
  ['zeros', new Uint8Array(32)],
  ['zeros as hex', '0'.repeat(64)],
  ['zeros as base64', 'A'.repeat(43)],
  ['one byte again and again', bytes(() => 0xf7)],
  ['a few bytes again and again', bytes((index) => KEY[index % 8] ?? 0)],
  ['half a key twice', bytes((index) => KEY[index % 15] ?? 0)],
  ['bytes that count', bytes((index) => index)],
  ['bytes that count in sevens', bytes((index) => (200 + 7 * index) % 256)],
  ['32 characters', Buffer.from('correct horse battery staple 42!')],
  ['32 characters of hex, taken for the bytes', Buffer.from(KEY.toString('hex').slice(0, 32))],
  ['Chinese words', Buffer.from('小程序的访问令牌密钥ab')],
  ['hex of a text', Buffer.from('correct horse battery staple 42!').toString('hex')],
  ['words with hyphens', 'my-secret-key-for-the-token-store-of-shop-1'],
  ['words in capitals', 'MY_SECRET_KEY_FOR_THE_TOKEN_STORE_OF_SHOP_1'],
])('refuses %s, which is not random, and does not show it', (_, key) => {
  const refused = () => keyBytes('key', key);
  expect(refused).toThrow(/`key` is not random.*openssl rand -base64 32/);
  try {
    refused();
  } catch (error) {
    const text = inspect(error, { depth: 20, showHidden: true });
    const shown = typeof key === 'string' ? key : Buffer.from(key).toString('latin1');
    expect(text).not.toContain(shown);
  }
});

test('takes random keys', () => {
  for (let round = 0; round < 2_000; round++) {
    const key = randomBytes(32);
    keyBytes('key', key);
    keyBytes('key', key.toString('base64url'));
  }
});
