// redisStore on a real Redis; test/stores/redis-store.test.ts has the contract by one client, and its options.
import { createClientPool } from 'redis';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { redisStore } from '../../src/stores/redis-store.ts';
import { storeContract, taken } from '../stores/contract.ts';
import { whenRedisFails } from '../stores/failing-redis.ts';
import { openStore } from '../stores/open-store.ts';
import { ownCluster, ownRedis } from '../stores/own-redis.ts';
import { REDIS, startRedis } from '../stores/redis-server.ts';
import { SERVER_TIME } from '../stores/server.ts';

/** Milliseconds for a call where no fault is the subject, and a busy machine is none. */
const PATIENT = 50_000;
const SECRET = 'ACCESS-TOKEN-OF-THE-TEST';

storeContract('redisStore on redis', () => ownRedis('redis'), { skip: !REDIS });
for (const kind of ['redis', 'ioredis'] as const) {
  storeContract(`redisStore on a cluster, by ${kind},`, () => ownCluster(`${kind} cluster`), {
    skip: !REDIS,
  });
  whenRedisFails(kind);
}

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
