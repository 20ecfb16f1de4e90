import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { HistoryError } from '../history-error.ts';
import { cannotOpen, noFolder } from '../messages/store.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { PatientDriver } from './patient-driver.ts';

/** kysely's SQLite over node:sqlite. */
export function sqliteDialect(path: string): SqliteDialect {
  return new NodeSqliteDialect(adapt(openFile(path)));
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): PatientDriver {
    return new PatientDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** kysely migrates SQLite without a transaction, although it can: then two migrators at once would collide. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function openFile(path: string): DatabaseSync {
  const { DatabaseSync } = nodeSqlite();
  const folder = dirname(resolve(path));
  if (path !== ':memory:' && !existsSync(folder)) {
    throw new HistoryError('database', noFolder(folder));
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    // Pragmas, because the constructor knows `timeout` only since Node 22.16. WAL: readers never wait for the
    // writer, and a killed process leaves the file as of its last commit.
    database.exec('pragma busy_timeout = 5000');
    database.exec('pragma journal_mode = wal');
    // With WAL, NORMAL is safe against a killed process; after a power cut the last answers may be asked again.
    database.exec('pragma synchronous = normal');
    // From here on PatientDriver waits.
    database.exec('pragma busy_timeout = 0');
    return database;
  } catch (error) {
    database?.close();
    throw new HistoryError('database', cannotOpen(path, `${messageOf(error)}.`), error);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Statements kept prepared, which saves a fifth of the time; a history has about fifty. */
const STATEMENTS = 200;

/** The part of better-sqlite3 that kysely calls. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      let statement = prepared.get(sql);
      if (statement === undefined) {
        if (prepared.size >= STATEMENTS) prepared.clear();
        statement = prepareStatement(database, sql);
        prepared.set(sql, statement);
      }
      return statement;
    },
  };
}

function prepareStatement(database: DatabaseSync, sql: string): SqliteStatement {
  // A transaction that begins by reading cannot wait for another writer when it comes to write: it fails at once
  // (SQLITE_BUSY_SNAPSHOT). So each takes the write lock first, and waits for that.
  const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
  // As numbers, integers past 2^53 throw.
  statement.setReadBigInts(true);
  const values = (parameters: readonly unknown[]) =>
    parameters as readonly SQLInputValue[] as SQLInputValue[];
  return {
    reader: returnsRows(sql),
    all: (parameters) => statement.all(...values(parameters)).map(withNumbers),
    run: (parameters) => statement.run(...values(parameters)),
    *iterate(parameters) {
      for (const row of statement.iterate(...values(parameters))) yield withNumbers(row);
    },
  };
}

/** Node 22.13 has no `StatementSync.columns()`. Values are parameters, so the words below are SQL's own. */
function returnsRows(sql: string): boolean {
  return /^\s*(?:select|with|pragma|values)\b/i.test(sql) || /\breturning\b/i.test(sql);
}

/** Integers as numbers where that is exact. */
function withNumbers(row: object): object {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    plain[name] = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  return plain;
}
