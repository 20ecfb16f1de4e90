// What a store may be handed by mistake: a value of 6 MB.
import { randomBytes } from 'node:crypto';
import Keyv from 'keyv';
import { afterAll, test } from 'vitest';
import { cacheStore } from '../../src/stores/cache-store.ts';
import { encryptedStore } from '../../src/stores/encrypted-store.ts';
import { fileStore } from '../../src/stores/file-store.ts';
import { memoryStore } from '../../src/stores/memory-store.ts';
import { keepsLarge } from '../stores/contract.ts';
import { type OpenStore, openStore } from '../stores/open-store.ts';
import { ownCluster, ownRedis } from '../stores/own-redis.ts';
import { ownDatabase, stopServers } from '../stores/places.ts';
import { REDIS } from '../stores/redis-server.ts';
import { scratchFolder } from '../stores/scratch.ts';
import { SERVER_TIME } from '../stores/server.ts';
import { INITDB, MARIADB } from '../stores/sql-servers.ts';

afterAll(stopServers, SERVER_TIME);

const onDatabase = async (kind: 'postgres' | 'mariadb' | 'sqlite') =>
  openStore(await ownDatabase(kind), 50_000);
const local = (store: OpenStore['store']): OpenStore => ({ store, close() {} });

const STORES: { name: string; open(): OpenStore | Promise<OpenStore>; isMissing?: boolean }[] = [
  { name: 'memoryStore', open: () => local(memoryStore()) },
  { name: 'encryptedStore', open: () => local(encryptedStore(memoryStore(), { key: randomBytes(32) })) },
  { name: 'fileStore', open: () => local(fileStore({ dir: scratchFolder('large') })) },
  { name: 'cacheStore', open: () => local(cacheStore(new Keyv())) },
  { name: 'redisStore on redis', open: () => ownRedis('redis'), isMissing: !REDIS },
  { name: 'redisStore on ioredis', open: () => ownRedis('ioredis'), isMissing: !REDIS },
  { name: 'redisStore on a cluster', open: () => ownCluster('redis cluster'), isMissing: !REDIS },
  { name: 'sqlStore on postgres', open: () => onDatabase('postgres'), isMissing: !INITDB },
  { name: 'sqlStore on mariadb', open: () => onDatabase('mariadb'), isMissing: !MARIADB },
  { name: 'sqlStore on sqlite', open: () => onDatabase('sqlite') },
];

for (const { name, open, isMissing = false } of STORES) {
  test.skipIf(isMissing)(
    `${name} keeps what is large as a whole, or refuses it without a word of it`,
    async () => {
      const { store, close } = await open();
      try {
        await keepsLarge(store, 6_000_000);
      } finally {
        await close();
      }
    },
  );
}
