import { Redis } from 'ioredis';
import { startRedis } from '../../../token/test/stores/redis-server.ts';
import { redisSeen } from '../../src/redis.ts';

/** A client of either package, on a Redis of the test's own. */
export async function openClient(kind: 'redis' | 'ioredis', port: number) {
  if (kind === 'ioredis') {
    const client = new Redis(port, '127.0.0.1').on('error', () => {});
    return { client, close: async () => client.disconnect() };
  }
  // It takes a while to load, and not all who come here want it.
  const { createClient } = await import('redis');
  const client = createClient({ socket: { host: '127.0.0.1', port } }).on('error', () => {});
  await client.connect();
  return { client, close: async () => client.destroy() };
}

/** redisSeen by either client, on a Redis of the test's own. */
export async function openSeen(kind: 'redis' | 'ioredis') {
  const server = await startRedis();
  const { client, close } = await openClient(kind, server.port);
  return {
    store: redisSeen({ client, timeout: 50_000 }),
    close: async () => {
      await close();
      await server.stop();
    },
  };
}
