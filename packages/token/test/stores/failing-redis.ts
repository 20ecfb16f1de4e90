import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { taken, takenWithin } from './contract.ts';
import { openStore } from './open-store.ts';
import { REDIS, startRedis } from './redis-server.ts';
import { eventually, SERVER_TIME } from './server.ts';

/** Milliseconds for a call where no fault is the subject, and a busy machine is none. */
const PATIENT = 50_000;
/** Milliseconds for a call that is to be given up: less than the store's own second, which one test keeps. */
const SHORT = 300;
const SECRET = 'ACCESS-TOKEN-OF-THE-TEST';

/** What redisStore does, by either client, while Redis fails. */
export function whenRedisFails(kind: 'redis' | 'ioredis'): void {
  describe.skipIf(!REDIS)(`redisStore on ${kind}, when Redis fails`, () => {
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
}
