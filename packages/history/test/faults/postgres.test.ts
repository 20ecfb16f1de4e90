import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_TIME } from '../../../token/test/stores/server.ts';
import { INITDB, type SqlServer, startPostgres } from '../../../token/test/stores/sql-servers.ts';
import { openStore } from '../../src/store/open-store.ts';
import { historyContract } from '../contract.ts';

describe.skipIf(!INITDB)('on PostgreSQL', () => {
  let server: SqlServer;
  let count = 0;

  beforeAll(async () => {
    server = await startPostgres();
  }, SERVER_TIME);
  afterAll(() => server?.stop(), SERVER_TIME);

  historyContract('PostgreSQL', async () => {
    const name = `history_${++count}`;
    await server.query(`create database ${name}`);
    return `postgres://postgres@127.0.0.1:${server.port}/${name}`;
  });

  test('a connection that ends within a transaction is an error of the call, and does not end the program', async () => {
    await server.query('create database ended');
    const store = await openStore(`postgres://postgres@127.0.0.1:${server.port}/ended`);
    const uncaught: unknown[] = [];
    process.once('uncaughtException', (error) => uncaught.push(error));
    const result = store.db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await server.query(`select pg_terminate_backend(${rows[0]?.pid})`);
      await delay(200);
      await trx.selectFrom('answers').selectAll().execute();
    });
    await expect(result).rejects.toThrow();
    expect(uncaught).toEqual([]);
    expect(await store.db.selectFrom('answers').selectAll().execute()).toEqual([]);
    await store.close();
  });
});
