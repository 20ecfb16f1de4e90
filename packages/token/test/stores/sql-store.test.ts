import { WeappUsageError } from '@weapp-openapi/core';
import { DummyDriver, Kysely, MssqlAdapter, PostgresQueryCompiler } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createTokenTable, sqlStore } from '../../src/stores/sql-store.ts';
import { openDatabase } from './open-database.ts';
import { ownSqlite } from './own-sqlite.ts';
import { sqlContract } from './sql-contract.ts';

// On database servers in test/faults/sql-store.test.ts.
sqlContract([{ kind: 'sqlite', isMissing: false, ownDatabase: ownSqlite }]);

describe('sqlStore on PostgreSQL', () => {
  test('a server that is gone: rejects', async () => {
    const db = openDatabase({ kind: 'postgres', port: 1, database: 'none' });
    onTestFinished(() => db.destroy());
    await expect(sqlStore({ db }).read('wx1:stable')).rejects.toThrow(/^sqlStore: read: .*ECONNREFUSED/);
  });
});

describe('sqlStore', () => {
  const mssql = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new MssqlAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: () => {
        throw new Error('not used');
      },
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });

  test('wants a Kysely instance for a database that it knows', () => {
    expect(() => sqlStore({ db: mssql })).toThrow(WeappUsageError);
    // @ts-expect-error: not a Kysely instance
    expect(() => sqlStore({ db: {} })).toThrow(/^sqlStore: `db` must be a Kysely instance/);
  });

  test('takes the word of its user for an adapter that it does not know', () => {
    expect(() => sqlStore({ db: mssql, dialect: 'postgres' })).not.toThrow();
    // @ts-expect-error: not one of the three
    expect(() => sqlStore({ db: mssql, dialect: 'mssql' })).toThrow(WeappUsageError);
  });

  test.each([
    ['table', ''],
    ['table', 'a.b.c'],
    ['table', '.a'],
    ['table', 'a\0b'],
    ['table', 'x'.repeat(64)],
    ['table', 5],
    ['timeout', 0],
    ['timeout', Number.NaN],
  ])('refuses as `%s`: %j', (name, value) => {
    const make = () => sqlStore({ db: mssql, dialect: 'postgres', [name]: value });
    expect(make).toThrow(WeappUsageError);
    expect(make).toThrow(`sqlStore: \`${name}\` must be`);
  });

  test('createTokenTable refuses what is no name', async () => {
    await expect(createTokenTable(mssql, 'a.b.c')).rejects.toThrow('createTokenTable: `table` must be');
  });
});
