import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REDIS, startRedis } from '../../../token/test/stores/redis-server.ts';
import { eventually, SERVER_TIME } from '../../../token/test/stores/server.ts';
import { memorySeen, type SeenStore } from '../../src/index.ts';
import { redisSeen } from '../../src/redis.ts';
import { answersTakeLittle } from './answers.ts';
import { openClient } from './redis.ts';

const LONG = 600_000;
let count = 0;

/** What every store does. */
function contract(
  name: string,
  open: () => Promise<{ store: SeenStore; close(): Promise<unknown> }>,
  skip = false,
) {
  describe.skipIf(skip)(name, () => {
    let store: SeenStore;
    let close: () => Promise<unknown>;
    beforeAll(async () => {
      ({ store, close } = await open());
    }, SERVER_TIME);
    afterAll(() => close?.(), SERVER_TIME);
    const key = () => `key ${count++}`;

    test('a message is new to one, running to others, done with its answer afterwards', async () => {
      const one = key();
      expect(await store.begin(one, 'a', LONG)).toEqual({ state: 'new' });
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'running' });
      await store.finish(one, 'a', '<xml>中文</xml>', LONG);
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'done', answer: '<xml>中文</xml>' });
      expect(await store.begin(key(), 'b', LONG)).toEqual({ state: 'new' });
    });

    test('of twenty at once one gets it', async () => {
      const one = key();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, owner) => store.begin(one, `${owner}`, LONG)),
      );
      expect(all.filter(({ state }) => state === 'new')).toHaveLength(1);
    });

    test('an empty answer is one', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.finish(one, 'a', '', LONG);
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'done', answer: '' });
    });

    test('given back it is new again, but not by another, and not once it is done', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.release(one, 'b');
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'running' });
      await store.release(one, 'a');
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' });
      await store.finish(one, 'b', 'success', LONG);
      await store.release(one, 'b');
      expect(await store.begin(one, 'c', LONG)).toMatchObject({ state: 'done' });
    });

    test('who holds it and dies loses it in time; who comes late with an answer changes nothing', async () => {
      const one = key();
      await store.begin(one, 'dead', 50);
      await eventually(async () => expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' }));
      await store.extend(one, 'dead', LONG);
      await store.finish(one, 'dead', 'late', LONG);
      expect(await store.begin(one, 'c', LONG)).toEqual({ state: 'running' });
      await store.finish(one, 'b', 'in time', LONG);
      expect(await store.begin(one, 'c', LONG)).toEqual({ state: 'done', answer: 'in time' });
    });

    test('it is held as long as its holder says, and nobody else', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.extend(one, 'b', 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'running' });
      await store.extend(one, 'a', 1);
      await eventually(async () => expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' }));
    });

    test('answers are forgotten after their time', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.finish(one, 'a', 'success', 50);
      await eventually(async () => expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' }));
    });
  });
}

contract('memorySeen', async () => ({ store: memorySeen(), close: async () => {} }));

for (const kind of ['redis', 'ioredis'] as const) {
  const open = async () => {
    const server = await startRedis();
    const { client, close } = await openClient(kind, server.port);
    return {
      store: redisSeen({ client, timeout: 50_000 }),
      close: async () => {
        await close();
        await server.stop();
      },
    };
  };
  contract(`redisSeen on ${kind}`, open, !REDIS);

  test.skipIf(!REDIS)(
    `redisSeen on ${kind}: a Redis that stands still is given up, and errors quote nothing`,
    async () => {
      const server = await startRedis();
      const { client, close } = await openClient(kind, server.port);
      try {
        const store = redisSeen({ client, timeout: 300 });
        await store.begin('one', 'a', LONG);
        await server.command('CONFIG', 'SET', 'maxmemory', '1');
        const full = await store.finish('one', 'a', 'SECRET ANSWER', LONG).catch((error: unknown) => error);
        expect(full).toEqual(new Error('redisSeen: finish: OOM.'));
        server.signal('SIGSTOP');
        const gone = await store.begin('two', 'a', LONG).catch((error: unknown) => error);
        server.signal('SIGCONT');
        expect(gone).toEqual(new Error('redisSeen: begin: no answer within 300 ms.'));
        expect(inspect([full, gone], { depth: 9, showHidden: true })).not.toContain('SECRET');
      } finally {
        await close();
        await server.stop();
      }
    },
  );
}

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
