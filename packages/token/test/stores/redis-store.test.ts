import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { createClientPool } from 'redis';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { redisStore } from '../../src/stores/redis-store.ts';
import { storeContract, taken, takenWithin } from './contract.ts';
import { openStore, type Place } from './open-store.ts';
import { REDIS, startRedis } from './redis-server.ts';
import { eventually } from './server.ts';

const SECRET = 'ACCESS-TOKEN-OF-THE-TEST';

for (const kind of ['redis', 'ioredis'] as const) {
  storeContract(`redisStore on ${kind}`, () => ownRedis(kind), { skip: !REDIS });
  storeContract(`redisStore on a cluster, by ${kind},`, () => ownCluster(`${kind} cluster`), {
    skip: !REDIS,
  });
}

async function ownRedis(kind: 'redis' | 'ioredis') {
  const server = await startRedis();
  const place: Place = { kind, port: server.port };
  const { store, close } = await openStore(place);
  return { store, place, close: () => Promise.all([close(), server.stop()]) };
}

/** A cluster of one node, which refuses commands whose keys lie in different slots as any other does. */
async function ownCluster(kind: 'redis cluster' | 'ioredis cluster') {
  const server = await startRedis(
    '--cluster-enabled',
    'yes',
    '--cluster-announce-ip',
    '127.0.0.1',
    '--cluster-config-file',
    'nodes.conf',
  );
  await server.command('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
  await eventually(async () => expect(await server.command('CLUSTER', 'INFO')).toContain('cluster_state:ok'));
  const place: Place = { kind, port: server.port };
  const { store, close } = await openStore(place);
  return { store, place, close: () => Promise.all([close(), server.stop()]) };
}

describe.skipIf(!REDIS).each(['redis', 'ioredis'] as const)('redisStore on %s, when Redis fails', (kind) => {
  async function fresh(...args: string[]) {
    const server = await startRedis(...args);
    const { store, close } = await openStore({ kind, port: server.port });
    onTestFinished(async () => {
      await close();
      await server.stop();
    });
    const lock = await taken(store, 'wx1:stable');
    await lock.write(SECRET);
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
    return { server, store, lock, failures };
  }

  test('killed: every method rejects within its timeout; started again: all work', async () => {
    const { server, store, failures } = await fresh();
    await server.kill();
    const begin = performance.now();
    for (const failure of await failures()) expect(failure).toMatch(/^Error: redisStore: \w+: /);
    expect(performance.now() - begin).toBeLessThan(3_000);

    await server.start();
    const lock = await eventually(() => taken(store, 'wx1:stable'));
    expect(await lock.write('after')).toBe(true);
  });

  test('killed while it is asked for a lock: the lock does not come into being later on', async () => {
    const { server, store } = await fresh();
    await server.kill();
    await expect(store.lock('wx1:late', 600_000)).rejects.toThrow('redisStore: lock');

    await server.start();
    await eventually(() => store.read('wx1:late'));
    await takenWithin(store, 'wx1:late', 3_000);
  });

  test('paused while it is asked for a lock: what it grants too late is given back', async () => {
    const { server, store } = await fresh();
    server.signal('SIGSTOP');
    await expect(store.lock('wx1:paused', 600_000)).rejects.toThrow('no answer within 1000 ms');
    server.signal('SIGCONT');
    await takenWithin(store, 'wx1:paused', 3_000);
  });

  test('paused while it is asked to write: the age counts from the call, not from when it went on', async () => {
    const { server, store, lock } = await fresh();
    server.signal('SIGSTOP');
    const begin = performance.now();
    await expect(lock.write('late')).rejects.toThrow('no answer within 1000 ms');
    server.signal('SIGCONT');
    const late = await eventually(async () => {
      const stored = await store.read('wx1:stable');
      expect(stored?.value).toBe('late');
      return stored;
    });
    expect(late?.age).toBeGreaterThan(1_000);
    expect(late?.age).toBeLessThan(performance.now() - begin + 100);
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
    onTestFinished(() => master.stop());
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
    });
    const error: unknown = await store.read('wx1:stable').catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/^Error: redisStore: read: ERR unknown command/);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('wx1:stable');
  });
});

describe.skipIf(!REDIS)('redisStore', () => {
  let server: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.stop());

  test('works on a pool of connections too', async () => {
    const client = createClientPool({ socket: { host: '127.0.0.1', port: server.port } });
    await client.connect();
    onTestFinished(() => client.destroy());
    const store = redisStore({ client });
    await (await taken(store, 'pool')).write('token');
    expect((await store.read('pool'))?.value).toBe('token');
  });

  test('keeps each key in one hash under its prefix, for 30 days from the last write', async () => {
    const { store, close } = await openStore({ kind: 'redis', port: server.port });
    onTestFinished(() => void close());
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
});

test('redisStore wants a client that it knows', () => {
  const wrong = { get: () => {} };
  // @ts-expect-error: not a client
  const make = () => redisStore({ client: wrong });
  expect(make).toThrow(WeappUsageError);
  expect(make).toThrow(/^redisStore: `client` must be a client of the package redis/);
});
