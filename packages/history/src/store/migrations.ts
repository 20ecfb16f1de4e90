import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabasePlace } from './database-url.ts';
import { KEY_COLUMNS } from './rows.ts';

type Kind = DatabasePlace['kind'];

/**
 * By name, in alphabetical order. A published one never changes: what is different later is a migration of its
 * own, and a version that does not know its name refuses the database.
 */
export function migrationsFor(kind: Kind): Record<string, Migration> {
  return { '001-answers': { up: (db) => createTables(db, kind) } };
}

async function createTables(root: Kysely<unknown>, kind: Kind): Promise<void> {
  const db = inSchema(root, kind);
  // The same order in both databases, whatever the language of the PostgreSQL cluster.
  const text = kind === 'postgres' ? sql`text collate "C"` : sql`text`;
  const required = (column: ColumnDefinitionBuilder) => column.notNull();
  const table = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn('appid', text, required)
      .addColumn('operation', text, required)
      .addColumn('begin_date', text, required)
      .addColumn('end_date', text, required)
      .addColumn('parameters', text, required);
  await table('answers')
    .addColumn('answer', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('fetched_at', 'text', required)
    .addColumn('first_fetched', 'text', required)
    .addPrimaryKeyConstraint('answers_key', [...KEY_COLUMNS])
    .execute();
  await table('figures')
    .addColumn('figure', text, required)
    .addColumn('key', text, required)
    .addColumn('value', 'numeric', required)
    .addPrimaryKeyConstraint('figures_key', [...KEY_COLUMNS, 'figure', 'key'])
    .execute();
  await table('changes')
    .addColumn('answer', 'text', required)
    .addColumn('fetched_at', 'text', required)
    .addColumn('replaced_at', 'text', required)
    .addPrimaryKeyConstraint('changes_key', [...KEY_COLUMNS, 'replaced_at', 'fetched_at'])
    .execute();
  await table('claims')
    .addColumn('owner', 'text', required)
    .addColumn('until', 'bigint', required)
    .addPrimaryKeyConstraint('claims_key', [...KEY_COLUMNS])
    .execute();
}

/** The PostgreSQL schema that holds the tables: an application's own database may have an `answers` already. */
export const SCHEMA = 'weapp_history';

/** A database whose tables are those of a history. */
export function inSchema<T>(db: Kysely<T>, kind: Kind): Kysely<T> {
  return kind === 'postgres' ? db.withSchema(SCHEMA) : db;
}
