import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { DummyDriver, Kysely, MssqlAdapter, PostgresQueryCompiler, sql } from 'kysely';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTokenTable, sqlStore } from '../../src/stores/sql-store.ts';
import { storeContract, taken, takenWithin, wait } from './contract.ts';
import { openDatabase, type SqlPlace } from './open-database.ts';
import { eventually } from './server.ts';
import { INITDB, MARIADB, startMariadb, startPostgres } from './sql-servers.ts';

let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
let mariadb: Awaited<ReturnType<typeof startMariadb>> | undefined;
beforeAll(async () => {
  if (INITDB) postgres = await startPostgres();
  if (MARIADB) mariadb = await startMariadb();
}, 120_000);
afterAll(() => Promise.all([postgres?.stop(), mariadb?.stop()]));

async function subject(place: SqlPlace) {
  const db = openDatabase(place);
  await eventually(() => createTokenTable(db));
  return { store: sqlStore({ db }), place, close: () => db.destroy() };
}

const postgresPlace = (): SqlPlace => ({ kind: 'postgres', port: postgres?.port ?? 0 });

storeContract('sqlStore on PostgreSQL', () => subject(postgresPlace()), { skip: !INITDB });

storeContract(
  'sqlStore on MariaDB',
  async () => {
    const port = mariadb?.port ?? 0;
    const admin = await eventually(() => createConnection({ host: '127.0.0.1', port, user: 'root' }));
    await admin.query('create database weapp character set utf8mb4');
    await admin.end();
    return subject({ kind: 'mariadb', port });
  },
  { skip: !MARIADB },
);

storeContract('sqlStore on SQLite', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'weapp-token-sqlite-'));
  const { close, ...rest } = await subject({ kind: 'sqlite', file: join(dir, 'tokens.db') });
  return { ...rest, close: () => close().then(() => rmSync(dir, { recursive: true })) };
});

// A process whose own clock stands still between the call and its effect stands for one that is slow; a late
// write on a real PostgreSQL is below.
test.for(['postgres', 'mariadb', 'sqlite'] as const)(
  'on %s the age of a write counts from its call',
  async (kind, { skip }) => {
    skip(
      (kind === 'postgres' && !INITDB) || (kind === 'mariadb' && !MARIADB),
      'The server is not installed.',
    );
    const dir = mkdtempSync(join(tmpdir(), 'weapp-token-sqlite-'));
    const ports = { postgres: postgres?.port ?? 0, mariadb: mariadb?.port ?? 0 };
    const { store, close } = await subject(
      kind === 'sqlite' ? { kind, file: join(dir, 'tokens.db') } : { kind, port: ports[kind] },
    );
    onTestFinished(async () => {
      await close();
      rmSync(dir, { recursive: true });
    });
    const lock = await taken(store, 'wx1:call');
    const then = performance.now();
    await wait(400);
    const now = vi.spyOn(performance, 'now').mockReturnValue(then);
    const write = lock.write('token');
    now.mockRestore();
    expect(await write).toBe(true);
    const age = (await store.read('wx1:call'))?.age;
    expect(age).toBeGreaterThan(350);
    expect(age).toBeLessThan(1_000);
  },
);

describe.skipIf(!INITDB)('sqlStore on PostgreSQL', () => {
  function open() {
    const db = openDatabase(postgresPlace());
    onTestFinished(() => db.destroy());
    return db;
  }

  test('uses the table it is given, in a schema too', async () => {
    const db = open();
    await sql`create schema shop`.execute(db);
    await createTokenTable(db, 'shop.wechat');
    const store = sqlStore({ db, table: 'shop.wechat' });
    await (await taken(store, 'wx1:stable')).write('token');
    expect((await store.read('wx1:stable'))?.value).toBe('token');
    expect((await sql`select 1 from shop.wechat`.execute(db)).rows).toHaveLength(1);
  });

  test('an emptied table: a holder from before cannot write, and fences grow on', async () => {
    const db = open();
    await createTokenTable(db, 'emptied');
    const store = sqlStore({ db, table: 'emptied' });
    const before = await taken(store, 'wx1:stable');
    await sql`delete from emptied`.execute(db);
    await wait(5);
    expect(await before.write('stale')).toBe(false);
    expect((await taken(store, 'wx1:stable')).fence).toBeGreaterThan(before.fence);
  });

  test('no table: every method rejects, and the error quotes no value', async () => {
    const db = open();
    await createTokenTable(db, 'dropped');
    const store = sqlStore({ db, table: 'dropped' });
    const lock = await taken(store, 'wx1:stable');
    await sql`alter table dropped add check (value <> 'ACCESS-TOKEN')`.execute(db);
    const refused: unknown = await lock.write('ACCESS-TOKEN').catch((reason: unknown) => reason);
    expect(String(refused)).toMatch(/^Error: sqlStore: write: .*violates check constraint/);
    expect(inspect(refused, { depth: 20, showHidden: true })).not.toContain('ACCESS-TOKEN');

    await sql`drop table dropped`.execute(db);
    const calls = [store.read('k'), store.lock('k', 1), lock.write('x'), lock.extend(1), lock.release()];
    for (const result of await Promise.allSettled(calls)) {
      const reason = result.status === 'rejected' ? String(result.reason) : 'answered';
      expect(reason).toMatch(/^Error: sqlStore: \w+: relation "dropped" does not exist$/);
    }
  });

  test('a pool without a free connection: a lock that comes too late is given back', async () => {
    const db = open();
    await createTokenTable(db);
    const store = sqlStore({ db, timeout: 200 });
    let free = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const all = Array.from({ length: 10 }, () => db.connection().execute(() => busy));
    await expect(store.lock('wx1:busy', 600_000)).rejects.toThrow('sqlStore: lock: no answer within 200 ms.');
    free();
    await Promise.all(all);
    await takenWithin(store, 'wx1:busy', 3_000);
  });

  test('a pool without a free connection: the age of a late write counts from the call', async () => {
    const db = open();
    await createTokenTable(db);
    const store = sqlStore({ db, timeout: 200 });
    const lock = await taken(store, 'wx1:waits');
    let free = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const all = Array.from({ length: 10 }, () => db.connection().execute(() => busy));
    const begin = performance.now();
    await expect(lock.write('late')).rejects.toThrow('no answer within 200 ms');
    await wait(300);
    free();
    await Promise.all(all);
    const late = await eventually(async () => {
      const stored = await store.read('wx1:waits');
      expect(stored?.value).toBe('late');
      return stored;
    });
    expect(late?.age).toBeGreaterThan(500);
    expect(late?.age).toBeLessThan(performance.now() - begin + 100);
  });

  test('killed: every method rejects within its timeout; started again: all work', async () => {
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    const { store, close } = await subject({ kind: 'postgres', port: server.port });
    onTestFinished(close);
    const lock = await taken(store, 'wx1:stable');
    await lock.write('before');
    await server.kill();
    const calls = [store.read('k'), store.lock('k', 1), lock.write('x'), lock.extend(1), lock.release()];
    for (const { status } of await Promise.allSettled(calls)) expect(status).toBe('rejected');

    server.start();
    await eventually(async () => expect((await store.read('wx1:stable'))?.value).toBe('before'));
    expect(await lock.write('after')).toBe(true);
  });

  test('serializable transactions by default: still one lock, and no error', async () => {
    const db = open();
    await createTokenTable(db, 'serial');
    await sql`alter database postgres set default_transaction_isolation = serializable`.execute(db);
    onTestFinished(async () => {
      await sql`alter database postgres reset default_transaction_isolation`.execute(db);
    });
    const strict = open();
    const { rows } = await sql`show transaction_isolation`.execute(strict);
    expect(rows).toEqual([{ transaction_isolation: 'serializable' }]);
    const store = sqlStore({ db: strict, table: 'serial' });
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => store.lock('wx1:stable', 20_000)));
      const locks = answers.filter((lock) => lock !== undefined);
      expect(locks).toHaveLength(1);
      await locks[0]?.release();
    }
  });

  test('a server that is gone: rejects', async () => {
    const db = openDatabase({ kind: 'postgres', port: 1 });
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
});
