import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTokenTable, sqlStore } from '../../src/stores/sql-store.ts';
import { storeContract, taken, wait } from './contract.ts';
import { openDatabase, type SqlPlace } from './open-database.ts';
import { openStore } from './open-store.ts';
import { SERVER_TIME } from './server.ts';

/** Milliseconds for a call where no fault is the subject, and a busy machine is none. */
export const PATIENT = 50_000;

/** A kind of database, and how a test comes to one of its own, with the table. */
export interface TestedDatabase {
  kind: SqlPlace['kind'];
  isMissing: boolean;
  ownDatabase(): Promise<SqlPlace>;
}

/** A connection to a place for one test, and a store on it. */
export async function openOwn(ownDatabase: TestedDatabase['ownDatabase']) {
  const db = openDatabase(await ownDatabase());
  onTestFinished(() => db.destroy());
  return { db, store: sqlStore({ db, timeout: PATIENT }) };
}

/** What sqlStore promises on each of these databases. */
export function sqlContract(all: readonly TestedDatabase[]): void {
  for (const { kind, isMissing, ownDatabase } of all) {
    const open = async () => {
      const place = await ownDatabase();
      return { place, ...(await openStore(place, PATIENT)) };
    };
    storeContract(`sqlStore on ${kind}`, open, { skip: isMissing });
  }

  const databases = all.filter(({ isMissing }) => !isMissing);

  // A process whose own clock stands still between the call and its effect stands for one that is slow; a late
  // write on a real PostgreSQL is in test/faults/sql-store.test.ts.
  test.for(databases)(
    'on $kind the age of a write counts from its call',
    { timeout: SERVER_TIME },
    async ({ ownDatabase }) => {
      const { store } = await openOwn(ownDatabase);
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

  test.for(databases)(
    'on $kind what no store wrote is absent, too old, or holds up nobody',
    { timeout: SERVER_TIME },
    async ({ kind, ownDatabase }) => {
      const { db, store } = await openOwn(ownDatabase);
      const now = Date.now();
      const put = async (key: string, change: ReturnType<typeof sql>) => {
        const lock = await taken(store, key);
        await lock.write('token');
        await lock.release();
        await sql`update weapp_token set ${change} where owner is null and value = 'token'`.execute(db);
      };

      await put('huge', sql`value = ${'x'.repeat(65_536).slice(kind === 'mariadb' ? 65_000 : 0)}`);
      if (kind !== 'mariadb') expect(await store.read('huge')).toBeUndefined();

      for (const [index, written] of [
        'null',
        '-1',
        '9223372036854775807',
        '-9223372036854775807',
      ].entries()) {
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

  test.for(databases)(
    'on $kind a table name is a name, whatever is in it',
    { timeout: SERVER_TIME },
    async ({ ownDatabase }) => {
      const { db } = await openOwn(ownDatabase);
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
}
