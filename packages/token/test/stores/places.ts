import { randomUUID } from 'node:crypto';
import { createTokenTable } from '../../src/stores/sql-store.ts';
import { openDatabase, type SqlPlace } from './open-database.ts';
import { ownSqlite } from './own-sqlite.ts';
import type { Place } from './place.ts';
import { REDIS, startRedis } from './redis-server.ts';
import { scratchFolder } from './scratch.ts';
import { INITDB, MARIADB, type SqlServer, startMariadb, startPostgres } from './sql-servers.ts';

export interface OwnPlace {
  place: Place;
  stop(): Promise<void> | void;
}

const started = new Map<string, Promise<SqlServer>>();

/** Starts the server that all tests of a file share, if it does not run yet. */
export function shared(kind: 'postgres' | 'mariadb'): Promise<SqlServer> {
  const server = started.get(kind) ?? (kind === 'postgres' ? startPostgres() : startMariadb());
  started.set(kind, server);
  return server;
}

/** For `afterAll` of a test that uses PLACES or {@link ownDatabase}. */
export async function stopServers(): Promise<void> {
  const servers = [...started.values()];
  started.clear();
  await Promise.all(servers.map(async (server) => (await server).stop()));
}

/** A database of the test's own, with the table, on the server that all share; or a file. */
export async function ownDatabase(kind: SqlPlace['kind']): Promise<SqlPlace> {
  if (kind === 'sqlite') return ownSqlite();
  const { port, query } = await shared(kind);
  const database = `weapp_${randomUUID().replaceAll('-', '')}`;
  await query(`create database ${database}${kind === 'mariadb' ? ' character set utf8mb4' : ''}`);
  const place: SqlPlace = { kind, port, database };
  const db = openDatabase(place);
  await createTokenTable(db).finally(() => db.destroy());
  return place;
}

const onDatabase = (kind: SqlPlace['kind']) => async (): Promise<OwnPlace> => ({
  place: await ownDatabase(kind),
  stop() {},
});

/** Every kind of store that processes share, each in a place of the test's own. */
export const PLACES: {
  name: string;
  isMissing: boolean;
  /** Whether only processes of one host can share it. */
  isLocal: boolean;
  start(): Promise<OwnPlace>;
}[] = [
  {
    name: 'files',
    isLocal: true,
    isMissing: false,
    start: async () => ({ place: { kind: 'file', dir: scratchFolder('place') }, stop() {} }),
  },
  ...(['redis', 'ioredis'] as const).map((kind) => ({
    name: kind,
    isLocal: false,
    isMissing: !REDIS,
    async start(): Promise<OwnPlace> {
      const { port, stop } = await startRedis();
      return { place: { kind, port }, stop };
    },
  })),
  { name: 'PostgreSQL', isLocal: false, isMissing: !INITDB, start: onDatabase('postgres') },
  { name: 'MariaDB', isLocal: false, isMissing: !MARIADB, start: onDatabase('mariadb') },
  { name: 'SQLite', isLocal: true, isMissing: false, start: onDatabase('sqlite') },
];
