import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { redisStore } from '../../src/stores/redis-store.ts';
import { storeContract } from './contract.ts';
import { ownRedis } from './own-redis.ts';
import { REDIS } from './redis-server.ts';

// By the other client, on clusters and while Redis fails in test/faults/redis-store.test.ts.
storeContract('redisStore on ioredis', () => ownRedis('ioredis'), { skip: !REDIS });

test('redisStore wants a client that it knows', () => {
  const wrong = { get: () => {} };
  // @ts-expect-error: not a client
  const make = () => redisStore({ client: wrong });
  expect(make).toThrow(WeappUsageError);
  expect(make).toThrow(/^redisStore: `client` must be a client of the package redis/);
});

test.each([
  ['prefix', 5],
  ['timeout', 0],
  ['timeout', Number.NaN],
  ['timeout', '1000'],
])('redisStore refuses as `%s`: %s', (name, value) => {
  const client = { evalSha: async () => {}, eval: async () => {} };
  expect(() => redisStore({ client, [name]: value })).toThrow(WeappUsageError);
  expect(() => redisStore({ client, [name]: value })).toThrow(`redisStore: \`${name}\` must be`);
});

test('redisStore with a timeout of Infinity waits, and does not give up at once', async () => {
  const answer = () => new Promise((resolve) => setTimeout(resolve, 50, ['token', '5']));
  const store = redisStore({ client: { evalSha: answer, eval: answer }, timeout: Infinity });
  expect(await store.read('wx1:stable')).toEqual({ value: 'token', age: 5 });
});

test.each([
  [['x'.repeat(70_000), '5'], undefined],
  [['token', 'NaN'], { value: 'token', age: Infinity }],
  [['token', '-1000000000'], { value: 'token', age: Infinity }],
  ['token', undefined],
  [5, undefined],
  [{}, undefined],
])('an odd answer of what passes for Redis (%#)', async (reply, expected) => {
  const answer = async () => reply;
  expect(await redisStore({ client: { evalSha: answer, eval: answer } }).read('k')).toEqual(expected);
});
