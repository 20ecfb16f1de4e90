import { DatabaseSync } from 'node:sqlite';
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
import type { Place } from './place.ts';

export type SqlPlace = Extract<Place, { kind: 'postgres' | 'mariadb' | 'sqlite' }>;

export const openDatabase = (place: SqlPlace) => new Kysely<unknown>({ dialect: dialect(place) });

function dialect(place: SqlPlace): Dialect {
  switch (place.kind) {
    case 'postgres': {
      const pool = new Pool({
        host: '127.0.0.1',
        port: place.port,
        user: 'postgres',
        database: place.database,
        max: 10,
      });
      // Without these a connection that breaks ends the process.
      pool.on('error', () => {});
      pool.on('connect', (client) => client.on('error', () => {}));
      return new PostgresDialect({ pool });
    }
    case 'mariadb': {
      const { port, database } = place;
      return new MysqlDialect({ pool: createPool({ host: '127.0.0.1', port, user: 'root', database }) });
    }
    case 'sqlite':
      return new SqliteDialect({ database: nodeSqlite(place.file) });
  }
}

/** Node's own SQLite with the face that Kysely expects. */
function nodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: 30_000 });
  database.exec('pragma journal_mode = wal');
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
