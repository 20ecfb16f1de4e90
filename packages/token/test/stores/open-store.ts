import { DatabaseSync } from 'node:sqlite';
import { Redis, Cluster as RedisCluster } from 'ioredis';
import {
  type Dialect,
  Kysely,
  MysqlDialect,
  PostgresDialect,
  type SqliteDatabase,
  SqliteDialect,
} from 'kysely';
import { createPool } from 'mysql2';
import { Pool } from 'pg';
import { createClient, createCluster } from 'redis';
import type { TokenStore } from '../../src/store.ts';
import { fileStore } from '../../src/stores/file-store.ts';
import { redisStore } from '../../src/stores/redis-store.ts';
import { sqlStore } from '../../src/stores/sql-store.ts';

/** How a process reaches a store: text, so that a child process can be told. */
export type Place =
  | { kind: 'file'; dir: string }
  | { kind: 'redis' | 'redis cluster' | 'ioredis' | 'ioredis cluster'; port: number }
  | { kind: 'postgres' | 'mariadb'; port: number }
  | { kind: 'sqlite'; file: string };

export interface OpenStore {
  store: TokenStore;
  close(): Promise<unknown> | unknown;
}

/** A store on a connection of its own. */
export async function openStore(place: Place): Promise<OpenStore> {
  switch (place.kind) {
    case 'file':
      return { store: fileStore({ dir: place.dir }), close() {} };
    case 'redis': {
      const client = createClient({ socket: { host: '127.0.0.1', port: place.port, reconnectStrategy: 50 } });
      client.on('error', () => {});
      await client.connect();
      return { store: redisStore({ client }), close: () => client.destroy() };
    }
    case 'redis cluster': {
      const client = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${place.port}` }] });
      client.on('error', () => {});
      await client.connect();
      return { store: redisStore({ client }), close: () => client.destroy() };
    }
    case 'ioredis': {
      const client = new Redis({ host: '127.0.0.1', port: place.port, retryStrategy: () => 50 });
      client.on('error', () => {});
      return { store: redisStore({ client }), close: () => client.disconnect() };
    }
    case 'ioredis cluster': {
      const client = new RedisCluster([{ host: '127.0.0.1', port: place.port }]);
      client.on('error', () => {});
      return { store: redisStore({ client }), close: () => client.disconnect() };
    }
    default: {
      const db = openDatabase(place);
      return { store: sqlStore({ db }), close: () => db.destroy() };
    }
  }
}

export type SqlPlace = Extract<Place, { kind: 'postgres' | 'mariadb' | 'sqlite' }>;

export const openDatabase = (place: SqlPlace) => new Kysely<unknown>({ dialect: dialect(place) });

function dialect(place: SqlPlace): Dialect {
  switch (place.kind) {
    case 'postgres': {
      const pool = new Pool({ host: '127.0.0.1', port: place.port, user: 'postgres', max: 10 });
      pool.on('error', () => {});
      return new PostgresDialect({ pool });
    }
    case 'mariadb': {
      const { port } = place;
      return new MysqlDialect({
        pool: createPool({ host: '127.0.0.1', port, user: 'root', database: 'weapp' }),
      });
    }
    case 'sqlite':
      return new SqliteDialect({ database: nodeSqlite(place.file) });
  }
}

/** Node's own SQLite with the face that Kysely expects. */
function nodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: 1_000 });
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      const bind = (values: readonly unknown[]) =>
        values.map((value) => (value === null ? null : `${value}`));
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...bind(values)),
        run: (values) => statement.run(...bind(values)),
        iterate: (values) => statement.iterate(...bind(values)),
      };
    },
  };
}
