import { inspect } from 'node:util';
import { WeappUsageError } from '@weapp-openapi/core';
import { DummyDriver, Kysely, MssqlAdapter, PostgresQueryCompiler, sql } from 'kysely';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTokenTable, sqlStore } from '../../src/stores/sql-store.ts';
import { storeContract, taken, wait } from './contract.ts';
import { openDatabase, type SqlPlace } from './open-database.ts';
import { openStore } from './open-store.ts';
import { ownDatabase, shared, stopServers } from './places.ts';
import { eventually, SERVER_TIME } from './server.ts';
import { INITDB, MARIADB } from './sql-servers.ts';

/** Milliseconds for a call where no fault is the subject, and a busy machine is none. */
const PATIENT = 50_000;
const DATABASES = [
  { kind: 'postgres', isMissing: !INITDB },
  { kind: 'mariadb', isMissing: !MARIADB },
  { kind: 'sqlite', isMissing: false },
] as const;

afterAll(stopServers, SERVER_TIME);

for (const { kind, isMissing } of DATABASES) {
  const open = async () => {
    const place = await ownDatabase(kind);
    return { place, ...(await openStore(place, PATIENT)) };
  };
  storeContract(`sqlStore on ${kind}`, open, { skip: isMissing });
}

const present = DATABASES.filter(({ isMissing }) => !isMissing);

async function openOwn(kind: SqlPlace['kind']) {
  const place = await ownDatabase(kind);
  const db = openDatabase(place);
  onTestFinished(() => db.destroy());
  return { db, store: sqlStore({ db, timeout: PATIENT }) };
}

// A process whose own clock stands still between the call and its effect stands for one that is slow; a late
// write on a real PostgreSQL is below.
test.for(present)(
  'on $kind the age of a write counts from its call',
  { timeout: SERVER_TIME },
  async ({ kind }) => {
    const { store } = await openOwn(kind);
    const asked = performance.now();
    const lock = await taken(store, 'wx1:call');
    const then = performance.now();
    await wait(400);
    const now = vi.spyOn(performance, 'now').mockReturnValue(then);
    const write = lock.write('token');
    now.mockRestore();
    expect(await write).toBe(true);
    const age = (await store.read('wx1:call'))?.age;
    expect(age).toBeGreaterThan(350);
    // The database's time at the call is known to no more than how long the lock took.
    expect(age).toBeLessThan(performance.now() - asked + 100);
  },
);

test.for(present)(
  'on $kind what no store wrote is absent, too old, or holds up nobody',
  { timeout: SERVER_TIME },
  async ({ kind }) => {
    const { db, store } = await openOwn(kind);
    const now = Date.now();
    const put = async (key: string, change: ReturnType<typeof sql>) => {
      const lock = await taken(store, key);
      await lock.write('token');
      await lock.release();
      await sql`update weapp_token set ${change} where owner is null and value = 'token'`.execute(db);
    };

    await put('huge', sql`value = ${'x'.repeat(65_536).slice(kind === 'mariadb' ? 65_000 : 0)}`);
    if (kind !== 'mariadb') expect(await store.read('huge')).toBeUndefined();

    for (const [index, written] of ['null', '-1', '9223372036854775807', '-9223372036854775807'].entries()) {
      await put(`age ${index}`, sql`written_at = ${sql.raw(written)}, value = 'old'`);
      expect(await store.read(`age ${index}`)).toEqual({ value: 'old', age: Infinity });
    }

    const locks = [
      `locked_at = null`,
      `locked_for = null`,
      `locked_at = 9223372036854775807`,
      `locked_at = -9223372036854775807`,
      `locked_at = ${now}, locked_for = 9223372036854775807`,
    ];
    for (const [index, lock] of locks.entries()) {
      await put(`lock ${index}`, sql`owner = 'me', value = 'locked', ${sql.raw(lock)}`);
      await taken(store, `lock ${index}`);
    }

    for (const [index, fence] of ['-5', '9007199254740993', '9223372036854775807'].entries()) {
      await put(`fence ${index}`, sql`fence = ${sql.raw(fence)}, value = 'fenced'`);
      const lock = await taken(store, `fence ${index}`);
      expect(Math.abs(lock.fence - now)).toBeLessThan(600_000);
    }
  },
);

test.for(present)(
  'on $kind a table name is a name, whatever is in it',
  { timeout: SERVER_TIME },
  async ({ kind }) => {
    const { db } = await openOwn(kind);
    for (const table of [
      'x"; drop table weapp_token; --',
      'x`; drop table weapp_token; --',
      "x'; drop",
      '令牌 表',
    ]) {
      await createTokenTable(db, table);
      const store = sqlStore({ db, table, timeout: PATIENT });
      await (await taken(store, 'wx1:stable')).write('token');
      expect((await store.read('wx1:stable'))?.value).toBe('token');
    }
    expect((await sql`select * from weapp_token`.execute(db)).rows).toEqual([]);
  },
);

describe.skipIf(!INITDB)('sqlStore on PostgreSQL', () => {
  const open = async () => (await openOwn('postgres')).db;

  test('uses the table it is given, in a schema too', async () => {
    const db = await open();
    await sql`create schema shop`.execute(db);
    await createTokenTable(db, 'shop.wechat');
    const store = sqlStore({ db, table: 'shop.wechat', timeout: PATIENT });
    await (await taken(store, 'wx1:stable')).write('token');
    expect((await store.read('wx1:stable'))?.value).toBe('token');
    expect((await sql`select 1 from shop.wechat`.execute(db)).rows).toHaveLength(1);
  });

  test('an emptied table: a holder from before cannot write, and fences grow on', async () => {
    const db = await open();
    await createTokenTable(db, 'emptied');
    const store = sqlStore({ db, table: 'emptied', timeout: PATIENT });
    const before = await taken(store, 'wx1:stable');
    await sql`delete from emptied`.execute(db);
    await wait(5);
    expect(await before.write('stale')).toBe(false);
    expect((await taken(store, 'wx1:stable')).fence).toBeGreaterThan(before.fence);
  });

  test('no table: every method rejects, and the error quotes no value', async () => {
    const db = await open();
    await createTokenTable(db, 'dropped');
    const store = sqlStore({ db, table: 'dropped', timeout: PATIENT });
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
    const db = await open();
    const store = sqlStore({ db, timeout: 200 });
    let free = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const all = Array.from({ length: 10 }, () => db.connection().execute(() => busy));
    await expect(store.lock('wx1:busy', 600_000)).rejects.toThrow('sqlStore: lock: no answer within 200 ms.');
    free();
    await Promise.all(all);
    await eventually(() => taken(store, 'wx1:busy'));
  });

  test('a pool without a free connection: the age of a late write counts from the call', async () => {
    const db = await open();
    const store = sqlStore({ db, timeout: 200 });
    const asked = performance.now();
    const lock = await eventually(() => taken(store, 'wx1:waits'));
    let free = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const all = Array.from({ length: 10 }, () => db.connection().execute(() => busy));
    await expect(lock.write('late')).rejects.toThrow('no answer within 200 ms');
    await wait(300);
    free();
    await Promise.all(all);
    const late = await eventually(async () => {
      const stored = await store.read('wx1:waits');
      expect(stored?.value).toBe('late');
      return stored;
    });
    expect(late?.age).toBeGreaterThan(490);
    expect(late?.age).toBeLessThan(performance.now() - asked + 100);
  });

  test(
    'killed: every method rejects within its timeout; started again: all work',
    async () => {
      // The one that all tests of this file share, and which runs again afterwards.
      const server = await shared('postgres');
      const db = await open();
      const store = sqlStore({ db, timeout: 300 });
      const lock = await eventually(() => taken(store, 'wx1:stable'));
      await eventually(() => lock.write('before'));
      await server.kill();
      const calls = [store.read('k'), store.lock('k', 1), lock.write('x'), lock.extend(1), lock.release()];
      for (const { status } of await Promise.allSettled(calls)) expect(status).toBe('rejected');

      await server.start();
      await eventually(async () => expect((await store.read('wx1:stable'))?.value).toBe('before'));
      expect(await eventually(() => lock.write('after'))).toBe(true);
    },
    SERVER_TIME,
  );

  test(
    'serializable transactions by default: still one lock, and no error',
    async () => {
      const place = await ownDatabase('postgres');
      const db = openDatabase(place);
      onTestFinished(() => db.destroy());
      await sql`alter role postgres in database ${sql.id('database' in place ? place.database : '')}
      set default_transaction_isolation = serializable`.execute(db);
      const strict = openDatabase(place);
      onTestFinished(() => strict.destroy());
      const { rows } = await sql`show transaction_isolation`.execute(strict);
      expect(rows).toEqual([{ transaction_isolation: 'serializable' }]);
      const store = sqlStore({ db: strict, timeout: PATIENT });
      for (let round = 0; round < 20; round++) {
        const answers = await Promise.all(
          Array.from({ length: 50 }, () => store.lock('wx1:stable', 600_000)),
        );
        const locks = answers.filter((lock) => lock !== undefined);
        expect(locks).toHaveLength(1);
        await locks[0]?.release();
      }
    },
    SERVER_TIME,
  );

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
