import { Redis } from 'ioredis';
import { createClient } from 'redis';

/** A client of either package, on a Redis of the test's own. */
export async function openClient(kind: 'redis' | 'ioredis', port: number) {
  if (kind === 'ioredis') {
    const client = new Redis(port, '127.0.0.1').on('error', () => {});
    return { client, close: async () => client.disconnect() };
  }
  const client = createClient({ socket: { host: '127.0.0.1', port } }).on('error', () => {});
  await client.connect();
  return { client, close: async () => client.destroy() };
}
