import { WeappUsageError } from '@weapp-openapi/core';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { HistoryError } from '../history-error.ts';
import { cannotOpen, isClosed, newerTables } from '../messages/store.ts';
import { type DatabasePlace, readDatabaseUrl } from './database-url.ts';
import { inSchema, migrationsFor, SCHEMA } from './migrations.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** An open database with the tables of a history. */
export interface Store {
  /** @throws WeappUsageError when the store is closed. */
  readonly db: Kysely<Tables>;
  readonly place: DatabasePlace;
  close(): Promise<void>;
}

/**
 * Opens a database, and brings its tables up to date.
 *
 * @throws WeappUsageError for a wrong url, HistoryError when the database cannot be opened.
 */
export async function openStore(url: string, connectMs?: number): Promise<Store> {
  const place = readDatabaseUrl(url);
  const dialect =
    place.kind === 'sqlite' ? sqliteDialect(place.path) : await postgresDialect(place.url, connectMs);
  const root = new Kysely<Tables>({ dialect });
  try {
    await migrate(root, place);
  } catch (error) {
    await root.destroy().catch(() => {});
    throw error;
  }
  const db = inSchema(root, place.kind);
  let isOpen = true;
  return {
    get db() {
      if (isOpen) return db;
      throw new WeappUsageError(isClosed());
    },
    place,
    close() {
      isOpen = false;
      return root.destroy();
    },
  };
}

async function migrate(root: Kysely<Tables>, place: DatabasePlace): Promise<void> {
  const migrations = migrationsFor(place.kind);
  const migrator = new Migrator({
    db: root,
    provider: { getMigrations: async () => migrations },
    // Names of its own: an application that uses kysely too has its migrations in the same database.
    migrationTableName: 'weapp_migrations',
    migrationLockTableName: 'weapp_migration_lock',
    ...(place.kind === 'postgres' ? { migrationTableSchema: SCHEMA } : {}),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const message = messageOf(error);
  if (message.startsWith('corrupted migrations:')) {
    throw new HistoryError('newer-database', newerTables());
  }
  throw new HistoryError('database', cannotOpen(nameOf(place), message), error);
}

/** Where a name has several addresses, Node gives an AggregateError without a message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

/** A name for messages, without user and password. */
function nameOf(place: DatabasePlace): string {
  if (place.kind === 'sqlite') return place.path;
  const { host, pathname } = new URL(place.url);
  return `the PostgreSQL database ${host || 'of this host'}${pathname}`;
}
