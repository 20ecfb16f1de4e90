// Stores that four processes share.
import { afterAll } from 'vitest';
import { fileStore } from '../../src/stores/file-store.ts';
import { openStore } from '../stores/open-store.ts';
import { ownCluster, ownRedis } from '../stores/own-redis.ts';
import { ownDatabase, stopServers } from '../stores/places.ts';
import { processContract } from '../stores/processes.ts';
import { REDIS } from '../stores/redis-server.ts';
import { scratchFolder } from '../stores/scratch.ts';
import { SERVER_TIME } from '../stores/server.ts';
import { INITDB, MARIADB } from '../stores/sql-servers.ts';

afterAll(stopServers, SERVER_TIME);

processContract('fileStore', async () => {
  const dir = scratchFolder('contract');
  return { store: fileStore({ dir }), close() {}, place: { kind: 'file', dir } };
});

for (const kind of ['redis', 'ioredis'] as const) {
  processContract(`redisStore on ${kind}`, () => ownRedis(kind), { skip: !REDIS });
  processContract(`redisStore on a cluster, by ${kind},`, () => ownCluster(`${kind} cluster`), {
    skip: !REDIS,
  });
}

for (const { kind, isMissing } of [
  { kind: 'postgres', isMissing: !INITDB },
  { kind: 'mariadb', isMissing: !MARIADB },
  { kind: 'sqlite', isMissing: false },
] as const) {
  const open = async () => {
    const place = await ownDatabase(kind);
    return { place, ...(await openStore(place, 50_000)) };
  };
  processContract(`sqlStore on ${kind}`, open, { skip: isMissing });
}
