import type { TokenStore } from '../../src/renewal/token-store.ts';
import { fileStore } from '../../src/stores/file-store.ts';
import { redisStore } from '../../src/stores/redis-store.ts';
import type { Place } from './place.ts';

export interface OpenStore {
  store: TokenStore;
  close(): Promise<unknown> | unknown;
}

/**
 * A store on a connection of its own. Imports only what it needs, for the processes' sake.
 *
 * @param timeout Milliseconds for each call; default that of the store. Where no fault is the subject, so long
 * that a busy machine is none.
 */
export async function openStore(place: Place, timeout?: number): Promise<OpenStore> {
  switch (place.kind) {
    case 'file':
      return { store: fileStore({ dir: place.dir }), close() {} };
    case 'redis': {
      const { createClient } = await import('redis');
      const client = createClient({ socket: { host: '127.0.0.1', port: place.port, reconnectStrategy: 50 } });
      client.on('error', () => {});
      await client.connect();
      return { store: redisStore({ client, timeout }), close: () => client.destroy() };
    }
    case 'redis cluster': {
      const { createCluster } = await import('redis');
      const client = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${place.port}` }] });
      client.on('error', () => {});
      await client.connect();
      return { store: redisStore({ client, timeout }), close: () => client.destroy() };
    }
    case 'ioredis': {
      const { Redis } = await import('ioredis');
      const { port } = place;
      const client = new Redis({ host: '127.0.0.1', port, retryStrategy: () => 50, lazyConnect: true });
      client.on('error', () => {});
      await client.connect();
      return { store: redisStore({ client, timeout }), close: () => client.disconnect() };
    }
    case 'ioredis cluster': {
      const { Cluster } = await import('ioredis');
      const client = new Cluster([{ host: '127.0.0.1', port: place.port }]);
      client.on('error', () => {});
      return { store: redisStore({ client, timeout }), close: () => client.disconnect() };
    }
    default: {
      const { openDatabase } = await import('./open-database.ts');
      const { sqlStore } = await import('../../src/stores/sql-store.ts');
      const db = openDatabase(place);
      return { store: sqlStore({ db, timeout }), close: () => db.destroy() };
    }
  }
}
