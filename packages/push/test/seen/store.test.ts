import { expect, test } from 'vitest';
import { REDIS } from '../../../token/test/stores/redis-server.ts';
import { memorySeen } from '../../src/index.ts';
import { redisSeen } from '../../src/redis.ts';
import { answersTakeLittle } from './answers.ts';
import { LONG, seenContract } from './contract.ts';
import { openSeen } from './redis.ts';

seenContract('memorySeen', async () => ({ store: memorySeen(), close: async () => {} }));

// By the other client, and while Redis stands still, in test/faults/redis-seen.test.ts.
seenContract('redisSeen on ioredis', () => openSeen('ioredis'), !REDIS);

// 20,000 in test/faults/large.test.ts.
test('5,000 answers take a twentieth of the 20 MB that are documented for 100,000', () =>
  answersTakeLittle(5_000));

test('answers that come after their message was forgotten do not let the memory grow', async () => {
  const store = memorySeen({ max: 2 });
  for (const one of ['1', '2', '3', '4']) await store.finish(one, 'a', one, LONG);
  expect(await store.begin('4', 'b', LONG)).toEqual({ state: 'done', answer: '4' });
  expect(await store.begin('1', 'b', LONG)).toEqual({ state: 'new' });
});

test('the memory forgets the oldest beyond its size', async () => {
  const store = memorySeen({ max: 2 });
  for (const one of ['1', '2', '3']) {
    await store.begin(one, 'a', LONG);
    await store.finish(one, 'a', one, LONG);
  }
  expect(await store.begin('3', 'b', LONG)).toEqual({ state: 'done', answer: '3' });
  expect(await store.begin('1', 'b', LONG)).toEqual({ state: 'new' });
});

test('a mistake is said at once', () => {
  expect(() => memorySeen({ max: 0 })).toThrow('memorySeen: `max`');
  expect(() => redisSeen({ client: {} as never })).toThrow('createClient');
  expect(() => redisSeen({ clinet: {} } as never)).toThrow(
    'redisSeen: there is no option "clinet". Did you mean client?',
  );
  for (const timeout of [0, Infinity, 2 ** 31])
    expect(() => redisSeen({ client: { evalSha() {}, eval() {} } as never, timeout })).toThrow('`timeout`');
});
