import { expect } from 'vitest';
import { openStore } from './open-store.ts';
import type { Place } from './place.ts';
import { startRedis } from './redis-server.ts';
import { eventually } from './server.ts';

/** Milliseconds for a call: a busy machine is no fault. */
const PATIENT = 50_000;

/** A store on a Redis of the test's own. */
export async function ownRedis(kind: 'redis' | 'ioredis') {
  const server = await startRedis();
  const place: Place = { kind, port: server.port };
  const { store, close } = await openStore(place, PATIENT);
  return { store, place, close: () => Promise.all([close(), server.stop()]) };
}

/** A cluster of one node, which refuses commands whose keys lie in different slots as any other does. */
export async function ownCluster(kind: 'redis cluster' | 'ioredis cluster') {
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
  const { store, close } = await openStore(place, PATIENT);
  return { store, place, close: () => Promise.all([close(), server.stop()]) };
}
