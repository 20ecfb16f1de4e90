// sqlStore on database servers; test/stores/sql-store.test.ts has it on SQLite.
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createTokenTable, sqlStore } from '../../src/stores/sql-store.ts';
import { taken, wait } from '../stores/contract.ts';
import { openDatabase } from '../stores/open-database.ts';
import { ownDatabase, shared, stopServers } from '../stores/places.ts';
import { eventually, SERVER_TIME } from '../stores/server.ts';
import { openOwn, PATIENT, sqlContract } from '../stores/sql-contract.ts';
import { INITDB, MARIADB } from '../stores/sql-servers.ts';

afterAll(stopServers, SERVER_TIME);

sqlContract([
  { kind: 'postgres', isMissing: !INITDB, ownDatabase: () => ownDatabase('postgres') },
  { kind: 'mariadb', isMissing: !MARIADB, ownDatabase: () => ownDatabase('mariadb') },
]);

describe.skipIf(!INITDB)('sqlStore on PostgreSQL', () => {
  const open = async () => (await openOwn(() => ownDatabase('postgres'))).db;

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
});
