import { type Kysely, type Migration, sql } from 'kysely';
import type { DatabasePlace } from './database-url.ts';

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
  const key = ['appid', 'operation', 'begin_date', 'end_date', 'parameters'] as const;
  const table = (name: string) => {
    let builder = db.schema.createTable(name);
    for (const column of key) builder = builder.addColumn(column, text, (c) => c.notNull());
    return builder;
  };
  await table('answers')
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('fetched_at', 'text', (c) => c.notNull())
    .addColumn('first_fetched', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('answers_key', [...key])
    .execute();
  await table('figures')
    .addColumn('figure', text, (c) => c.notNull())
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('value', 'numeric', (c) => c.notNull())
    .addPrimaryKeyConstraint('figures_key', [...key, 'figure', 'key'])
    .execute();
  await table('changes')
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('fetched_at', 'text', (c) => c.notNull())
    .addColumn('replaced_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('changes_key', [...key, 'replaced_at', 'fetched_at'])
    .execute();
  await table('claims')
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_key', [...key])
    .execute();
}

/** The PostgreSQL schema that holds the tables: an application's own database may have an `answers` already. */
export const SCHEMA = 'weapp_history';

/** A database whose tables are those of a history. */
export function inSchema<T>(db: Kysely<T>, kind: Kind): Kysely<T> {
  return kind === 'postgres' ? db.withSchema(SCHEMA) : db;
}
