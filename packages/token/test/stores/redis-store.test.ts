import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { createClientPool } from 'redis';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { redisStore } from '../../src/stores/redis-store.ts';
import { storeContract, taken, takenWithin } from './contract.ts';
import { openStore } from './open-store.ts';
import { ownCluster, ownRedis } from './own-redis.ts';
import { REDIS, startRedis } from './redis-server.ts';
import { eventually, SERVER_TIME } from './server.ts';

/** Milliseconds for a call where no fault is the subject, and a busy machine is none. */
const PATIENT = 50_000;
/** Milliseconds for a call that is to be given up: less than the store's own second, which one test keeps. */
const SHORT = 300;
const SECRET = 'ACCESS-TOKEN-OF-THE-TEST';

for (const kind of ['redis', 'ioredis'] as const) {
  storeContract(`redisStore on ${kind}`, () => ownRedis(kind), { skip: !REDIS });
  storeContract(`redisStore on a cluster, by ${kind},`, () => ownCluster(`${kind} cluster`), {
    skip: !REDIS,
  });
}

describe.skipIf(!REDIS).each(['redis', 'ioredis'] as const)('redisStore on %s, when Redis fails', (kind) => {
  /** A Redis for one test, and a store on it. Without a timeout it has its own, which is a second. */
  async function fresh({ timeout }: { timeout?: number } = { timeout: PATIENT }) {
    const server = await startRedis();
    const { store, close } = await openStore({ kind, port: server.port }, timeout);
    onTestFinished(async () => {
      await close();
      await server.stop();
    }, SERVER_TIME);
    // By a machine that is busy the first call may be late.
    const asked = performance.now();
    const lock = await eventually(() => taken(store, 'wx1:stable'));
    await eventually(() => lock.write(SECRET));
    /** What all methods answer: the messages of their errors. */
    const failures = async () => {
      const calls = [
        store.read('wx1:stable'),
        store.lock('wx1:other', 1_000),
        lock.write(`${SECRET} 2`),
        lock.extend(1_000),
        lock.release(),
      ];
      const results = await Promise.allSettled(calls);
      const reasons = results.filter(({ status }) => status === 'rejected');
      expect(inspect(reasons, { depth: 20, showHidden: true })).not.toContain(SECRET);
      return results.map((result) => (result.status === 'rejected' ? String(result.reason) : 'answered'));
    };
    return { server, store, lock, asked, failures };
  }

  test('killed: every method rejects within its timeout; started again: all work', async () => {
    const { server, store, failures } = await fresh({ timeout: SHORT });
    await server.kill();
    // Without a limit of its own the client would wait for its connection.
    for (const failure of await failures()) expect(failure).toMatch(/^Error: redisStore: \w+: /);

    await server.start();
    const lock = await eventually(() => taken(store, 'wx1:stable'));
    expect(await eventually(() => lock.write('after'))).toBe(true);
  });

  test('killed while it is asked for a lock: the lock does not come into being later on', async () => {
    const { server, store } = await fresh({ timeout: SHORT });
    await server.kill();
    await expect(store.lock('wx1:late', 600_000)).rejects.toThrow('redisStore: lock');

    await server.start();
    await eventually(() => store.read('wx1:late'));
    await takenWithin(store, 'wx1:late');
  });

  test('paused while it is asked for a lock: what it grants too late is given back', async () => {
    // The store's own second.
    const { server, store } = await fresh({});
    server.signal('SIGSTOP');
    await expect(store.lock('wx1:paused', 600_000)).rejects.toThrow('no answer within 1000 ms');
    server.signal('SIGCONT');
    await takenWithin(store, 'wx1:paused');
  });

  test('paused while it is asked to write: the age counts from the call, not from when it went on', async () => {
    const { server, store, lock, asked } = await fresh({ timeout: SHORT });
    server.signal('SIGSTOP');
    await expect(lock.write('late')).rejects.toThrow(`no answer within ${SHORT} ms`);
    server.signal('SIGCONT');
    const late = await eventually(async () => {
      const stored = await store.read('wx1:stable');
      expect(stored?.value).toBe('late');
      return stored;
    });
    expect(late?.age).toBeGreaterThan(SHORT - 10);
    // Redis' time at the call is known to no more than how long the lock took.
    expect(late?.age).toBeLessThan(performance.now() - asked + 100);
  });

  test('flushed: a holder from before cannot write over what came after, and fences grow on', async () => {
    const { server, store, lock } = await fresh();
    await server.command('FLUSHALL');
    expect(await store.read('wx1:stable')).toBeUndefined();
    const next = await taken(store, 'wx1:stable');
    expect(next.fence).toBeGreaterThan(lock.fence);
    expect(await next.write('next')).toBe(true);

    expect(await lock.write('stale')).toBe(false);
    expect(await lock.extend(1_000)).toBe(false);
    await lock.release();
    expect(await store.lock('wx1:stable', 1_000)).toBeUndefined();
    expect((await store.read('wx1:stable'))?.value).toBe('next');
  });

  test('scripts flushed: they are sent again', async () => {
    const { server, lock } = await fresh();
    await server.command('SCRIPT', 'FLUSH');
    expect(await lock.write('again')).toBe(true);
  });

  test('read-only: it still reads, everything else rejects; writable again: all work', async () => {
    const { server, failures, lock } = await fresh();
    const master = await startRedis();
    onTestFinished(() => master.stop(), SERVER_TIME);
    // A replica that has not synchronised yet keeps its data, and takes no writes.
    await master.command('CONFIG', 'SET', 'requirepass', 'no-way-in');
    await server.command('REPLICAOF', '127.0.0.1', `${master.port}`);
    const [read, ...others] = await failures();
    expect(read).toBe('answered');
    for (const failure of others) expect(failure).toContain('READONLY');

    await server.command('REPLICAOF', 'NO', 'ONE');
    expect(await lock.write('after')).toBe(true);
  });

  test('full: it still reads, writes reject; room again: all work', async () => {
    const { server, failures, lock } = await fresh();
    await server.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await server.command('CONFIG', 'SET', 'maxmemory', '1');
    const [read, locked, written] = await failures();
    expect(read).toBe('answered');
    for (const failure of [locked, written]) expect(failure).toContain('OOM');

    await server.command('CONFIG', 'SET', 'maxmemory', '0');
    await expect(lock.release()).resolves.toBeUndefined();
  });

  test('a Redis without EVALSHA: the error quotes no arguments', async () => {
    const server = await startRedis('--rename-command', 'EVALSHA', '');
    const { store, close } = await openStore({ kind, port: server.port });
    onTestFinished(async () => {
      await close();
      await server.stop();
    }, SERVER_TIME);
    const error: unknown = await store.read('wx1:stable').catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/^Error: redisStore: read: ERR unknown command/);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('wx1:stable');
  });
});

describe.skipIf(!REDIS)('redisStore', () => {
  let server: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    server = await startRedis();
  }, SERVER_TIME);
  afterAll(() => server?.stop(), SERVER_TIME);

  async function open() {
    const { store, close } = await openStore({ kind: 'redis', port: server.port }, PATIENT);
    onTestFinished(() => void close());
    return store;
  }

  test('works on a pool of connections too', async () => {
    const client = createClientPool({ socket: { host: '127.0.0.1', port: server.port } });
    await client.connect();
    onTestFinished(() => client.destroy());
    const store = redisStore({ client });
    await (await taken(store, 'pool')).write('token');
    expect((await store.read('pool'))?.value).toBe('token');
  });

  test('keeps each key in one hash under its prefix, for 30 days from the last write', async () => {
    const store = await open();
    await (await taken(store, 'wx1:stable')).write('token');
    expect(await server.command('TYPE', 'weapp:token:wx1:stable')).toBe('hash');
    expect(Number(await server.command('TTL', 'weapp:token:wx1:stable'))).toBeGreaterThan(29 * 24 * 3_600);
  });

  test('the clients of two prefixes do not meet', async () => {
    const client = createClientPool({ socket: { host: '127.0.0.1', port: server.port } });
    await client.connect();
    onTestFinished(() => client.destroy());
    await taken(redisStore({ client, prefix: 'a:' }), 'wx1:stable');
    await taken(redisStore({ client, prefix: 'b:' }), 'wx1:stable');
  });

  const key = (name: string) => `weapp:token:${name}`;
  const put = (name: string, ...fields: string[]) => server.command('HSET', key(name), ...fields);

  test('a value that no store wrote: too large is absent, since never is too old', async () => {
    const store = await open();
    await server.command(
      'EVAL',
      `redis.call('HSET', KEYS[1], 'value', string.rep('x', 10000000))`,
      '1',
      key('huge'),
    );
    expect(await store.read('huge')).toBeUndefined();
    await server.command('DEL', key('huge'));
    for (const written of ['yesterday', '', 'nan', '-nan', 'inf', '1e300', '{"a":1}']) {
      await put('odd', 'value', 'token', 'written', written);
      expect(await store.read('odd')).toEqual({ value: 'token', age: Infinity });
    }
    await put('since', 'value', 'token');
    expect(await store.read('since')).toEqual({ value: 'token', age: Infinity });
  });

  test('a lock that no store took holds up nobody, and a fence of no store is not counted on from', async () => {
    const store = await open();
    const now = Date.now() * 1_000;
    const odd = [
      ['owner', 'me'],
      ['owner', 'me', 'locked', 'now', 'ttl', '1000'],
      ['owner', 'me', 'locked', `${now}`, 'ttl', 'for ever'],
      ['owner', 'me', 'locked', `${now}`, 'ttl', '1e300'],
      ['owner', 'me', 'locked', 'nan', 'ttl', 'nan'],
      ...['1e300', 'inf', 'nan', '-5', 'many', '9007199254740993'].map((fence) => ['fence', fence]),
    ];
    for (const [index, fields] of odd.entries()) {
      await put(`odd ${index}`, ...fields);
      const lock = await taken(store, `odd ${index}`);
      expect(Math.abs(lock.fence - now)).toBeLessThan(600_000_000);
      expect(await lock.write('token')).toBe(true);
      await lock.release();
    }
  });

  test('a key of another kind is an error that says so, without its value', async () => {
    const store = await open();
    await server.command('SET', key('text'), SECRET);
    for (const call of [() => store.read('text'), () => store.lock('text', 1_000)]) {
      await expect(call()).rejects.toThrow(/^redisStore: (read|lock): WRONGTYPE [\w ]+$/);
    }
  });
});

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
