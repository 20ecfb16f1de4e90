import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { createTokenTable } from '../../src/stores/sql-store.ts';
import { openDatabase } from './open-database.ts';
import type { Place } from './open-store.ts';
import { REDIS, startRedis } from './redis-server.ts';
import { eventually } from './server.ts';
import { INITDB, MARIADB, startMariadb, startPostgres } from './sql-servers.ts';

export interface OwnPlace {
  place: Place;
  stop(): Promise<void> | void;
}

/** Every kind of store that processes share, on a server or in a folder of the test's own. */
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
    async start() {
      const dir = mkdtempSync(join(tmpdir(), 'weapp-token-place-'));
      return { place: { kind: 'file', dir }, stop: () => rmSync(dir, { recursive: true }) };
    },
  },
  ...(['redis', 'ioredis'] as const).map((kind) => ({
    name: kind,
    isLocal: false,
    isMissing: !REDIS,
    async start() {
      const { port, stop } = await startRedis();
      return { place: { kind, port }, stop };
    },
  })),
  {
    name: 'PostgreSQL',
    isLocal: false,
    isMissing: !INITDB,
    async start() {
      const { port, stop } = await startPostgres();
      return withTable({ kind: 'postgres', port }, stop);
    },
  },
  {
    name: 'MariaDB',
    isLocal: false,
    isMissing: !MARIADB,
    async start() {
      const { port, stop } = await startMariadb();
      const admin = await eventually(() => createConnection({ host: '127.0.0.1', port, user: 'root' }));
      await admin.query('create database weapp character set utf8mb4');
      await admin.end();
      return withTable({ kind: 'mariadb', port }, stop);
    },
  },
  {
    name: 'SQLite',
    isLocal: true,
    isMissing: false,
    async start() {
      const dir = mkdtempSync(join(tmpdir(), 'weapp-token-place-'));
      return withTable({ kind: 'sqlite', file: join(dir, 'tokens.db') }, () =>
        rmSync(dir, { recursive: true }),
      );
    },
  },
];

async function withTable(
  place: Parameters<typeof openDatabase>[0],
  stop: OwnPlace['stop'],
): Promise<OwnPlace> {
  const db = openDatabase(place);
  await eventually(() => createTokenTable(db));
  await db.destroy();
  return { place, stop };
}
