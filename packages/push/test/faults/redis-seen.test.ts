// redisSeen by both clients; test/seen/store.test.ts has the contract by one.
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { REDIS, startRedis } from '../../../token/test/stores/redis-server.ts';
import { redisSeen } from '../../src/redis.ts';
import { LONG, seenContract } from '../seen/contract.ts';
import { openClient, openSeen } from '../seen/redis.ts';

seenContract('redisSeen on redis', () => openSeen('redis'), !REDIS);

for (const kind of ['redis', 'ioredis'] as const) {
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
